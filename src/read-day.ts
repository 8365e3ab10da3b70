const ISO = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[\sT])/
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*$/
const YEAR_FIRST = /^\s*(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:$|[\sT])/
/** RFC 2822: "Wed, 03 Jul 2024 10:00:00 +0100", also "3 July 2024". */
const DAY_MONTH = /^\s*(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-](\p{L}{3,9})\.?,?[\s-](\d{4})(?:$|[\s,T])/u
/** "July 3, 2024", "Wed Jul 03 2024", and as C writes it: "Wed Jul  3 10:00:00 2024". */
const MONTH_DAY =
  /^\s*(?:\p{L}+\.?,?\s+)?(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:[\d:]+\s+(?:\p{L}+\s+)?)?(\d{4})(?:$|[\s,T])/u
const NUMBERS = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:$|[\sT])/
const EPOCH = /^\s*(\d{9,10}|\d{12,13})\s*$/

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The day of publication as an ISO date, from what feeds and tables write there. The day is the one that is written, whatever
 * time zone stands beside it.
 *
 * Accepts: "2024-07-03 10:00:00", "Wed, 03 Jul 2024 10:00:00 GMT", "July 3, 2024", "23/07/2024", "20240703", 1720000000.
 * Not: "03/07/2024", which is two days; "Tuesday".
 *
 * @returns null where nothing is written, undefined where no day can be read
 */
export function readDay(value: unknown): string | null | undefined {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return readDay(String(value))
  if (typeof value !== 'string') return undefined
  if (value.trim() === '') return null
  return readNumeric(value) ?? readNamed(value) ?? readEpoch(value)
}

function readNumeric(value: string): string | undefined {
  const [, year, month, day] = ISO.exec(value) ?? YEAR_FIRST.exec(value) ?? COMPACT.exec(value) ?? []
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day))
  const [, first, , second, last] = NUMBERS.exec(value) ?? []
  if (last === undefined) return undefined
  // Where both could be the month, nobody knows which is.
  if (Number(first) > 12) return dayOf(Number(last), Number(second), Number(first))
  if (Number(second) > 12 || first === second) return dayOf(Number(last), Number(first), Number(second))
  return undefined
}

function readNamed(value: string): string | undefined {
  const [, day, name, year] = DAY_MONTH.exec(value) ?? []
  if (name !== undefined && monthOf(name) > 0) return dayOf(Number(year), monthOf(name), Number(day))
  const [, otherName, otherDay, otherYear] = MONTH_DAY.exec(value) ?? []
  return otherName === undefined ? undefined : dayOf(Number(otherYear), monthOf(otherName), Number(otherDay))
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** Seconds or milliseconds since 1970. */
function readEpoch(value: string): string | undefined {
  const digits = EPOCH.exec(value)?.[1]
  if (digits === undefined) return undefined
  return new Date(Number(digits) * (digits.length > 10 ? 1 : 1000)).toISOString().slice(0, 10)
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
