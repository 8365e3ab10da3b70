/**
 * Months, quarters and seasons that come again: "usually held in June", "typically in the second and fourth quarters",
 * "normally in the spring" are sets.
 *
 * Not: "usually late, he came in June" (another clause), "usually in June 2019".
 */

import type { Expression } from '../expression.js'
import { pad } from '../resolve/calendar.js'
import type { Words } from '../words.js'
import type { Joined, JoinRule } from './joined.js'

const HABITS = new Set(['usually', 'typically', 'normally', 'traditionally', 'customarily'])
/** So many words before an expression may say that it comes again. */
const REACH = 8

export const habits: JoinRule = {
  name: 'habits',
  join(words, matches) {
    return matches.map((match) => {
      const value = setOf(match.expression)
      return value !== null && isHabit(words, match)
        ? { ...match, expression: { kind: 'fixed', type: 'set', value } }
        : match
    })
  },
}

function isHabit(words: Words, { from }: Joined): boolean {
  for (let i = from - 1; i >= words.from && i >= from - REACH && !words.startsSentence(i + 1); i--) {
    if (words.lower(i) === ',') return false
    if (HABITS.has(words.lower(i))) return true
  }
  return false
}

/** "XXXX-06", "XXXX-Q2": a month or part of no certain year. */
function setOf(expression: Expression): string | null {
  if (expression.kind !== 'calendar' || expression.year !== undefined || expression.pick !== undefined) return null
  const { month, day, part } = expression
  if (part !== undefined) return `XXXX-${part}`
  if (month === undefined) return null
  return day === undefined ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(day)}`
}
