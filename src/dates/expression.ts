import type { DateType } from '../records.js'

/** What an expression of time counts in. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** How many; `X` where the words give no number: "several". */
export type Amount = number | 'X'

/** Where counting starts: the day of publication, or the date narrated last. */
export type Anchor = 'published' | 'narrated'

/** Which of the days, months or seasons of one name: the words "last", "this" or "next"; else tense decides. */
export type Pick = 'last' | 'this' | 'next'

/** A year by its number, or so many years from the anchor: "last year's third quarter". */
export type Year = number | { readonly shift: number; readonly from: Anchor }

/** A day, week, month, quarter, season or year of the calendar, by name or number. What is absent is inferred. */
export interface Calendar {
  readonly kind: 'calendar'
  readonly year?: Year
  readonly month?: number
  readonly day?: number
  /** 1 is Monday. */
  readonly weekday?: number
  /** A TIMEX3 code of a part of the year: Q1 to Q4, H1, H2, SP, SU, FA, WI. */
  readonly part?: string
  /** A day's rule of data/en/date-holidays.txt. */
  readonly holiday?: string
  readonly pick?: Pick
  /** What "the following Monday" counts from; publication where absent. */
  readonly from?: Anchor
  /** Weeks from the anchor: "Tuesday last week". */
  readonly week?: number
  /** True of the week of a day: "the week of March 6". */
  readonly weekOf?: boolean
}

/** So many units from the anchor: "yesterday", "two years ago", "the same week". */
export interface Shift {
  readonly kind: 'shift'
  readonly unit: Unit
  readonly amount: Amount
  readonly sign: -1 | 0 | 1
  readonly from: Anchor
  /** True of "a decade ago", which is a year; "the last decade" is a decade. */
  readonly counted?: boolean
}

/** A stretch of time by its length. */
export interface Duration {
  readonly kind: 'duration'
  readonly unit: Unit
  readonly amount: Amount
}

/** A time of day, with its day where the words give one. */
export interface Time {
  readonly kind: 'time'
  readonly day?: Expression
  /** What follows the T of the value: "14:30" or a part of the day such as "MO". */
  readonly clock: string
}

/** The business period that the article reports on, or the same one of another year: "the year-earlier quarter". */
export interface Period {
  readonly kind: 'period'
  readonly unit: 'quarter' | 'year'
  readonly year?: number
  /** Years before it. */
  readonly back: number
  /** The day it ended: "the quarter ended Sept. 30". */
  readonly ended?: Calendar
}

/** An expression whose value needs no anchor: "now", "daily", "the 1990s". */
export interface Fixed {
  readonly kind: 'fixed'
  readonly type: DateType
  readonly value: string
}

/** A decade by its last two digits: "the '80s". */
export interface Decade {
  readonly kind: 'decade'
  readonly tens: number
}

/** A part by its place in a longer stretch: "the third Friday of May 2022", "the last week of 2018". */
export interface Nth {
  readonly kind: 'nth'
  /** From 1; from the end where it is negative. */
  readonly nth: number
  readonly unit: Unit | 'half'
  /** 1 is Monday; of a stretch's Fridays the third, not of its days. */
  readonly weekday?: number
  readonly of: Expression
}

/** The day before or after another: "the day after Christmas". */
export interface Offset {
  readonly kind: 'offset'
  readonly days: -1 | 1
  readonly of: Expression
}

/** From one year to another in one breath: "2019-20". */
export interface Range {
  readonly kind: 'range'
  readonly first: Expression
  readonly last: Expression
}

/** The meaning of a stretch of words, before it is resolved against an anchor. */
export type Expression = Calendar | Shift | Period | Duration | Time | Fixed | Decade | Range | Nth | Offset

/** What a rule read: an expression that ends before token `to`. */
export interface Match {
  readonly to: number
  readonly expression: Expression
}
