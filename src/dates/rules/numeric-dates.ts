/**
 * Dates in digits: "2024-03-22", "2024-03-22T10:00Z", "2024/03/22", "03/22/2024", "22/03/2024", "22.03.2024", "9/11".
 *
 * Where both of the first two numbers may be the month, a slash reads as month/day, a full stop as day.month.
 *
 * Not: "3/4" (a fraction or score), "24/7", "2024-25" (a range of years), "555-12-34", "1.2.3" (a version).
 */
import { isCalendarDay } from '../calendar.js'
import type { Match } from '../expression.js'
import { integer } from '../numbers.js'
import type { Rule } from '../rule.js'
import type { Words } from '../words.js'

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/

export const numericDates: Rule = {
  name: 'numeric-dates',
  starts: ['#'],
  read(words, at) {
    return readDotted(words, at) ?? readParted(words, at) ?? readAttack(words, at)
  },
}

function readDotted(words: Words, at: number): Match | null {
  const [, day, month, year] = DOTTED.exec(words.lower(at)) ?? []
  return year === undefined ? null : dayMatch(at + 1, Number(year), Number(month), Number(day))
}

function readParted(words: Words, at: number): Match | null {
  const mark = words.lower(at + 1)
  if ((mark !== '/' && !words.isHyphen(at + 1)) || words.lower(at + 3) !== mark) return null
  for (let i = at + 1; i <= at + 4; i++) if (!words.touches(i)) return null
  const first = integer(words.lower(at))
  const second = integer(words.lower(at + 2))
  const third = integer(/^\d+/.exec(words.lower(at + 4))?.[0] ?? '')
  const to = words.lower(at + 4).length > 4 || !words.touches(at + 5) ? at + 5 : timeEnd(words, at + 5)
  if (words.lower(at).length === 4) return dayMatch(to, first, second, third)
  if (third < 1000 || mark !== '/') return mark === '/' ? null : dayMatch(to, third, second, first)
  return dayMatch(to, third, first, second) ?? dayMatch(to, third, second, first)
}

/** Behind the time of an ISO date-time, which the tokenizer splits: "T10", ":", "00:00", "Z". */
function timeEnd(words: Words, at: number): number {
  if (!/^t\d\d$/.test(words.lower(at))) return at
  let to = at + 1
  while (to < at + 6 && words.touches(to) && /^(?::|[\d:]+|z|\+)$/.test(words.lower(to))) to++
  return to
}

function dayMatch(to: number, year: number, month: number, day: number): Match | null {
  if (!(year >= 1000 && year < 2200) || !isCalendarDay(year, month, day)) return null
  return { to, expression: { kind: 'calendar', year, month, day } }
}

function readAttack(words: Words, at: number): Match | null {
  if (words.skip(at, '9', '/', '11') < 0 || !words.touches(at + 1) || !words.touches(at + 2)) return null
  if (words.lower(at + 3) === '/' && words.touches(at + 3)) return null
  return { to: at + 3, expression: { kind: 'calendar', year: 2001, month: 9, day: 11 } }
}
