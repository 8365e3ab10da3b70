/**
 * Months, with or without their year: "March", "March 2024", "March of 2024"; "March" of "March last
 * year" (two expressions, the second tells the year of the first).
 *
 * Not: "may" and "march" the verbs, "March for Life", "June Jones", "August" in lower case.
 */
import { months as names } from '../../../language/en/date-words.js'
import type { Match } from '../../expression.js'
import { isDayOfMonth } from '../../resolve/calendar.js'
import type { Rule } from '../../rule.js'
import type { Words } from '../../words.js'
import { readMonth, readMonthDay, readOwnYear, readYear } from './parts.js'

export const months: Rule = {
  name: 'months',
  starts: names.keys(),
  read: readMonthOfYear,
}

/** "Feb. 30, 2015", "31 June": a day that the calendar has not. */
function isPartOfNoDay(words: Words, at: number, month: { to: number; month: number }): boolean {
  const behind = readMonthDay(words, month.to)
  if (behind) return !isDayOfMonth(month.month, behind.day) || readYear(words, behind.to + 1) !== null
  const before = /^\d\d?$/.test(words.lower(at - 1)) ? readMonthDay(words, at - 1) : null
  return before !== null && !isDayOfMonth(month.month, before.day)
}

export function readMonthOfYear(words: Words, at: number): Match | null {
  const month = readMonth(words, at)
  if (month === null || isPartOfNoDay(words, at, month)) return null
  const tail = readOwnYear(words, month.to)
  if (tail === null) return { to: month.to, expression: { kind: 'calendar', month: month.month } }
  return { to: tail.to, expression: { kind: 'calendar', month: month.month, year: tail.year } }
}
