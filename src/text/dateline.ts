import { months } from '../language/en/date-words.js'
import { startsUpper } from './characters.js'
import type { Token, TokenSpan } from './document.js'

/** How many tokens a dateline has, its dash included. */
const LONGEST = 16

const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—', '―'])
const CAPITALS = /^\p{Lu}{2,}$/u
const YEAR_OR_DAY = /^\d{1,4}$/
const MARKS: ReadonlySet<string> = new Set([',', '(', ')', '/', '.', '|', '-'])

/**
 * The token behind the dateline that a paragraph opens with; its first token where it has none. What stands behind it
 * begins a sentence.
 *
 * Accepts: VADUZ — “… · OSLO, Norway (AP) -- … · PARIS, March 3 – … · London (Reuters) — … · New Delhi, 5 July - …
 * Near misses: Berg — “a liar,” he said — left. · The mayor – Anna Berg – left. · UK-based
 */
export function datelineEnd(tokens: readonly Token[], { from, to }: Pick<TokenSpan, 'from' | 'to'>): number {
  let placed = CAPITALS.test(tokens[from]!.text) || CAPITALS.test(tokens[from + 1]?.text ?? '')
  const last = Math.min(to - 1, from + LONGEST)
  for (let i = from; i < last; i++) {
    const { text, lower } = tokens[i]!
    if (DASHES.has(text) && i > from && isLoose(tokens, i)) return placed ? i + 1 : from
    if (months.has(lower) || (text === ')' && i > from + 2)) placed = true
    const isPart = startsUpper(text) || MARKS.has(text) || YEAR_OR_DAY.test(text)
    if (!isPart) return from
  }
  return from
}

/** Whether there is white space around a dash, or at least behind it. */
function isLoose(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]!.start > tokens[at]!.end || tokens[at]!.text.length > 1 || tokens[at]!.text === '—'
}
