const CONTROL_END = 0x20
const DELETE = 0x7f
const C1_END = 0xa0

/** True of white space, line ends, control characters and the byte order mark: what stands between tokens. */
export function isSeparator(code: number): boolean {
  if (code <= CONTROL_END) return true
  if (code < DELETE) return false
  if (code <= C1_END) return true
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

export function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

const LETTER_OR_MARK = /[\p{L}\p{M}\p{Nd}]/u
const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u

/** True of letters, digits and combining marks; false of NaN, the code behind the end of a text. */
export function isWordCharacter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code)
  if (code < 0xc0) return code === 0xaa || code === 0xad || code === 0xb5 || code === 0xba
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7
  if (code === 0x200c || code === 0x200d) return true
  if (code >= 0x2010 && code < 0x2070) return false
  return LETTER_OR_MARK.test(String.fromCharCode(code))
}

export function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  return UPPER.test(word.slice(0, 1))
}

export function startsLower(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  return LOWER.test(word.slice(0, 1))
}
