import type { Calendar, Year } from '../expression.js'
import {
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
import { holidayIn } from './holidays.js'
import { intervalOf } from './interval.js'
import { anchorDay, type ResolveContext } from './resolve-context.js'

/** How much farther a day may lie on the side that tense speaks for than on the other and still be meant. */
const TENSE_WEIGHT = 6
/** The same for a holiday, of which news more often speaks ahead. */
const TENSE_WEIGHT_HOLIDAY = 5
/** The same for a month that a clause of the past names. */
const TENSE_WEIGHT_MONTH = 30
/** The same, where tense says nothing: news tells of what has been. */
const PAST_WEIGHT = 1.3
/** The same for months, whose middle may lie far from the day that is meant. */
const PAST_WEIGHT_MONTH = 3
/** A quarter that ended so many days ago may still be ahead of its report: "expects a loss for the third quarter". */
const REPORT_DELAY = 60

/** The value of a day, week, month, part of a year or year. */
export function calendarValue(calendar: Calendar, context: ResolveContext): string {
  const value = namedValue(calendar, context)
  if (!calendar.weekOf) return value
  return /^\d{4}-\d\d-\d\d$/.test(value) ? isoWeek(parseDay(value)) : value
}

function namedValue(calendar: Calendar, context: ResolveContext): string {
  const { month, day, weekday, part, holiday } = calendar
  if (weekday !== undefined && month === undefined) return weekdayValue(calendar, weekday, context)
  const year = calendar.year === undefined ? inferYear(calendar, context) : resolveYear(calendar.year, context)
  const prefix = year === null ? 'XXXX' : pad(year, 4)
  if (part !== undefined) return `${prefix}-${part}`
  if (holiday !== undefined) {
    const found = year === null ? null : holidayIn(holiday, year)
    return found === null ? unfoundHoliday(prefix, holiday) : isoDay(found)
  }
  if (month === undefined) return prefix
  return day === undefined ? `${prefix}-${pad(month)}` : `${prefix}-${pad(month)}-${pad(day)}`
}

/** What a holiday's rule tells without a year: "XXXX-12-25", "XXXX-11". */
function unfoundHoliday(prefix: string, rule: string): string {
  const [known] = /^\d\d(?:-\d\d$)?/.exec(rule) ?? []
  return known === undefined ? prefix : `${prefix}-${known}`
}

function resolveYear(year: Year, context: ResolveContext): number | null {
  if (typeof year === 'number') return year
  const base = anchorDay(year.from, 'year', context) ?? context.published
  return base === null ? null : partsOf(base).year + year.shift
}

/** The year of a month, season or day that is named without one. */
function inferYear(calendar: Calendar, context: ResolveContext): number | null {
  const narrated = calendar.from === undefined ? null : anchorDay(calendar.from, 'year', context)
  if (calendar.from === 'narrated' && narrated === null) {
    // "That June" of no year named before is the one nearest to publication.
    const { pick: _pick, from: _from, ...bare } = calendar
    return inferYear(bare, context)
  }
  const base = narrated ?? context.published
  if (base === null) return null
  const { year } = partsOf(base)
  if (calendar.pick === 'this') return year
  const bounded = boundedYear(calendar, context) ?? eraYear(calendar, context)
  if (bounded !== null) return bounded
  const usable = spansAround(calendar, year)
  const past = usable.findLast((s) => (calendar.pick === 'last' ? s.last < base : s.first <= base))
  const future = usable.find((s) => (calendar.pick === 'next' ? s.first > base : s.last >= base))
  if (calendar.pick === 'last' || future === undefined) return (past ?? future)?.year ?? year
  if (calendar.pick === 'next' || past === undefined) return future.year
  const back = Math.max(0, base - past.last - (calendar.part?.startsWith('Q') ? REPORT_DELAY : 0))
  const ahead = Math.max(0, future.first - base)
  return back * weightOf(context.direction, calendar) > ahead ? future.year : past.year
}

const LATE_MONTH = 10
const EARLY_MONTH = 3

/** The year that a narrative stays in; from its last months it goes on to the first of the next year. */
function eraYear(calendar: Calendar, { era, direction }: ResolveContext): number | null {
  if (era === null || direction === 'future' || calendar.pick !== undefined || calendar.from !== undefined) return null
  const isNext = (era.month ?? 0) >= LATE_MONTH && (calendar.month ?? LATE_MONTH) <= EARLY_MONTH
  const year = isNext ? era.year + 1 : era.year
  const span = spanIn(calendar, year)
  if (span === null) return null
  return calendar.weekday === undefined || weekdayOf(span[0]) === calendar.weekday ? year : null
}

interface YearSpan {
  readonly year: number
  readonly first: Day
  readonly last: Day
}

/** The days that are meant in each of the years around one, of those that have such a weekday if one is named. */
function spansAround(calendar: Calendar, year: number): YearSpan[] {
  const spans = [year - 8, year - 4, year - 1, year, year + 1, year + 4].flatMap((candidate) => {
    const span = spanIn(calendar, candidate)
    return span === null ? [] : [{ year: candidate, first: span[0], last: span[1] }]
  })
  const matching = calendar.weekday === undefined ? spans : spans.filter((s) => weekdayOf(s.first) === calendar.weekday)
  return matching.length > 0 ? matching : spans
}

/** The year in which an expression lies nearest behind or before the one that it is tied to; null where none is. */
function boundedYear(calendar: Calendar, { after, before }: ResolveContext): number | null {
  if (after?.interval) {
    const [first] = after.interval
    return spansAround(calendar, partsOf(first).year).find((s) => s.first >= first)?.year ?? null
  }
  if (!before?.interval) return null
  const [, last] = before.interval
  return spansAround(calendar, partsOf(last).year).findLast((s) => s.first <= last)?.year ?? null
}

/** What the days back to the one candidate count for against the days ahead to the other. */
function weightOf(direction: ResolveContext['direction'], { day, holiday }: Calendar): number {
  if (holiday !== undefined)
    return { past: 1 / TENSE_WEIGHT_HOLIDAY, future: TENSE_WEIGHT_HOLIDAY, present: 1, none: 1 }[direction ?? 'none']
  const isMonth = day === undefined
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
  const bounded = boundedWeekday(weekday, context)
  if (bounded !== null) return isoDay(bounded)
  const base = anchorDay(calendar.from ?? 'published', 'day', context)
  if (base === null) return `XXXX-WXX-${weekday}`
  if (calendar.week !== undefined) return isoDay(base - weekdayOf(base) + weekday + 7 * calendar.week)
  const back = (weekdayOf(base) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(base) + 7) % 7
  if (calendar.pick === 'last') return isoDay(base - (back === 0 ? 7 : back))
  if (calendar.pick === 'next') return isoDay(base + (ahead === 0 ? 7 : ahead))
  if (calendar.pick === 'this' && context.direction === null) return isoDay(base + ahead)
  return isoDay(context.direction === 'future' ? base + ahead : base - back)
}

/** The weekday next behind or before the day that it is tied to. */
function boundedWeekday(weekday: number, { after, before }: ResolveContext): Day | null {
  if (after?.interval) return after.interval[0] + ((weekday - weekdayOf(after.interval[0]) + 7) % 7)
  if (before?.interval) return before.interval[1] - ((weekdayOf(before.interval[1]) - weekday + 7) % 7)
  return null
}
