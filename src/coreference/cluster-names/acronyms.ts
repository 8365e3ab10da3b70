import type { Document } from '../../text/document.js'
import type { Cluster } from './cluster.js'
import { initialsOf, isSmall } from './name-words.js'
import type { Named } from './named.js'

/**
 * Acronyms of organizations:
 *
 *   "Northern Fishing Council (NFC)"     in parentheses after a name: any letters
 *   "Ministry of Defence (MoD)"          in parentheses after a name: letters of its words, in their order
 *   "Norwegian coastal watch (NCW)"      after words that are no name, if they begin with its letters
 *   "NFC", "Northern Fishing Council"    apart, if the letters fit and are three or more
 *
 * Near misses: "the coast (NFC)", "Northern Fishing Council and the NFL".
 */
export interface Acronym {
  readonly name: Named
  /** The entity that it stands for; null where the long form is no name of its own. */
  readonly long: Cluster | null
  /** The long form as it stands, where it is no name of its own. */
  readonly text: string | null
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]{1,9}s?$/u

export function findAcronyms(
  document: Document,
  names: readonly Named[],
  clusters: ReadonlyMap<Named, Cluster>,
): Acronym[] {
  const byInitials = new Map<string, Cluster>()
  for (const name of names) if (name.words.length > 1) byInitials.set(initialsOf(name.words), clusters.get(name)!)
  const acronyms: Acronym[] = []
  names.forEach((name, index) => {
    const before = names[index - 1]
    const defined = document.tokens[name.from - 1]?.text === '('
    if (defined && before?.to === name.from - 1 && isShortFor(name.text, before.words)) {
      acronyms.push({ name, long: clusters.get(before)!, text: null })
      return
    }
    if (!ACRONYM.test(name.text)) return
    const letters = name.text.toLowerCase().replaceAll('.', '')
    const named = defined && before?.to === name.from - 1 && before.words.length > 1 ? clusters.get(before)! : null
    const long = named ?? (letters.length > 1 ? (byInitials.get(letters) ?? null) : null)
    const text = long === null && defined ? spelledOut(document, name.from - 2, letters) : null
    if (long !== null || text !== null) acronyms.push({ name, long, text })
  })
  return acronyms
}

/** "MoD" of "Ministry of Defence", "Comelec" of "Commission on Elections": its letters stand in the words in this order. */
function isShortFor(short: string, words: readonly string[]): boolean {
  if (!SHORT.test(short) || words.length < 2) return false
  const letters = short.toLowerCase()
  if (letters[0] !== words.find((word) => !isSmall(word))?.[0]) return false
  let at = 0
  for (const letter of words.join('')) if (letter === letters[at]) at++
  return at === letters.length
}

const SHORT = /^\p{Lu}\p{L}{2,11}$/u

/** The words up to the token at `last` that begin with the letters of an acronym; null where they do not. */
function spelledOut({ text, tokens }: Document, last: number, letters: string): string | null {
  let left = letters.length
  for (let i = last; i >= 0 && tokens[i]!.sentence === tokens[last + 1]!.sentence; i--) {
    const { lower, pos, start } = tokens[i]!
    if (last - i > 3 * letters.length) return null
    if (pos === 'PUNCT' || (isSmall(lower) && lower[0] !== letters[left - 1])) continue
    if (lower[0] !== letters[left - 1]) return null
    left--
    if (left === 0) return text.slice(start, tokens[last]!.end).replace(/\s+/g, ' ')
  }
  return null
}
