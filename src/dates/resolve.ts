import type { DateType } from '../records.js'
import {
  addMonths,
  type Day,
  dayOf,
  isCalendarDay,
  isoDay,
  isoMonth,
  isoWeek,
  pad,
  parseDay,
  partsOf,
  weekdayOf,
} from './calendar.js'
import { durationValue } from './duration-value.js'
import type { Anchor, Calendar, Decade, Expression, Period, Range, Shift, Time, Year } from './expression.js'
import { holidayIn } from './holidays.js'
import { intervalOf } from './interval.js'

/** A date that the text named before, which "the following day" and "a year earlier" count from. */
export interface Narrated {
  readonly value: string
  /** True where the sentence of the expression, or the one before, names it. */
  readonly near: boolean
}

/** What an expression is resolved against. */
export interface ResolveContext {
  readonly published: Day | null
  readonly narrated: Narrated | null
  /** The quarter or half-year that the article spoke of last. */
  readonly period: Narrated | null
  /** What tense and words say of the event that the expression dates. */
  readonly direction: 'past' | 'future' | null
}

export interface Resolved {
  readonly type: DateType
  readonly value: string
}

/** How much farther a day may lie on the side that tense speaks for than on the other and still be meant. */
const TENSE_WEIGHT = 6
/** The same for a month that a clause of the past names. */
const TENSE_WEIGHT_MONTH = 30
/** The same, where tense says nothing: news tells of what has been. */
const PAST_WEIGHT = 1.3
/** The same for months, whose middle may lie far from the day that is meant. */
const PAST_WEIGHT_MONTH = 3
/** A quarter that ended so many days ago may still be ahead of its report: "expects a loss for the third quarter". */
const REPORT_DELAY = 60

/** The TIMEX3 type and value of an expression. */
export function resolve(expression: Expression, context: ResolveContext): Resolved {
  switch (expression.kind) {
    case 'fixed':
      return { type: expression.type, value: expression.value }
    case 'duration':
      return { type: 'duration', value: durationValue(expression.amount, expression.unit) }
    case 'calendar':
      return {
        type: 'date',
        value: expression.weekOf ? weekOf(expression, context) : calendarValue(expression, context),
      }
    case 'shift':
      return isVagueSequel(expression)
        ? { type: 'duration', value: durationValue('X', expression.unit) }
        : { type: 'date', value: shiftValue(expression, context) }
    case 'period':
      return { type: 'date', value: periodValue(expression, context) }
    case 'time':
      return { type: 'time', value: timeValue(expression, context) }
    case 'decade':
      return { type: 'date', value: decadeValue(expression, context) }
    case 'range':
      return { type: 'date', value: rangeValue(expression, context) }
  }
}

function weekOf(calendar: Calendar, context: ResolveContext): string {
  const value = calendarValue(calendar, context)
  return /^\d{4}-\d\d-\d\d$/.test(value) ? isoWeek(parseDay(value)) : value
}

function calendarValue(calendar: Calendar, context: ResolveContext): string {
  const { month, day, weekday, part, holiday } = calendar
  if (weekday !== undefined && month === undefined) return weekdayValue(calendar, weekday, context)
  const year = calendar.year === undefined ? inferYear(calendar, context) : resolveYear(calendar.year, context)
  const prefix = year === null ? 'XXXX' : pad(year, 4)
  if (part !== undefined) return `${prefix}-${part}`
  if (holiday !== undefined) {
    const found = year === null ? null : holidayIn(holiday, year)
    return found === null ? `${prefix}${/^\d\d/.test(holiday) ? `-${holiday.slice(0, 2)}` : ''}` : isoDay(found)
  }
  if (month === undefined) return prefix
  return day === undefined ? `${prefix}-${pad(month)}` : `${prefix}-${pad(month)}-${pad(day)}`
}

function resolveYear(year: Year, context: ResolveContext): number | null {
  if (typeof year === 'number') return year
  const base = anchorDay(year.from, context)
  return base === null ? null : partsOf(base).year + year.shift
}

/** The year of a month, season or day that is named without one. */
function inferYear(calendar: Calendar, context: ResolveContext): number | null {
  const base = anchorDay(calendar.from ?? 'published', context)
  if (base === null) return null
  const { year } = partsOf(base)
  if (calendar.pick === 'this') return year
  const spans = [year - 8, year - 4, year - 1, year, year + 1, year + 4].flatMap((candidate) => {
    const span = spanIn(calendar, candidate)
    return span === null ? [] : [{ year: candidate, first: span[0], last: span[1] }]
  })
  const matching = calendar.weekday === undefined ? spans : spans.filter((s) => weekdayOf(s.first) === calendar.weekday)
  const usable = matching.length > 0 ? matching : spans
  const past = usable.findLast((s) => (calendar.pick === 'last' ? s.last < base : s.first <= base))
  const future = usable.find((s) => (calendar.pick === 'next' ? s.first > base : s.last >= base))
  if (calendar.pick === 'last' || future === undefined) return (past ?? future)?.year ?? year
  if (calendar.pick === 'next' || past === undefined) return future.year
  const back = Math.max(0, base - past.last - (calendar.part?.startsWith('Q') ? REPORT_DELAY : 0))
  const ahead = Math.max(0, future.first - base)
  return back * weightOf(context.direction, calendar.day === undefined) > ahead ? future.year : past.year
}

