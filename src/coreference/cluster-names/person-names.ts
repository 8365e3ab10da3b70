import { isNickname } from '../../language/en/nicknames.js'
import { isAlike } from './name-words.js'

/**
 * Whether two names of two or more words, as {@link personWords} gives them, may be one person's.
 *
 *   donald j trump ~ donald trump          a middle name or initial left out
 *   jk rowling ~ joanne rowling            initials
 *   joe biden ~ joseph biden               a short form of a given name
 *   lopez obrador ~ andres lopez obrador   part of the name
 *   kishida fumio ~ fumio kishida          family name first
 *   amos linetsky ~ amos linetzky          a misspelling
 *
 * Near misses: "george w bush" and "george h bush" (other middle initials), "bill clinton" and "hillary clinton".
 */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (contains(long, short)) return true
  if (long.length === 2 && long[0] === short[1] && long[1] === short[0]) return true
  if (a.join('') === b.join('')) return true
  const given = sameGivenName(long[0]!, short[0]!)
  if (!given || !isAlike(long.at(-1)!, short.at(-1)!)) return false
  return isSubsequence(long.slice(1, -1), short.slice(1, -1))
}

/** Where a single word stands in a full name: it is taken for the family name first, the given name next. */
export function placeInName(full: readonly string[], word: string): 0 | 1 | 2 | 3 {
  if (full.at(-1) === word) return 3
  if (full[0] === word) return 2
  return full.includes(word) || full.slice(1).join('') === word || full.slice(0, -1).join('') === word ? 1 : 0
}

function contains(long: readonly string[], short: readonly string[]): boolean {
  for (let at = 0; at + short.length <= long.length; at++) {
    if (short.every((word, i) => word === long[at + i])) return true
  }
  return false
}

function sameGivenName(a: string, b: string): boolean {
  return isAlike(a, b) || isInitialOf(a, b) || isInitialOf(b, a) || isNickname(a, b)
}

function isInitialOf(initials: string, word: string): boolean {
  return initials.length <= 2 && word[0] === initials[0]
}

function isSubsequence(long: readonly string[], short: readonly string[]): boolean {
  let at = 0
  for (const word of short) {
    while (at < long.length && !(long[at] === word || isInitialOf(word, long[at]!) || isInitialOf(long[at]!, word)))
      at++
    if (at === long.length) return false
    at++
  }
  return true
}
