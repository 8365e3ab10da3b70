/**
 * Days by the day that they precede or follow: "the day after Christmas", "the day before March 5", "the day before last
 * Tuesday's hearing".
 *
 * Not: "the day before the vote" (which the words do not date), "three days before March 5" (a length and a day), "the
 * day before yesterday" (see shifts), "the day after May" (a month).
 */
import type { Expression } from '../expression.js'
import type { Words } from '../words.js'
import type { JoinRule } from './joined.js'

export const dayOffsets: JoinRule = {
  name: 'day-offsets',
  join(words, matches) {
    return matches.map((match) => {
      const days = isDay(match.expression) ? readOffset(words, match.from) : 0
      if (days === 0) return match
      const from = words.lower(match.from - 3) === 'the' ? match.from - 3 : match.from - 2
      return { ...match, from, expression: { kind: 'offset', days, of: match.expression } }
    })
  },
}

/** Of "the day before" and "the day after" right before a token: one day back or ahead. */
function readOffset(words: Words, at: number): -1 | 0 | 1 {
  if (words.lower(at - 2) !== 'day' || words.lower(at - 3) === 'a') return 0
  return words.lower(at - 1) === 'before' ? -1 : words.lower(at - 1) === 'after' ? 1 : 0
}

function isDay(expression: Expression): boolean {
  if (expression.kind === 'shift') return expression.unit === 'day' && expression.from === 'published'
  if (expression.kind !== 'calendar') return false
  return expression.day !== undefined || expression.weekday !== undefined || expression.holiday !== undefined
}
