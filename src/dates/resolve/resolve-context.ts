import type { Anchor, Unit } from '../expression.js'
import { type Day, parseDay } from './calendar.js'
import { intervalOf } from './interval.js'

/** How exact a date is: to the day (or week), to the month (or quarter), to the year. */
export type Grain = 'day' | 'month' | 'year'

/** A date that the text named before, which "the following day" and "a year earlier" count from. */
export interface Narrated {
  readonly value: string
  /** True where the sentence of the expression, or one shortly before, names it. */
  readonly near: boolean
}

/** What an expression is resolved against. */
export interface ResolveContext {
  readonly published: Day | null
  /** The last date that the text named before, at least as exact as each grain. */
  readonly narrated: Readonly<Record<Grain, Narrated | null>>
  /** The quarter or half-year that the article spoke of last. */
  readonly period: Narrated | null
  /** The year that the narrative has named and stays in: of "In 1992 … On March 6 …"; null where it tells of the present. */
  readonly era: Era | null
  /** What tense and words say of the event that the expression dates. */
  readonly direction: Direction | null
  /** The expression that this one is tied to and must not lie before: of "from Tuesday to Thursday" the Tuesday. */
  readonly after?: Bound
  /** The one that it must not lie behind. */
  readonly before?: Bound
}

/** A bygone year of which the narrative tells. */
export interface Era {
  readonly year: number
  /** The month that was named with it, if one was. */
  readonly month?: number
}

/** What an expression of a range or list was resolved to. */
export interface Bound {
  readonly value: string
  /** Its first and last day; null where the value names no certain days. */
  readonly interval: readonly [Day, Day] | null
}

export type Direction = 'past' | 'present' | 'future'

/** How exact a TIMEX3 value is; null where it names no certain days. */
export function grainOf(value: string): Grain | null {
  if (/^\d{4}-(?:\d\d-\d\d|W\d\d)/.test(value)) return 'day'
  if (/^\d{4}-(?:\d\d|Q\d)$/.test(value)) return 'month'
  return /^\d{4}/.test(value) ? 'year' : null
}

/** How exact the date must be from which so many units are counted. */
export function grainFor(unit: Unit): Grain {
  if (unit === 'month' || unit === 'quarter') return 'month'
  return unit === 'year' || unit === 'decade' || unit === 'century' || unit === 'millennium' ? 'year' : 'day'
}

/** The day that an expression counts from; null where none is known. */
export function anchorDay(anchor: Anchor, grain: Grain, { published, narrated }: ResolveContext): Day | null {
  if (anchor === 'published') return published
  const value = narrated[grain]?.value
  const interval = value === undefined ? null : intervalOf(value)
  return interval && parseDay(interval.earliest)
}
