import { hashText } from '../models/hash.js'
import type { Token } from '../text/document.js'
import { Casing } from './casing.js'

/** The tokens that an acronym stands for: "World Bank Group (WBG)". */
export interface Expansion {
  readonly from: number
  readonly to: number
}

/** How far before its parenthesis the long form may begin. */
const REACH = 12

const ACRONYM = /^\p{Lu}[\p{Lu}\d&-]{1,9}s?$/u

/**
 * The acronyms that a text explains by putting them in parentheses behind their long form, by the hash of the acronym in
 * lower case. The long form begins with a capitalized word with the acronym's first letter, the first such in the sentence
 * behind which the other letters follow in order.
 */
export function findAcronyms(tokens: readonly Token[], casing: Uint8Array): Map<number, Expansion> {
  const found = new Map<number, Expansion>()
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i]!.text !== '(' || tokens[i + 2]!.text !== ')') continue
    const acronym = tokens[i + 1]!.text
    if (!ACRONYM.test(acronym)) continue
    const from = longFormStart(tokens, casing, i, acronym)
    if (from >= 0) found.set(hashText(tokens[i + 1]!.lower), { from, to: i })
  }
  return found
}

function longFormStart(tokens: readonly Token[], casing: Uint8Array, end: number, acronym: string): number {
  const { sentence } = tokens[end]!
  const first = Math.max(0, end - REACH)
  for (let i = first; i < end; i++) {
    if (tokens[i]!.sentence !== sentence || casing[i] !== Casing.Capital || tokens[i]!.text[0] !== acronym[0]) continue
    if (spells(tokens, i, end, acronym)) return i
  }
  return -1
}

/** Whether most letters of the acronym begin words of the long form, in order. */
function spells(tokens: readonly Token[], from: number, to: number, acronym: string): boolean {
  let at = 0
  for (let i = from; i < to && at < acronym.length; i++) {
    if (tokens[i]!.text[0]?.toUpperCase() === acronym[at]) at++
  }
  return at >= Math.max(2, 0.6 * acronym.length)
}
