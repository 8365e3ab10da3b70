/** How a token is written, as far as names go. */
export enum Casing {
  /** In lower case, or a mark. */
  Plain,
  /** Has a digit, a capital behind small letters, or a letter of a script without case. */
  Candidate,
  /** A capital is its first letter. */
  Capital,
}

const CAPITAL = /^\P{Ll}*\p{Lu}/u
const CANDIDATE = /[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u

export function casingOf(text: string): Casing {
  let casing = Casing.Plain
  let small = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x80)
      return CAPITAL.test(text) ? Casing.Capital : CANDIDATE.test(text) ? Casing.Candidate : Casing.Plain
    if (code >= 0x61 && code <= 0x7a) small = true
    else if (code >= 0x41 && code <= 0x5a) {
      if (!small) return Casing.Capital
      casing = Casing.Candidate
    } else if (code >= 0x30 && code <= 0x39) casing = Casing.Candidate
  }
  return casing
}
