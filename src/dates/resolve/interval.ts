import { addMonths, type Day, dayOf, daysInMonth, isCalendarDay, isoDay, mondayOf } from './calendar.js'

/** The first and last day that a value covers. */
export interface Interval {
  readonly earliest: string
  readonly latest: string
}

const VALUE = /^(\d{2,4})(?:-(.+))?$/
const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** The days that a TIMEX3 date or time covers; null where the value leaves them open ("PAST_REF", "XXXX-05", "P3Y"). */
export function intervalOf(value: string): Interval | null {
  const slash = value.indexOf('/')
  if (slash > 0) {
    const first = intervalOf(value.slice(0, slash))
    const last = intervalOf(value.slice(slash + 1))
    return first && last && first.earliest <= last.latest ? { earliest: first.earliest, latest: last.latest } : null
  }
  const time = value.indexOf('T')
  const [, year, rest] = VALUE.exec(time > 0 ? value.slice(0, time) : value) ?? []
  if (year === undefined) return null
  if (year.length < 4) return rest === undefined ? years(year) : null
  const days = rest === undefined ? null : daysOf(Number(year), rest)
  if (rest === undefined) return years(year)
  return days && { earliest: isoDay(days[0]), latest: isoDay(days[1]) }
}

/** A decade or century is written by the first digits of its years. */
function years(digits: string): Interval {
  return { earliest: `${digits.padEnd(4, '0')}-01-01`, latest: `${digits.padEnd(4, '9')}-12-31` }
}

function daysOf(year: number, rest: string): [Day, Day] | null {
  const [, week, end] = /^W(\d\d)(-WE)?$/.exec(rest) ?? []
  if (week !== undefined) {
    const monday = mondayOf(year, Number(week))
    return [end ? monday + 5 : monday, monday + 6]
  }
  const quarter = /^Q([1-4])$/.exec(rest)
  if (quarter) return months(year, Number(quarter[1]) * 3 - 2, 3)
  const half = /^H([12])$/.exec(rest)
  if (half) return months(year, Number(half[1]) * 6 - 5, 6)
  const season = SEASON_STARTS[rest]
  if (season !== undefined) return months(year, season, 3)
  const [, month, day] = /^(\d\d)(?:-(\d\d))?$/.exec(rest) ?? []
  if (month === undefined || !isCalendarDay(year, Number(month), Number(day ?? 1))) return null
  const first = dayOf(year, Number(month), Number(day ?? 1))
  return [first, day === undefined ? first + daysInMonth(year, Number(month)) - 1 : first]
}

function months(year: number, month: number, count: number): [Day, Day] {
  const first = dayOf(year, month, 1)
  return [first, addMonths(first, count) - 1]
}
