/** A day, as the number of days since 1970-01-01. */
export type Day = number

const MS_PER_DAY = 86_400_000

export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / MS_PER_DAY)
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0')
}

/** YYYY-MM-DD. */
export function isoDay(day: Day): string {
  const { year, month, day: date } = partsOf(day)
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`
}

export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month)}`
}

/** The day of a string that begins with YYYY-MM-DD. */
export function parseDay(iso: string): Day {
  return dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))
}

/** 1 is Monday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1)
}

export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Whether some year has that day; of February, leap years have one more. */
export function isDayOfMonth(month: number, day: number): boolean {
  return isCalendarDay(LEAP_YEAR, month, day)
}

const LEAP_YEAR = 2000

/** The n-th such weekday of a stretch of days; from its end where `n` is negative; null where it has no such day. */
export function nthWeekday(first: Day, last: Day, weekday: number, n: number): Day | null {
  const day =
    n < 0
      ? last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1)
      : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1)
  return day >= first && day <= last ? day : null
}

/** The ISO week that a day lies in: "2024-W12". */
export function isoWeek(day: Day): string {
  const thursday = day - weekdayOf(day) + 4
  const { year } = partsOf(thursday)
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1)}`
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** The same day of another month; the last day of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day)
  const index = parts.year * 12 + parts.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return dayOf(year, month, Math.min(parts.day, daysInMonth(year, month)))
}

/** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}
