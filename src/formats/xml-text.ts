/** Characters that no XML 1.0 document may hold, not even as references: controls, halves of pairs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A text that XML can hold: U+FFFD stands for each character that it cannot. Markup is left to the caller who writes the document. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd')
}
