/**
 * Periods without a number, before or ahead of the writer: "recent years", "the coming weeks", "future quarters", "the
 * months ahead".
 *
 * Not: "recent elections", "the past few weeks" (a length), "weeks ahead of the vote".
 */
import type { Rule } from '../../rule.js'
import { pluralUnits } from './length.js'

const VAGUE: ReadonlyMap<string, string> = new Map([
  ['recent', 'PAST_REF'],
  ['past', 'PAST_REF'],
  ['previous', 'PAST_REF'],
  ['earlier', 'PAST_REF'],
  ['coming', 'FUTURE_REF'],
  ['future', 'FUTURE_REF'],
  ['upcoming', 'FUTURE_REF'],
])

export const vaguePeriods: Rule = {
  name: 'vague-periods',
  starts: ['the', ...VAGUE.keys()],
  read(words, at) {
    const next = words.lower(at) === 'the' ? at + 1 : at
    const value = VAGUE.get(words.lower(next))
    if (value !== undefined && pluralUnits.has(words.lower(next + 1))) {
      return { to: next + 2, expression: { kind: 'fixed', type: 'date', value } }
    }
    if (next > at && pluralUnits.has(words.lower(next)) && words.lower(next + 1) === 'ahead') {
      return { to: next + 2, expression: { kind: 'fixed', type: 'date', value: 'FUTURE_REF' } }
    }
    return null
  },
}
