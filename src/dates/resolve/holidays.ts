import { type Day, dayOf, daysInMonth, easter, nthWeekday, weekdayOf } from './calendar.js'

const FIXED = /^(\d\d)-(\d\d)$/
const NTH_WEEKDAY = /^(\d\d)-W(\d)-(-?\d)$/
const WEEKDAY_FROM = /^(\d\d)-(\d\d)([<>])W(\d)$/
const EASTER = /^E([+-]\d+)$/

/** The day of a holiday in a year, by its rule in data/en/date-holidays.txt; null where the rule gives none. */
export function holidayIn(rule: string, year: number): Day | null {
  const fixed = FIXED.exec(rule)
  if (fixed) return dayOf(year, Number(fixed[1]), Number(fixed[2]))
  const moved = EASTER.exec(rule)
  if (moved) return easter(year) + Number(moved[1])
  const nth = NTH_WEEKDAY.exec(rule)
  if (nth) return weekdayOfMonth(year, Number(nth[1]), Number(nth[2]), Number(nth[3]))
  const from = WEEKDAY_FROM.exec(rule)
  if (from === null) return null
  const day = dayOf(year, Number(from[1]), Number(from[2]))
  const weekday = Number(from[4])
  return from[3] === '>' ? day + ((weekday - weekdayOf(day) + 7) % 7) : day - ((weekdayOf(day) - weekday + 6) % 7) - 1
}

function weekdayOfMonth(year: number, month: number, weekday: number, n: number): Day | null {
  const first = dayOf(year, month, 1)
  return nthWeekday(first, first + daysInMonth(year, month) - 1, weekday, n)
}
