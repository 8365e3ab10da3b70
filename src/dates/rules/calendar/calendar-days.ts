/**
 * Days by month and number or by weekday: "March 22", "March 22nd, 2024", "22 March 2024", "22nd of March", "22nd day of March",
 * "Friday", "Friday, March 22", "Fri., 22 March", "Friday last week". What goes on ("March 3-5") is joined later.
 *
 * Not: "the Sunday Times", "Saturday Night Live", "Bloody Sunday", "Sheffield Wednesday", "sat" and "sun" the words, "May" without a number or preposition.
 */
import { dayParts, months, ordinals, weekdays } from '../../../language/en/date-words.js'
import type { Calendar, Match } from '../../expression.js'
import { isCalendarDay, isDayOfMonth } from '../../resolve/calendar.js'
import type { Rule } from '../../rule.js'
import type { Words } from '../../words.js'
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

const SHOWS = new Set(
  'live football baseball basketball hockey fever lights takeaway raw smackdown show massacre'.split(' '),
)

/** "the Sunday Times", "Saturday Night Live": what a weekday before a token is the name of. */
function isName(words: Words, at: number): boolean {
  if (PAPERS.has(words.lower(at)) || SHOWS.has(words.lower(at))) return true
  return dayParts.has(words.lower(at)) && words.isCapital(at + 1) && SHOWS.has(words.lower(at + 1))
}

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
  if (isPlace(words, at, named.to)) {
    return { to: named.to, expression: { kind: 'fixed', type: 'date', value: `XXXX-WXX-${named.weekday}` } }
  }
  if (words.isCapital(at) && words.isCapital(named.to) && isName(words, named.to)) return null
  return { to: named.to, expression: { kind: 'calendar', weekday: named.weekday } }
}

/** "the first Sunday after Easter", "the last Friday before Lent": a place in a row that the words do not date. */
function isPlace(words: Words, at: number, to: number): boolean {
  const isOrdinal = ordinals.has(words.lower(at - 1)) || words.lower(at - 1) === 'last'
  return isOrdinal && words.lower(at - 2) === 'the' && (words.lower(to) === 'before' || words.lower(to) === 'after')
}

/** "Bloody Sunday", "Sheffield Wednesday". */
const NAMED = new Set(['sheffield', 'bloody', 'ruby', 'freaky', 'taco', 'manic', 'throwback'])

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
  if (lower.length >= 6)
    return NAMED.has(words.lower(at - 1)) && words.isCapital(at - 1) ? null : { to: at + 1, weekday }
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
  return withYear(words, day.to, month.month, day.day)
}

function readDayFirst(words: Words, at: number): Match | null {
  const day = readMonthDay(words, at)
  if (day === null) return null
  const isDay = words.lower(day.to) === 'day' && words.lower(day.to + 1) === 'of'
  const next = isDay ? day.to + 2 : words.lower(day.to) === 'of' ? day.to + 1 : day.to
  const month = readMonth(words, next)
  return month && withYear(words, month.to, month.month, day.day)
}

/** A day that the calendar has, with its year where the words give one: "Feb. 30, 2015" is none. */
function withYear(words: Words, at: number, month: number, day: number): Match | null {
  const tail = readOwnYear(words, at)
  const year = tail?.year ?? (isAttackOf2001(words, at, month, day) ? 2001 : undefined)
  const isDay = typeof year === 'number' ? isCalendarDay(year, month, day) : isDayOfMonth(month, day)
  if (!isDay) return null
  const date: Calendar = { kind: 'calendar', month, day }
  return { to: tail?.to ?? at, expression: year === undefined ? date : { ...date, year } }
}

const ATTACK = new Set(['attack', 'attacks', 'terrorist', 'terror', 'hijackers', 'hijackings'])

/** "The Sept. 11 attacks", of whichever year the article is. */
function isAttackOf2001(words: Words, at: number, month: number, day: number): boolean {
  return month === 9 && day === 11 && ATTACK.has(words.lower(at))
}
