/**
 * Months, with or without their year: "March", "March 2024", "March of 2024"; "March" of "March last
 * year" (two expressions, the second tells the year of the first).
 *
 * Not: "may" and "march" the verbs, "March for Life", "June Jones", "August" in lower case.
 */
import { months as names } from '../../language/en/date-words.js'
import type { Match } from '../expression.js'
import type { Rule } from '../rule.js'
import type { Words } from '../words.js'
import { readMonth, readOwnYear } from './parts.js'

export const months: Rule = {
  name: 'months',
  starts: names.keys(),
  read: readMonthOfYear,
}

export function readMonthOfYear(words: Words, at: number): Match | null {
  const month = readMonth(words, at)
  if (month === null) return null
  const tail = readOwnYear(words, month.to)
  if (tail === null) return { to: month.to, expression: { kind: 'calendar', month: month.month } }
  return { to: tail.to, expression: { kind: 'calendar', month: month.month, year: tail.year } }
}
