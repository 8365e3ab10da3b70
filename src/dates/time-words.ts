import {
  dayParts,
  holidays,
  months,
  otherTimeWords,
  references,
  seasons,
  sets,
  units,
  weekdays,
} from '../language/en/date-words.js'
import { splitPhrase } from './phrases.js'
import { fiscalYearNames, quarterYearNames } from './rules/calendar/fiscal-years.js'

const plainWords: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...[...weekdays.keys()].map((name) => `${name}s`),
  ...units.keys(),
  ...dayParts.keys(),
  ...seasons.keys(),
  ...sets.keys(),
  ...fiscalYearNames,
  ...quarterYearNames,
  ...otherTimeWords,
])

/** The last word of each phrase that has no other word of time: the "future" of "the near future". */
const phraseWords = [...references.keys(), ...holidays.keys()]
  .map(splitPhrase)
  .filter((phrase) => !phrase.some((word) => plainWords.has(word)))
  .map((phrase) => phrase.at(-1)!)

/**
 * Words that by themselves may speak of time: names and units of the calendar. Every expression has such a word or such a
 * number, so the rules need not be tried far from one.
 */
export const timeWords: ReadonlySet<string> = new Set([...plainWords, ...phraseWords])

/**
 * Whether a token that begins with a digit may speak of time by itself: "2024", "5:30", "5pm", "22nd", "1990s",
 * "22.03.2024", the 9 of "9/11"; not "12", "1,200", "4.5".
 */
export function isTimeNumber(word: string): boolean {
  if (word.length === 4 || word.length > 7 || word === '9') return true
  for (let i = 1; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code > 0x39) return true
  }
  return false
}
