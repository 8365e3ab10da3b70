import type { Nth } from '../expression.js'
import { addMonths, type Day, isoDay, isoWeek, nthWeekday, pad, parseDay, partsOf } from './calendar.js'
import { intervalOf } from './interval.js'

const UNKNOWN: Partial<Record<Nth['unit'], string>> = { day: 'XXXX-XX-XX', week: 'XXXX-WXX', month: 'XXXX-XX' }
const THURSDAY = 4
const SATURDAY = 6

/** The value of a part by its place in a stretch of the given value; a part that the stretch lacks is left open. */
export function nthValue(part: Nth, whole: string): string {
  const interval = intervalOf(whole)
  const value = interval && partOf(part, parseDay(interval.earliest), parseDay(interval.latest))
  return value ?? UNKNOWN[part.unit] ?? 'XXXX'
}

function partOf({ nth, unit, weekday }: Nth, first: Day, last: Day): string | null {
  const months = monthsBetween(first, last)
  switch (unit) {
    case 'day':
      return mapDay(weekday === undefined ? nthDay(first, last, nth) : nthWeekday(first, last, weekday, nth), isoDay)
    case 'week':
      // A week belongs to the stretch that holds its Thursday, as in ISO 8601.
      return mapDay(nthWeekday(first, last, THURSDAY, nth), isoWeek)
    case 'weekend':
      return mapDay(nthWeekday(first, last, SATURDAY, nth), (day) => `${isoWeek(day)}-WE`)
    case 'month':
      return stretch(first, months, 1, nth)
    case 'quarter':
      return stretch(first, months, 3, nth)
    case 'half':
      return months === 1 ? halfOfMonth(first, last, nth) : stretch(first, months, months / 2, nth)
    case 'year':
      return stretch(first, months, 12, nth)
    case 'decade':
      return stretch(first, months, 120, nth)
    default:
      return null
  }
}

function mapDay(day: Day | null, write: (day: Day) => string): string | null {
  return day === null ? null : write(day)
}

function nthDay(first: Day, last: Day, nth: number): Day | null {
  const day = nth < 0 ? last + nth + 1 : first + nth - 1
  return day >= first && day <= last ? day : null
}

function monthsBetween(first: Day, last: Day): number {
  const start = partsOf(first)
  const end = partsOf(last + 1)
  return (end.year - start.year) * 12 + end.month - start.month
}

/** The n-th stretch of so many months, where a whole number of them makes up the whole. */
function stretch(first: Day, months: number, length: number, nth: number): string | null {
  const count = months / length
  const index = nth < 0 ? count + nth : nth - 1
  if (!Number.isInteger(count) || !Number.isInteger(length) || index < 0 || index >= count) return null
  const start = partsOf(addMonths(first, index * length))
  const end = partsOf(addMonths(first, (index + 1) * length - 1))
  const year = pad(start.year, 4)
  if (length === 1) return `${year}-${pad(start.month)}`
  if (length === 3 && start.month % 3 === 1) return `${year}-Q${Math.ceil(start.month / 3)}`
  if (length === 6 && start.month % 6 === 1) return `${year}-H${Math.ceil(start.month / 6)}`
  if (length === 12 && start.month === 1) return year
  if (length === 120 && start.month === 1) return year.slice(0, 3)
  return length % 12 === 0
    ? `${year}/${pad(end.year, 4)}`
    : `${year}-${pad(start.month)}/${pad(end.year, 4)}-${pad(end.month)}`
}

const MIDDLE = 15

function halfOfMonth(first: Day, last: Day, nth: number): string {
  const isFirst = nth === 1
  const start = isFirst ? first : first + MIDDLE
  const end = isFirst ? first + MIDDLE - 1 : last
  return `${isoDay(start)}/${isoDay(end)}`
}
