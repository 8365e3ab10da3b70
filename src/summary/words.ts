const WORD = /[\p{L}\p{N}]\S*/gu

/** How many words a text has: stretches between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}
