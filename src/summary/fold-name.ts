const APOSTROPHES = /[‘’ʼ`´]/g
const HYPHENS = /[‐‑–]/g
const ARTICLE = /^the /

/** A name as it is compared: marks of one kind, single spaces, lower case, without a leading "the". */
export function foldName(name: string): string {
  const plain = name.normalize('NFC').replace(APOSTROPHES, "'").replace(HYPHENS, '-')
  return plain.replace(/\s+/g, ' ').trim().toLowerCase().replace(ARTICLE, '')
}

const INITIAL = /^\p{L}\.?$/u

/**
 * Whether a person's name is enough to know the person again in another article: at least two words, so never a surname
 * alone, nor one with a single initial ("J. Smith").
 */
export function isFullName(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  const initials = words.filter((word) => INITIAL.test(word)).length
  return words.length - initials >= 2 || (initials >= 2 && words.length > initials)
}
