/**
 * Days, months, seasons and units picked from their row: "last Tuesday", "this March", "next summer", "last Christmas",
 * "this past spring", "this coming Sunday", "the previous Friday", "the following Monday"; "last week", "this month",
 * "next year", "the coming week", "the past year", "the current quarter", "the same day", "that night", "last night",
 * "this morning".
 *
 * Not: "last but not least", "next to", "this is", "the last day of school" (a day of something else), "the past two
 * years" (a length, see durations).
 */
import { dayParts, seasons, units } from '../../../language/en/date-words.js'
import type { Anchor, Calendar, Match, Pick, Shift, Unit } from '../../expression.js'
import { createPhraseTable, readPhrase } from '../../phrases.js'
import type { Rule } from '../../rule.js'
import type { Words } from '../../words.js'
import { readDay } from '../calendar/calendar-days.js'
import { holidays } from '../calendar/holidays.js'
import { readMonthOfYear } from '../calendar/months.js'
import { readYear } from '../calendar/parts.js'
import { duration, readCenturyPart } from '../lengths/length.js'

interface Picker {
  readonly pick: Pick
  readonly from: Anchor
}

const PICKERS: readonly (readonly [string, Picker])[] = [
  ['this past', { pick: 'last', from: 'published' }],
  ['this coming', { pick: 'next', from: 'published' }],
  ['this same', { pick: 'this', from: 'published' }],
  ['this current', { pick: 'this', from: 'published' }],
  ['last', { pick: 'last', from: 'published' }],
  ['this', { pick: 'this', from: 'published' }],
  ['next', { pick: 'next', from: 'published' }],
  ['the past', { pick: 'last', from: 'published' }],
  ['the last', { pick: 'last', from: 'published' }],
  ['past', { pick: 'last', from: 'published' }],
  ['the coming', { pick: 'next', from: 'published' }],
  ['coming', { pick: 'next', from: 'published' }],
  ['the current', { pick: 'this', from: 'published' }],
  ['the latest', { pick: 'last', from: 'published' }],
  ['the previous', { pick: 'last', from: 'narrated' }],
  ['the preceding', { pick: 'last', from: 'narrated' }],
  ['the prior', { pick: 'last', from: 'narrated' }],
  ['previous', { pick: 'last', from: 'narrated' }],
  ['the following', { pick: 'next', from: 'narrated' }],
  ['the next', { pick: 'next', from: 'narrated' }],
  ['the same', { pick: 'this', from: 'narrated' }],
  ['that same', { pick: 'this', from: 'narrated' }],
  ['that', { pick: 'this', from: 'narrated' }],
]
const pickers = createPhraseTable(PICKERS)

const SIGNS = { last: -1, this: 0, next: 1 } as const

export const picks: Rule = {
  name: 'picks',
  starts: pickers.keys(),
  read(words, at) {
    const picker = readPhrase(pickers, words, at)
    if (picker === null) return null
    const { pick, from } = picker.value
    if (isShowName(words, at) || isAnniversary(words, picker.to)) return null
    const bare = words.lower(at) === 'past' || words.lower(at) === 'coming'
    return readUnit(words, picker.to, pick, from) ?? (bare ? null : readNamed(words, picker.to, pick, from))
  },
}

/** "This Week", "Last Week Tonight": in capitals within a sentence or marks, the name of something. */
function isShowName(words: Words, at: number): boolean {
  return words.isCapital(at) && words.isCapital(at + 1) && !words.startsSentence(at) && units.has(words.lower(at + 1))
}

/** "On this day in 1944". */
function isAnniversary(words: Words, at: number): boolean {
  return words.lower(at) === 'day' && words.lower(at + 1) === 'in' && readYear(words, at + 2) !== null
}

function readUnit(words: Words, at: number, pick: Pick, from: Anchor): Match | null {
  const fiscal = words.lower(at) === 'fiscal' || words.lower(at) === 'calendar' ? at + 1 : at
  const part = readCenturyPart(words, fiscal)
  if (part) return { to: part.to, expression: duration(part.years, 'year') }
  const lower = words.lower(fiscal)
  const unit = units.get(lower) as Unit | undefined
  const shift: Shift = { kind: 'shift', unit: unit ?? 'day', amount: 1, sign: SIGNS[pick], from }
  if (unit !== undefined) {
    if (lower.endsWith('s') || isTooShort(unit)) return null
    if (unit === 'night') return nightMatch(fiscal + 1, pick, from)
    if (isStretch(unit) && STRETCHES.has(words.lower(at - 1))) {
      return { to: fiscal + 1, expression: duration(1, unit) }
    }
    const to = words.skip(fiscal + 1, 'or', 'so') > 0 ? fiscal + 3 : fiscal + 1
    return { to, expression: shift.sign === 0 ? { ...shift, amount: 0 } : shift }
  }
  const dayPart = dayParts.get(lower)
  if (dayPart === undefined || dayPart.includes(':') || (from === 'published' && pick === 'next')) return null
  return {
    to: fiscal + 1,
    expression: { kind: 'time', day: { ...shift, amount: shift.sign === 0 ? 0 : 1 }, clock: dayPart },
  }
}

function isTooShort(unit: Unit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour'
}

const STRETCHES = new Set(['past', 'next', 'coming'])

/** "the past decade", "the next decade" is ten years back from now, not a decade of the calendar. */
function isStretch(unit: Unit): boolean {
  return unit === 'decade' || unit === 'century' || unit === 'millennium'
}

function nightMatch(to: number, pick: Pick, from: Anchor): Match {
  const sign = SIGNS[pick]
  const day: Shift = { kind: 'shift', unit: 'day', amount: sign === 0 ? 0 : 1, sign, from }
  return { to, expression: { kind: 'time', day, clock: 'NI' } }
}

/** "the last Friday of the month", "the next Sunday": by its place, not from today. */
function isPosition(words: Words, at: number): boolean {
  return words.lower(at - 1) === 'the' && (words.lower(at) === 'last' || words.lower(at) === 'next')
}

function readNamed(words: Words, at: number, pick: Pick, from: Anchor): Match | null {
  const season = seasons.get(words.lower(at))
  if (season !== undefined) return { to: at + 1, expression: { kind: 'calendar', part: season, pick, from } }
  const named = readDay(words, at) ?? readMonthOfYear(words, at) ?? holidays.read(words, at)
  if (named?.expression.kind !== 'calendar' || (isPosition(words, at - 1) && named.expression.weekday)) return null
  const calendar: Calendar = named.expression
  if (calendar.year !== undefined || (calendar.day !== undefined && !calendar.weekday)) return null
  return { to: named.to, expression: { ...calendar, pick, from } }
}
