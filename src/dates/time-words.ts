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
import { fiscalYearNames } from './rules/fiscal-years.js'

/** Words that list phrases hold but that say nothing of time by themselves. */
const IDLE = new Set(["'", "'s", '-', 'the', 'of', 'all', 'at', 'right', 'more', 'most', 'de', 'just', 'term', 'new'])

const timeWords: ReadonlySet<string> = new Set(
  [
    ...months.keys(),
    ...weekdays.keys(),
    ...[...weekdays.keys()].map((name) => `${name}s`),
    ...units.keys(),
    ...dayParts.keys(),
    ...seasons.keys(),
    ...sets.keys(),
    ...[...references.keys(), ...holidays.keys()].flatMap(splitPhrase),
    ...fiscalYearNames,
    ...otherTimeWords,
  ].filter((word) => !IDLE.has(word)),
)

/**
 * Whether a word by itself may speak of time: a name or unit of the calendar, a year, a time of day. Every expression has
 * such a word, so the rules need not be tried far from one.
 */
export function isTimeWord(lower: string): boolean {
  const code = lower.charCodeAt(0)
  return code >= 0x30 && code <= 0x39 ? isTimeNumber(lower) : timeWords.has(lower)
}

/** "2024", "5:30", "5pm", "22nd", "1990s", "22.03.2024", the 9 of "9/11"; not "12", "1,200", "4.5". */
function isTimeNumber(word: string): boolean {
  if (word.length === 4 || word.length > 7 || word === '9') return true
  for (let i = 1; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code > 0x39) return true
  }
  return false
}
