import type { FoundMatch } from '../read.js'
import type { Words } from '../words.js'
import { clockRows } from './clock-rows.js'
import { dayOffsets } from './day-offsets.js'
import { dayRows } from './day-rows.js'
import { habits } from './habits.js'
import type { Joined, JoinRule } from './joined.js'
import { neighbours } from './neighbours.js'
import { ofPhrases } from './of-phrases.js'
import { ordinalRows } from './ordinal-rows.js'
import { shareBackwards } from './share.js'

/** Every rule, in the order in which each sees what those before it joined. */
export const joinRules: readonly JoinRule[] = [
  ofPhrases,
  ordinalRows,
  dayRows,
  clockRows,
  dayOffsets,
  neighbours,
  habits,
]

/**
 * The expressions of a paragraph, those together that belong together: each inner list is one expression, or the members
 * of a range or list, with the year and week that they share.
 */
export function join(words: Words, matches: readonly FoundMatch[]): Joined[][] {
  // Most paragraphs have none.
  if (matches.length === 0) return []
  const joined = joinRules.reduce<readonly Joined[]>((found, rule) => rule.join(words, found), matches)
  const groups: Joined[][] = []
  for (const match of joined) {
    if (match.tie && groups.length > 0) groups.at(-1)!.push(match)
    else groups.push([match])
  }
  return groups.map(shareBackwards)
}
