/**
 * What the article has just spoken of: "the week", "the weekend", "the month", "the quarter", "the year", "the fiscal
 * year", "the latest quarter", "the same period of 2022"; in reports of business "the year-earlier period", "year-ago", "the 1988 quarter"; "the week of March 6", "year-end".
 *
 * Not: "the day after the vote", "the year of the dragon", "the best of the week", "the period" of a sentence. "The year
 * ended March 31" and "the year to March" are lengths.
 */
import { months, units } from '../../../language/en/date-words.js'
import type { Match, Period, Shift, Unit } from '../../expression.js'
import { readOrdinal } from '../../numbers.js'
import type { Rule } from '../../rule.js'
import type { Words } from '../../words.js'
import { readDay } from '../calendar/calendar-days.js'
import { readYear } from '../calendar/parts.js'
import { readLength } from '../lengths/length.js'

const NARRATED_UNITS = new Set(['week', 'weekend', 'month', 'year'])
const BEFORE = new Set('in for of during over through throughout this by on within until before after'.split(' '))

export const narratedUnits: Rule = {
  name: 'narrated-units',
  starts: ['the'],
  read(words, at) {
    const next = words.lower(at + 1)
    const noun = next === 'fiscal' || next === 'full' ? at + 2 : at + 1
    const unit = units.get(words.lower(noun)) as Unit | undefined
    const after = words.lower(noun + 1)
    const isHigh = after === 'of' && /^[$£€\d]/.test(words.lower(noun + 2))
    if (unit === undefined || !NARRATED_UNITS.has(unit) || words.isHyphen(noun + 1)) return null
    if (after === 'of' && !isHigh) return null
    if (words.lower(noun) !== unit || !BEFORE.has(words.lower(at - 1))) return null
    if (after === 'ended' || after === 'ending' || (after === 'to' && months.has(words.lower(noun + 2)))) {
      return { to: noun + 1, expression: { kind: 'duration', unit, amount: 1 } }
    }
    const from = unit === 'weekend' || unit === 'year' ? 'published' : 'narrated'
    return { to: noun + 1, expression: { kind: 'shift', unit, amount: 0, sign: 0, from } }
  },
}

const PERIODS: ReadonlyMap<string, Period['unit']> = new Map([
  ['period', 'year'],
  ['quarter', 'quarter'],
])
const PERIOD_HEADS = new Set(['latest', 'comparable', 'corresponding', 'same', 'most'])

export const periods: Rule = {
  name: 'periods',
  starts: ['the', 'year'],
  read(words, at) {
    return readYearAgo(words, at) ?? (words.lower(at) === 'the' ? readPeriod(words, at + 1) : null)
  },
}

/** "quarter", "latest period", "1988 quarter", behind "the". */
function readPeriod(words: Words, at: number): Match | null {
  const year = readYear(words, at)
  const head = year?.to ?? words.pass(words.pass(at, PERIOD_HEADS), RECENT)
  const word = words.lower(head)
  const unit = PERIODS.get(word)
  if (unit === undefined || (word === 'period' && head === at) || words.isHyphen(head + 1)) return null
  if (year) return { to: head + 1, expression: { kind: 'period', unit, year: year.year, back: 0 } }
  const ofYear = words.lower(head + 1) === 'of' ? readYear(words, head + 2) : null
  if (ofYear) return { to: ofYear.to, expression: { kind: 'period', unit, year: ofYear.year, back: 0 } }
  const back = readYearBack(words, head + 1)
  if (back > 0) return { to: back, expression: { kind: 'period', unit, back: 1 } }
  if (head === at && !BEFORE.has(words.lower(at - 2))) return null
  const ended =
    words.lower(head + 1) === 'ended' || words.lower(head + 1) === 'ending' ? readDay(words, head + 2) : null
  if (ended?.expression.kind === 'calendar' && unit === 'quarter') {
    return { to: head + 1, expression: { kind: 'period', unit, back: 0, ended: ended.expression } }
  }
  return { to: head + 1, expression: { kind: 'period', unit: 'quarter', back: 0 } }
}

/** Behind "last year", "a year ago", "a year earlier"; 0 where nothing of the kind stands. */
function readYearBack(words: Words, at: number): number {
  const of = words.lower(at) === 'of' ? at + 1 : at
  if (words.skip(of, 'last', 'year') > 0) return of + 2
  const tail = words.skip(at, 'a', 'year') > 0 ? words.lower(at + 2) : ''
  return tail === 'ago' || tail === 'earlier' || tail === 'before' ? at + 3 : 0
}

const RECENT = new Set(['recent'])

/** "the year-earlier period", "the year-ago third quarter", "year-earlier". */
function readYearAgo(words: Words, at: number): Match | null {
  const the = words.lower(at) === 'the' ? words.pass(at + 1, PERIOD_HEADS) : at
  if (words.lower(the) !== 'year' || !words.isHyphen(the + 1)) return null
  const tail = words.lower(the + 2)
  if (tail !== 'ago' && tail !== 'earlier') return null
  const next = the + 3
  const ordinal = readOrdinal(words, next)
  const noun = ordinal ? (words.isHyphen(ordinal.to) ? ordinal.to + 1 : ordinal.to) : next
  const unit = PERIODS.get(words.lower(noun))
  if (ordinal && unit === 'quarter' && ordinal.value <= 4) {
    const year = { shift: -1, from: 'published' } as const
    return { to: noun + 1, expression: { kind: 'calendar', part: `Q${ordinal.value}`, year } }
  }
  if (unit !== undefined) return { to: noun + 1, expression: { kind: 'period', unit, back: 1 } }
  const length = readLength(words, next)
  if (length) return { to: length.to, expression: { kind: 'duration', unit: length.unit, amount: length.amount } }
  return the > at ? null : { to: next, expression: { kind: 'period', unit: 'year', back: 1 } }
}

export const weeksOf: Rule = {
  name: 'weeks-of',
  starts: ['the', 'week'],
  read(words, at): Match | null {
    const week = words.lower(at) === 'the' ? at + 1 : at
    if (words.lower(week) !== 'week') return null
    const joint = words.lower(week + 1)
    if (joint !== 'of' && joint !== 'beginning' && joint !== 'starting' && joint !== 'ending' && joint !== 'ended')
      return null
    const day = readDay(words, week + 2)
    if (day?.expression.kind !== 'calendar' || day.expression.month === undefined) return null
    return { to: day.to, expression: { ...day.expression, weekOf: true } }
  },
}

export const yearEnds: Rule = {
  name: 'year-ends',
  starts: ['year'],
  read(words, at): Match | null {
    const mark = words.isHyphen(at + 1) || words.lower(at + 1) === "'s" ? at + 2 : at + 1
    if (words.lower(mark) !== 'end') return null
    const year: Shift = { kind: 'shift', unit: 'year', amount: 0, sign: 0, from: 'published' }
    return { to: mark + 1, expression: year }
  },
}
