import type { Period, Shift, Unit } from '../expression.js'
import { addMonths, type Day, dayOf, isoDay, isoWeek, pad, parseDay, partsOf, weekdayOf } from './calendar.js'
import { calendarValue } from './calendar-value.js'
import { intervalOf } from './interval.js'
import { anchorDay, grainFor, type ResolveContext } from './resolve-context.js'

/** Whether a shift is known by its length alone: "an hour later", "a few days later", "two days later" than nothing named. */
export function isLengthOnly(shift: Shift, context: ResolveContext): boolean {
  if (shift.amount === 'X') return shift.from === 'narrated' && shift.sign !== 0
  if (shift.unit === 'hour' || shift.unit === 'minute' || shift.unit === 'second') return true
  if (shift.counted !== true || shift.from !== 'narrated') return false
  const base = shiftBase(shift, context)
  return base === null || isAheadOfReport(shift, base, context)
}

/** "today, 30 years later": counted from today, what has come about would lie ahead. */
function isAheadOfReport({ unit, amount, sign }: Shift, base: Day, { published, direction }: ResolveContext): boolean {
  if (published === null || sign < 0 || amount === 'X' || direction === 'future') return false
  return base + amount * DAYS[unit] > published + 1
}

/** About how many days a unit has. */
const DAYS: Readonly<Record<Unit, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 1,
  night: 1,
  weekend: 7,
  week: 7,
  fortnight: 14,
  month: 28,
  quarter: 91,
  year: 365,
  decade: 3650,
  century: 36500,
  millennium: 365000,
}

function shiftBase({ unit, sign, from }: Shift, context: ResolveContext): Day | null {
  const base = anchorDay(from, grainFor(unit), context)
  return base === null && sign === 0 ? context.published : base
}

const UNKNOWN: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  night: 'XXXX-XX-XXTNI',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
}

/** Without a day to count from, the value says what it can: before, at or after the present, or some day. */
function unanchored({ unit, amount, sign, from }: Shift): string {
  if (from === 'narrated' && amount !== 'X') return UNKNOWN[unit] ?? 'XXXX'
  return sign < 0 ? 'PAST_REF' : sign > 0 ? 'FUTURE_REF' : 'PRESENT_REF'
}

/** The value of so many units from an anchor. */
export function shiftValue(shift: Shift, context: ResolveContext): string {
  const { unit, amount, sign } = shift
  const base = shiftBase(shift, context)
  if (base === null || amount === 'X') return unanchored(shift)
  const count = sign * amount
  const near = base + count * DAYS[unit]
  if (near < FIRST_DAY || near > LAST_DAY) return farYear(unit, base, count) ?? unanchored(shift)
  if (unit === 'year' && count === -1 && shift.counted && context.period?.near) {
    return periodValue({ kind: 'period', unit: 'year', back: 1 }, context)
  }
  switch (unit) {
    case 'day':
      return isoDay(base + Math.round(count))
    case 'night':
      return `${isoDay(base + Math.round(count))}TNI`
    case 'week':
      return isoWeek(base + Math.round(7 * count))
    case 'fortnight':
      return isoWeek(base + Math.round(14 * count))
    case 'weekend':
      return `${isoWeek(base + 7 * (count === 0 && weekendIsOver(base, context) ? -1 : Math.round(count)))}-WE`
    case 'month':
      return isoDay(addMonths(base, Math.round(count))).slice(0, 7)
    case 'quarter':
      return quarterOf(addMonths(base, Math.round(3 * count)))
    case 'year':
      return pad(partsOf(addMonths(base, Math.round(12 * count))).year, 4)
    case 'decade':
    case 'century':
    case 'millennium':
      return yearsAway(base, count, unit, shift.counted === true)
    default:
      return isoDay(base)
  }
}

const FIRST_DAY = dayOf(2, 1, 1)
const LAST_DAY = dayOf(9900, 1, 1)
const YEARS: Partial<Record<Unit, number>> = { year: 1, decade: 10, century: 100, millennium: 1000 }

/** The year before our era that is meant: "5,000 years ago"; null for other units and beyond four digits. */
function farYear(unit: Unit, base: Day, count: number): string | null {
  const year = partsOf(base).year + count * (YEARS[unit] ?? Number.NaN)
  return year < 1 && year > -9999 ? `BC${pad(1 - year, 4)}` : null
}

function weekendIsOver(base: Day, { direction }: ResolveContext): boolean {
  return direction !== 'future' && weekdayOf(base) <= 5
}

function quarterOf(day: Day): string {
  const { year, month } = partsOf(day)
  return `${pad(year, 4)}-Q${Math.ceil(month / 3)}`
}

/** "two decades ago" is a year, "the last decade" a decade. */
function yearsAway(base: Day, count: number, unit: 'decade' | 'century' | 'millennium', counted: boolean): string {
  const digits = { decade: 1, century: 2, millennium: 3 }[unit]
  const year = Math.max(0, partsOf(base).year + Math.round(count * 10 ** digits))
  return counted ? pad(year, 4) : pad(year, 4).slice(0, 4 - digits)
}

/** The business period spoken of, else the last one that had ended at publication. */
export function periodValue({ unit, year, back, ended }: Period, context: ResolveContext): string {
  const { published, period } = context
  const end = ended && intervalOf(calendarValue(ended, context))
  const known = end
    ? quarterOf(addMonths(parseDay(end.latest), -1))
    : (period?.value ?? (published === null ? null : lastPeriod(published, unit)))
  if (known === null) return year === undefined ? (back > 0 ? 'PAST_REF' : 'PRESENT_REF') : pad(year, 4)
  return `${pad(year ?? Number(known.slice(0, 4)) - back, 4)}${known.slice(4)}`
}

function lastPeriod(published: Day, unit: 'quarter' | 'year'): string {
  return unit === 'year' ? pad(partsOf(published).year, 4) : quarterOf(addMonths(published, -3))
}
