/**
 * Days by month and number or by weekday: "March 22", "March 22nd, 2024", "22 March 2024", "22nd of March", "22nd day of March",
 * "Friday", "Friday, March 22", "Fri., 22 March", "Friday last week", "March 3-5", "March 3 to 5", "3-5 March",
 * "March 3 and 4".
 *
 * Not: "the Sunday Times", "Sheffield Wednesday", "sat" and "sun" the words, "May" without a number or preposition.
 */
import { months, ordinals, weekdays } from '../../language/en/date-words.js'
import { isCalendarDay } from '../calendar.js'
import type { Calendar, Expression, Match } from '../expression.js'
import type { Rule } from '../rule.js'
import type { Words } from '../words.js'
import { numericDates } from './numeric-dates.js'
import { readMonth, readMonthDay, readOwnYear } from './parts.js'

export const calendarDays: Rule = {
  name: 'calendar-days',
  starts: ['#', ...months.keys(), ...weekdays.keys(), ...ordinals.keys()],
  read: readDay,
}

const PAPERS = new Set(
  'times telegraph mail mirror express herald post world star independent tribune observer'.split(' '),
)

/** A day by weekday, by month and number, or by both. */
export function readDay(words: Words, at: number): Match | null {
  return readNamedDay(words, at) ?? readDate(words, at)
}

function readNamedDay(words: Words, at: number): Match | null {
  const named = readWeekday(words, at)
  if (named === null) return null
  const next = words.lower(named.to) === ',' ? named.to + 1 : named.to
  const date = readDate(words, next) ?? numericDates.read(words, next)
  if (date && date.expression.kind === 'calendar') {
    return { to: date.to, expression: { ...date.expression, weekday: named.weekday } }
  }
  const of = words.lower(named.to) === 'of' ? named.to + 1 : named.to
  const week = WEEKS.get(words.lower(of))
  if (week !== undefined && words.lower(of + 1) === 'week') {
    return { to: of + 2, expression: { kind: 'calendar', weekday: named.weekday, week } }
  }
  if (words.isCapital(at) && words.isCapital(named.to) && PAPERS.has(words.lower(named.to))) return null
  return { to: named.to, expression: { kind: 'calendar', weekday: named.weekday } }
}

const WEEKS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** A weekday by name; by its short form only before a date. */
export function readWeekday(words: Words, at: number): { to: number; weekday: number } | null {
  const lower = words.lower(at)
  const weekday = weekdays.get(lower)
  if (weekday === undefined) return null
  if (lower.length >= 6) return words.lower(at - 1) === 'sheffield' ? null : { to: at + 1, weekday }
  if (!words.isCapital(at)) return null
  let to = at + 1
  if (words.lower(to) === '.') to++
  const next = words.lower(to) === ',' ? to + 1 : to
  return readDate(words, next) ? { to, weekday } : null
}

function readDate(words: Words, at: number): Match | null {
  return readMonthFirst(words, at) ?? readDayFirst(words, at)
}

function readMonthFirst(words: Words, at: number): Match | null {
  const month = readMonth(words, at)
  if (month === null) return null
  const the = words.lower(month.to) === 'the' ? month.to + 1 : month.to
  const day = readMonthDay(words, the)
  if (day === null || (words.lower(day.to) === ':' && words.touches(day.to + 1))) return null
  const first: Calendar = { kind: 'calendar', month: month.month, day: day.day }
  const end = readLastDay(words, day.to, day.day, month.month)
  return withYear(words, end?.to ?? day.to, first, end?.last)
}

function readDayFirst(words: Words, at: number): Match | null {
  const day = readMonthDay(words, at)
  if (day === null) return null
  if (words.lower(day.to) === 'day' && words.lower(day.to + 1) === 'of') {
    const month = readMonth(words, day.to + 2)
    return month && withYear(words, month.to, { kind: 'calendar', month: month.month, day: day.day }, null)
  }
  const end = readDayRange(words, day.to, day.day)
  const next = end?.to ?? day.to
  const month = readMonth(words, words.lower(next) === 'of' ? next + 1 : next)
  if (month === null) return null
  const first: Calendar = { kind: 'calendar', month: month.month, day: day.day }
  return withYear(words, month.to, first, end && { kind: 'calendar', month: month.month, day: end.day })
}

function withYear(words: Words, at: number, first: Calendar, last: Calendar | null | undefined): Match | null {
  if (!isCalendarDay(2000, first.month!, first.day!)) return null
  const tail = readOwnYear(words, at)
  const year = tail?.year ?? (isAttackOf2001(words, at, first) ? 2001 : undefined)
  const expression: Expression = year === undefined ? first : { ...first, year }
  const to = tail?.to ?? at
  return last ? { to, expression: { kind: 'range', first: expression, last } } : { to, expression }
}

const ATTACK = new Set(['attack', 'attacks', 'terrorist', 'terror', 'hijackers', 'hijackings'])

/** "The Sept. 11 attacks", of whichever year the article is. */
function isAttackOf2001(words: Words, at: number, { month, day }: Calendar): boolean {
  return month === 9 && day === 11 && ATTACK.has(words.lower(at))
}

/** The "-5" of "March 3-5", the "-April 2" of "March 30-April 2". */
function readLastDay(words: Words, at: number, day: number, month: number): { to: number; last: Calendar } | null {
  const range = readDayRange(words, at, day)
  if (range) return { to: range.to, last: { kind: 'calendar', month, day: range.day } }
  if (!words.isDash(at)) return null
  const other = readMonth(words, at + 1)
  const last = other && readMonthDay(words, other.to)
  return last ? { to: last.to, last: { kind: 'calendar', month: other.month, day: last.day } } : null
}

function readDayRange(words: Words, at: number, first: number): { to: number; day: number } | null {
  const joint = words.lower(at)
  if (!words.isDash(at) && joint !== 'to' && joint !== 'through' && joint !== 'and' && joint !== '&') return null
  const day = readMonthDay(words, at + 1)
  if (day === null || day.day <= first || (words.pos(day.to) === 'NOUN' && !months.has(words.lower(day.to))))
    return null
  return joint === 'and' && day.day !== first + 1 ? null : day
}