/** What the days back to the one candidate count for against the days ahead to the other. */
function weightOf(direction: ResolveContext['direction'], isMonth: boolean): number {
  if (direction === 'future') return TENSE_WEIGHT
  if (direction === 'past') return 1 / (isMonth ? TENSE_WEIGHT_MONTH : TENSE_WEIGHT)
  return 1 / (isMonth ? PAST_WEIGHT_MONTH : PAST_WEIGHT)
}

function spanIn(calendar: Calendar, year: number): readonly [Day, Day] | null {
  const { month, day, holiday, part } = calendar
  if (holiday !== undefined) {
    const found = holidayIn(holiday, year)
    return found === null ? null : [found, found]
  }
  if (month !== undefined && day !== undefined) {
    if (!isCalendarDay(year, month, day)) return null
    const found = dayOf(year, month, day)
    return [found, found]
  }
  const interval = intervalOf(part === undefined ? isoMonth(year, month ?? 1) : `${pad(year, 4)}-${part}`)
  return interval && [parseDay(interval.earliest), parseDay(interval.latest)]
}

function weekdayValue(calendar: Calendar, weekday: number, context: ResolveContext): string {
  const base = anchorDay(calendar.from ?? 'published', context)
  if (base === null) return `XXXX-WXX-${weekday}`
  if (calendar.week !== undefined) return isoDay(base - weekdayOf(base) + weekday + 7 * calendar.week)
  const back = (weekdayOf(base) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(base) + 7) % 7
  if (calendar.pick === 'last') return isoDay(base - (back === 0 ? 7 : back))
  if (calendar.pick === 'next') return isoDay(base + (ahead === 0 ? 7 : ahead))
  if (calendar.pick === 'this' && context.direction === null) return isoDay(base + ahead)
  return isoDay(context.direction === 'future' ? base + ahead : base - back)
}

function isVagueSequel({ amount, from, sign }: Shift): boolean {
  return amount === 'X' && from === 'narrated' && sign !== 0
}

/** The business period spoken of, else the last one that had ended at publication. */
function periodValue({ unit, year, back, ended }: Period, context: ResolveContext): string {
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

function anchorDay(anchor: Anchor, { published, narrated }: ResolveContext): Day | null {
  if (anchor === 'published' || narrated === null) return published
  const interval = intervalOf(narrated.value)
  return interval === null ? published : parseDay(interval.earliest)
}

function shiftValue(shift: Shift, context: ResolveContext): string {
  const { unit, amount, sign } = shift
  const base = anchorDay(shift.from, context)
  if (base === null || amount === 'X') return sign < 0 ? 'PAST_REF' : sign > 0 ? 'FUTURE_REF' : 'PRESENT_REF'
  const count = sign * amount
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

const DAY = /^(?:[\dX]{4}-[\dX]{2}-[\dX]{2}|XXXX-WXX-\d)$/

function timeValue({ day, clock }: Time, context: ResolveContext): string {
  return `${timeDay(day, context)}T${clock}`
}

function timeDay(day: Expression | undefined, context: ResolveContext): string {
  const narrated = context.narrated?.near ? context.narrated.value.slice(0, 10) : ''
  const fallback = context.published === null ? 'XXXX-XX-XX' : isoDay(context.published)
  if (day === undefined) return DAY.test(narrated) ? narrated : fallback
  const { value } = resolve(day, context)
  return DAY.test(value) ? value : 'XXXX-XX-XX'
}

/** "the '80s": of the last hundred years. */
function decadeValue({ tens }: Decade, { published }: ResolveContext): string {
  if (published === null) return `19${tens / 10}`
  const decade = Math.floor(partsOf(published).year / 10)
  return String(decade - ((((decade - tens / 10) % 10) + 10) % 10))
}

function rangeValue({ first, last }: Range, context: ResolveContext): string {
  const start = resolve(first, context).value
  const year = Number(start.slice(0, 4))
  if (last.kind !== 'calendar' || last.year !== undefined || Number.isNaN(year)) {
    return `${start}/${resolve(last, context).value}`
  }
  const end = resolve({ ...last, year }, context).value
  return `${start}/${end < start ? resolve({ ...last, year: year + 1 }, context).value : end}`
}
