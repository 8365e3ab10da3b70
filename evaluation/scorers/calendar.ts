/**
 * Which of our dates are comparable with the Date of ww, which marks calendar expressions only: those of type date or
 * time that name a year, a month, a weekday or a day.
 *
 * - a year: "2022", "2022-23"
 * - a month by name: "March", "Sept. 30"
 * - a weekday by name: "Tuesday", "Wednesday night"
 * - a day: by number ("26/07/2022", "9/11", "the 11th") or by name ("Christmas Eve", "Eid")
 *
 * Not: "yesterday", "last week", "a year ago", "the 1990s" (a decade is no year), "19th century", "10:30 a.m.".
 */
import type { DateType } from '../../src/records.js'
import { align, overlapOfUnion } from '../align.js'
import type { GoldEntity } from '../gold.js'
import { counts, type Measures } from '../measures.js'
import type { FoundDate } from './dates.js'
import { alignNames, type FoundName, goldNames, type NameAlignment } from './names.js'

/** Aligned by the very span, and by any overlap. */
export interface CalendarAlignment {
  readonly strict: NameAlignment
  readonly relaxed: NameAlignment
}

const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|\b))/i
const WEEKDAY = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)(?:\.|\b))/i
const YEAR = /\b[12]\d{3}\b/
const DAY_NUMBER = /^\d{1,2}\/\d{1,2}(?:\/\d{2,4})?$|\b\d{1,2}(?:st|nd|rd|th)\b(?! century)/i
const DAY_NAME =
  /\b(?:Christmas|Easter|Thanksgiving|Halloween|Hanukkah|Passover|Diwali|Ramadan|Ramazan|Eid|New Year['’]s|Good Friday|Yom Kippur|Nowruz)\b/i

export function namesCalendar(text: string, type: DateType): boolean {
  return (
    (type === 'date' || type === 'time') &&
    [YEAR, MONTH, WEEKDAY, DAY_NUMBER, DAY_NAME].some((pattern) => pattern.test(text))
  )
}

/** Our dates that are comparable, as the name scorer takes them. */
export function calendarNames(text: string, dates: readonly FoundDate[]): FoundName[] {
  return dates
    .filter(({ start, end, type }) => namesCalendar(text.slice(start, end), type))
    .map(({ start, end }) => ({ start, end, type: 'date' }))
}

export function alignCalendar(
  text: string,
  entities: readonly GoldEntity[],
  dates: readonly FoundDate[],
): CalendarAlignment {
  const gold = entities.filter(({ type }) => type === 'Date')
  const found = calendarNames(text, dates)
  return { strict: alignNames(gold, found), relaxed: align(goldNames(gold), found, overlapOfUnion) }
}

export function scoreCalendar(alignments: readonly CalendarAlignment[]): Measures {
  return new Map([
    ['strict', count(alignments.map(({ strict }) => strict))],
    ['relaxed', count(alignments.map(({ relaxed }) => relaxed))],
  ])
}

function count(alignments: readonly NameAlignment[]) {
  const size = (list: (alignment: NameAlignment) => readonly unknown[]) => alignments.flatMap(list).length
  return counts(
    size(({ pairs }) => pairs),
    size(({ spurious }) => spurious),
    size(({ missed }) => missed),
  )
}
