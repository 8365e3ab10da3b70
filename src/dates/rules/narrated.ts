/**
 * What the article has just spoken of: "the day", "the week", "the weekend", "the month", "the quarter", "the year", "the
 * period"; "the year-earlier period", "year-ago", "the 1988 period".
 *
 * Not: "the day after the vote", "the year of the dragon", "the week's best", "the period" of a sentence.
 */
import { units } from '../../language/en/date-words.js'
import type { Match, Shift, Unit } from '../expression.js'
import type { Rule } from '../rule.js'
import type { Words } from '../words.js'
import { readYear } from './parts.js'

const NARRATED_UNITS = new Set(['week', 'weekend', 'quarter', 'year', 'month'])
const BEFORE = new Set('in for of during over through throughout this by on within'.split(' '))

export const narratedUnits: Rule = {
  name: 'narrated-units',
  starts: ['the'],
  read(words, at) {
    const fiscal = words.lower(at + 1) === 'fiscal' || words.lower(at + 1) === 'full' ? at + 2 : at + 1
    const word = words.lower(fiscal)
    if (!NARRATED_UNITS.has(word) || !BEFORE.has(words.lower(at - 1)) || words.lower(fiscal + 1) === 'of') return null
    const unit = units.get(word) as Unit
    const from = unit === 'weekend' ? 'published' : 'narrated'
    return { to: fiscal + 1, expression: { kind: 'shift', unit, amount: 0, sign: 0, from } }
  },
}

const PERIODS = new Set(['period', 'quarter', 'term', 'level', 'figure'])

export const yearAgo: Rule = {
  name: 'year-ago',
  starts: ['the', 'year'],
  read(words, at): Match | null {
    const the = words.lower(at) === 'the' ? at + 1 : at
    const year = the > at ? readYear(words, the) : null
    if (year && (words.lower(year.to) === 'period' || words.lower(year.to) === 'quarter')) {
      return { to: year.to + 1, expression: { kind: 'calendar', year: year.year } }
    }
    if (words.lower(the) !== 'year' || !words.isHyphen(the + 1)) return null
    const tail = words.lower(the + 2)
    if (tail !== 'ago' && tail !== 'earlier') return null
    const back: Shift = { kind: 'shift', unit: 'year', amount: 1, sign: -1, from: 'narrated', counted: true }
    const to = PERIODS.has(words.lower(the + 3)) && words.lower(the + 3) !== 'level' ? the + 4 : the + 3
    return the > at && to === the + 3 ? null : { to, expression: back }
  },
}

/** "the end of the year", "year-end": the year's last day is meant, its span is the year's. */
export function isYearEnd(words: Words, at: number): boolean {
  return words.lower(at) === 'year' && words.lower(at + 1) === 'end'
}
