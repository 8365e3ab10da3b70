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
