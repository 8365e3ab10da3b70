/**
 * Dates in digits: "2024-03-22", "2024/03/22", "03/22/2024", "22/03/2024", "3/14/98", "22.03.2024", "3-Feb-11", "06/2004",
 * "9/11"; with a time as in ISO 8601: "2024-03-22T10:00Z", "2024-03-22T10:00:00+05:30", "2024-03-22 10:00".
 *
 * Where both of the first two numbers may be the month, a slash reads as month/day, a full stop as day.month.
 *
 * Not: "3/4" (a fraction or score), "24/7", "2024-25" (a range of years), "555-12-34", "1.2.3" (a version), "Law 6/2004",
 * "1/2/3".
 */
import { months } from '../../../language/en/date-words.js'
import type { Calendar, Match } from '../../expression.js'
import { fullYear, integer } from '../../numbers.js'
import { isCalendarDay } from '../../resolve/calendar.js'
import type { Rule } from '../../rule.js'
import type { Words } from '../../words.js'
import { readIsoTime } from './iso-times.js'

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/

export const numericDates: Rule = {
  name: 'numeric-dates',
  starts: ['#'],
  read(words, at) {
    return (
      readDotted(words, at) ??
      readParted(words, at) ??
      readNamedMonth(words, at) ??
      readMonthAndYear(words, at) ??
      readAttack(words, at)
    )
  },
}

function readDotted(words: Words, at: number): Match | null {
  const [, day, month, year] = DOTTED.exec(words.lower(at)) ?? []
  return year === undefined ? null : dayMatch(at + 1, Number(year), Number(month), Number(day))
}

/** Three numbers with the same mark between them. */
function readParted(words: Words, at: number): Match | null {
  const mark = words.lower(at + 1)
  if ((mark !== '/' && !words.isHyphen(at + 1)) || words.lower(at + 3) !== mark || !isUnbroken(words, at, 5))
    return null
  const first = integer(words.lower(at))
  const second = integer(words.lower(at + 2))
  const last = words.lower(at + 4)
  if (words.lower(at).length === 4) {
    return withTime(words, at + 4, dayMatch(at + 5, first, second, integer(/^\d\d?(?=$|t)/.exec(last)?.[0] ?? '')))
  }
  const third = integer(last)
  if (third >= 1000) {
    if (mark !== '/') return dayMatch(at + 5, third, second, first)
    return dayMatch(at + 5, third, first, second) ?? dayMatch(at + 5, third, second, first)
  }
  if (mark !== '/' || last.length !== 2) return null
  const year = fullYear(last)
  return dayMatch(at + 5, year, first, second) ?? dayMatch(at + 5, year, second, first)
}

/** A date in ISO 8601 with the time that stands in or behind its last token. */
function withTime(words: Words, last: number, date: Match | null): Match | null {
  const time = date && readIsoTime(words, last)
  return time ? { to: time.to, expression: { kind: 'time', day: date.expression, clock: time.clock } } : date
}

/** "3-Feb-11", "14-Mar-2024". */
function readNamedMonth(words: Words, at: number): Match | null {
  const month = months.get(words.lower(at + 2))
  if (month === undefined || !words.isHyphen(at + 1) || !words.isHyphen(at + 3) || !isUnbroken(words, at, 5))
    return null
  const year = words.lower(at + 4)
  if (!/^(?:\d\d|\d{4})$/.test(year)) return null
  return dayMatch(at + 5, year.length === 2 ? fullYear(year) : Number(year), month, integer(words.lower(at)))
}

const NUMBERED = new Set(['no', 'no.', 'nr', 'nr.', '#', '/'])

/** "06/2004"; behind a name or "No." a number of a law or case. */
function readMonthAndYear(words: Words, at: number): Match | null {
  const month = integer(words.lower(at))
  const year = words.lower(at + 2)
  if (!(month >= 1 && month <= 12) || words.lower(at + 1) !== '/' || !/^(?:19|20)\d\d$/.test(year)) return null
  const isNumber = NUMBERED.has(words.lower(at - 1)) || (words.isCapital(at - 1) && !words.startsSentence(at - 1))
  if (isNumber || !isUnbroken(words, at, 3) || (words.lower(at + 3) === '/' && words.touches(at + 3))) return null
  return { to: at + 3, expression: { kind: 'calendar', year: Number(year), month } }
}

function isUnbroken(words: Words, at: number, length: number): boolean {
  for (let i = at + 1; i < at + length; i++) if (!words.touches(i)) return false
  return true
}

function dayMatch(to: number, year: number, month: number, day: number): { to: number; expression: Calendar } | null {
  if (!(year >= 1000 && year < 2200) || !isCalendarDay(year, month, day)) return null
  return { to, expression: { kind: 'calendar', year, month, day } }
}

function readAttack(words: Words, at: number): Match | null {
  if (words.skip(at, '9', '/', '11') < 0 || !words.touches(at + 1) || !words.touches(at + 2)) return null
  if (words.lower(at + 3) === '/' && words.touches(at + 3)) return null
  return { to: at + 3, expression: { kind: 'calendar', year: 2001, month: 9, day: 11 } }
}
