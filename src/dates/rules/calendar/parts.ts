import { months, weekdays } from '../../../language/en/date-words.js'
import type { Calendar, Match, Year } from '../../expression.js'
import { fullYear, integer, readBelowHundred, readOrdinal } from '../../numbers.js'
import type { Words } from '../../words.js'

/** Months that are also words or given names: these count only where the words around them speak for a month. */
const AMBIGUOUS = new Set(['may', 'march'])
const GIVEN_NAMES = new Set(['april', 'june', 'august', 'may', 'march', 'jan', 'jun'])

/** What speaks for a month even before a name: "In May Ann Roe left". */
const BEFORE_SURE_MONTH = new Set(
  'in since until till last this next early late mid through during each every past coming that'.split(' '),
)

/** What stands before a month that is named alone. */
const BEFORE_MONTH = new Set(
  'in since by until till last this next early late mid through during from between of each every before after past coming that'.split(
    ' ',
  ),
)

const FIRST_YEAR = 1000
const LAST_YEAR = 2199

/** "March", "Mar.", "Sept": a month by name. */
export function readMonth(words: Words, at: number): { to: number; month: number } | null {
  const lower = words.lower(at)
  const month = months.get(lower)
  if (month === undefined || (words.lower(at - 1) === 'long' && words.isCapital(at - 1))) return null
  const numberAfter = isDayOrYear(words, lower.endsWith('.') ? at + 1 : skipStop(words, at + 1))
  const capital = words.isCapital(at)
  if (lower.length <= 4 && lower !== 'may' && lower !== 'june' && lower !== 'july' && !lower.endsWith('.')) {
    const isMonth = numberAfter || isDay(words, at - 1) || lower === 'sept' || isRow(words, at)
    if (!capital || !isMonth) return null
    return { to: words.lower(at + 1) === '.' && numberAfter ? at + 2 : at + 1, month }
  }
  if (!GIVEN_NAMES.has(lower)) return { to: at + 1, month }
  if (!capital) return null
  const placed = numberAfter || isDayBefore(words, at) || isPlaced(words, at) || isRow(words, at)
  if (placed) return { to: at + 1, month }
  if ((nameFollows(words, at) && !isAttribute(words, at)) || SPEAKS.has(words.lower(at + 1))) return null
  if (AMBIGUOUS.has(lower) && !isAttribute(words, at)) return null
  return { to: at + 1, month }
}

function skipStop(words: Words, at: number): number {
  return words.lower(at) === '.' ? at + 1 : at
}

function isPlaced(words: Words, at: number): boolean {
  const before = words.isHyphen(at - 1) ? words.lower(at - 2) : words.lower(at - 1)
  if (!BEFORE_MONTH.has(before)) return false
  if (!nameFollows(words, at)) return true
  return (BEFORE_SURE_MONTH.has(before) && !isOwner(words, at)) || (before === 'by' && isSubject(words, at))
}

/** The names of people that a month may begin are no longer than this. */
const LONGEST_NAME = 4

/** The end of the capitalized words behind a month. */
function nameEnd(words: Words, at: number): number {
  let to = at + 1
  while (to <= at + LONGEST_NAME && words.isCapital(to)) to++
  return to
}

/** "in June Carter's songs": a name. */
function isOwner(words: Words, at: number): boolean {
  const isSurelyMonth = words.lower(at) === 'may' || words.lower(at) === 'march'
  return !isSurelyMonth && words.lower(nameEnd(words, at)) === "'s"
}

/** "By March Democrats had lost": what follows the month is the subject of the clause. "By June Jones" tells the writer. */
function isSubject(words: Words, at: number): boolean {
  const pos = words.pos(nameEnd(words, at))
  return words.opensSpeech(at - 1) && (pos === 'AUX' || pos === 'VERB')
}

const MODIFIER = new Set(['DET', 'ADJ', 'PRON'])
const SPEAKS = new Set(['says', 'said', 'told', 'adds', 'added'])

/** "the May elections", "its March report", "the March UN vote", "the June Senate hearing". */
function isAttribute(words: Words, at: number): boolean {
  if (!MODIFIER.has(words.pos(at - 1)) || words.startsSentence(at)) return false
  if (words.pos(at + 1) === 'NOUN') return true
  if (words.pos(at + 1) !== 'PROPN') return false
  return AMBIGUOUS.has(words.lower(at)) || /^\p{Lu}{2,}$/u.test(words.text(at + 1)) || BODIES.has(words.lower(at + 1))
}

/** What a month may stand before as an attribute, where the two might else be the name of a person. */
const BODIES = new Set(
  'senate house congress parliament labour democratic republican conservative supreme security fed federal european council cabinet'.split(
    ' ',
  ),
)

/** "February and March", "May to July", "April/May": one month names the other. */
function isRow(words: Words, at: number): boolean {
  const before = ROW.has(words.lower(at - 1)) && months.has(words.lower(at - 2))
  return before || (ROW.has(words.lower(at + 1)) && months.has(words.lower(at + 2)) && words.isCapital(at + 2))
}

const ROW = new Set(['and', 'or', 'to', '/', '-', '–', ','])

function nameFollows(words: Words, at: number): boolean {
  return words.pos(at + 1) === 'PROPN' && !months.has(words.lower(at + 1)) && !weekdays.has(words.lower(at + 1))
}

/** "22", "22nd" in digits. */
function isDay(words: Words, at: number): boolean {
  const value = integer(words.lower(at).replace(/(?:st|nd|rd|th)$/, ''))
  return value >= 1 && value <= 31
}

function isDayBefore(words: Words, at: number): boolean {
  return isDay(words, at - 1) || (words.lower(at - 1) === 'of' && readOrdinal(words, at - 2) !== null)
}

function isDayOrYear(words: Words, at: number): boolean {
  return readMonthDay(words, at) !== null || readYearTail(words, at) !== null
}

const AFTER_NO_DAY = new Set(['%', 'percent', 'million', 'billion', 'people', 'points', '°'])

/** "22", "22nd", "twenty-second": a day of a month. */
export function readMonthDay(words: Words, at: number): { to: number; day: number } | null {
  const value = integer(words.lower(at))
  if (value >= 1 && value <= 31) {
    return AFTER_NO_DAY.has(words.lower(at + 1)) ? null : { to: at + 1, day: value }
  }
  const ordinal = readOrdinal(words, at)
  return ordinal && ordinal.value <= 31 ? { to: ordinal.to, day: ordinal.value } : null
}

/** "2024", "'98", "nineteen ninety-seven": a year of four digits or in words. */
export function readYear(words: Words, at: number): { to: number; year: number } | null {
  const word = words.lower(at)
  const first = word.charCodeAt(0)
  if (first >= 0x31 && first <= 0x32) {
    const value = word.length === 4 ? integer(word) : Number.NaN
    return value >= FIRST_YEAR && value <= LAST_YEAR ? { to: at + 1, year: value } : null
  }
  if (words.isApostrophe(at)) {
    const digits = words.touches(at + 1) && words.lower(at + 1).length === 2 ? words.lower(at + 1) : ''
    return Number.isNaN(integer(digits)) ? null : { to: at + 2, year: fullYear(digits) }
  }
  return readSpokenYear(words, at)
}

function readSpokenYear(words: Words, at: number): { to: number; year: number } | null {
  const word = words.lower(at)
  if (word === 'two' && words.lower(at + 1) === 'thousand') {
    const next = words.lower(at + 2) === 'and' ? at + 3 : at + 2
    const rest = readBelowHundred(words, next)
    return rest ? { to: rest.to, year: 2000 + rest.amount } : { to: at + 2, year: 2000 }
  }
  if (word !== 'nineteen' && word !== 'eighteen' && word !== 'twenty') return null
  const rest = readBelowHundred(words, at + 1)
  if (rest === null || rest.amount < 10) return null
  const century = word === 'nineteen' ? 1900 : word === 'eighteen' ? 1800 : 2000
  return { to: rest.to, year: century + rest.amount }
}

const YEAR_SHIFTS: ReadonlyMap<string, Year> = new Map<string, Year>([
  ['last', { shift: -1, from: 'published' }],
  ['this', { shift: 0, from: 'published' }],
  ['next', { shift: 1, from: 'published' }],
  ['that', { shift: 0, from: 'narrated' }],
])

/** "last year", "this year", "next year", "that year". */
export function readYearShift(words: Words, at: number): { to: number; year: Year } | null {
  const year = YEAR_SHIFTS.get(words.lower(at))
  return year !== undefined && words.lower(at + 1) === 'year' ? { to: at + 2, year } : null
}

/**
 * The year of a day or month from the words behind it. A year by its number belongs to the span; "this year" behind
 * "March" is an expression of its own that tells the year.
 */
export function readOwnYear(words: Words, at: number): { to: number; year: Year } | null {
  const tail = readYearTail(words, at)
  return tail && typeof tail.year !== 'number' ? { to: at, year: tail.year } : tail
}

/** The year that follows a season or quarter: "1990", "of 1990", ", 1990", "last year", "of this year". */
export function readYearTail(words: Words, at: number): { to: number; year: Year } | null {
  const word = words.lower(at)
  const next = word === 'of' || word === ',' || word === 'in' ? at + 1 : at
  const year = word === 'in' ? null : readYear(words, next)
  if (year) return isCounted(words, year.to) ? null : year
  return word === ',' || word === 'in' ? null : readYearShift(words, next)
}

/** Whether what follows a number of four digits makes it a count: "2000 people" is not told from "2000 elections". */
function isCounted(words: Words, at: number): boolean {
  return AFTER_NO_DAY.has(words.lower(at)) || (words.lower(at) === '/' && words.touches(at))
}

/** A quarter, half or season by its TIMEX3 code, with the year that stands before or behind it. */
export function partOfYear(
  at: number,
  code: string,
  year: Year | null,
  tail: { to: number; year: Year } | null,
): Match {
  const known = year ?? tail?.year
  const calendar: Calendar = { kind: 'calendar', part: code }
  return { to: tail?.to ?? at, expression: known === undefined ? calendar : { ...calendar, year: known } }
}
