/**
 * Times of day, with the day where it stands beside them: "5:30 p.m.", "5pm EST Tuesday", "10 a.m." of "10 a.m. on March 5" (two expressions, the
 * second tells the day of the first), "14:00
 * GMT", "noon", "midnight Friday", "4 in the morning", "eight o'clock", "Tuesday night", "Monday evening, July 25", "yesterday afternoon",
 * "tomorrow morning", "mid-afternoon".
 *
 * Not: scores and ratios ("2:1"), verses ("John 3:16"), running times, "noon" in "High Noon".
 */
import { cardinals, dayParts, weekdays } from '../../language/en/date-words.js'
import { pad } from '../calendar.js'
import type { Match } from '../expression.js'
import type { Rule } from '../rule.js'
import type { Words } from '../words.js'
import { readDay } from './calendar-days.js'
import { readDeicticDay } from './shifts.js'

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?(am|pm|a\.m\.?|p\.m\.?)?$/
const HALVES: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['am', 'am'],
  ['a.m.', 'am'],
  ['a.m', 'am'],
  ['pm', 'pm'],
  ['p.m.', 'pm'],
  ['p.m', 'pm'],
])
const ZONES = new Set(
  'gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest ist jst aest aedt hkt sgt msk local'.split(' '),
)
const BEFORE_CLOCK = new Set('at around about by until till before after from since between and to'.split(' '))

interface Clock {
  readonly to: number
  readonly clock: string
}

export const times: Rule = {
  name: 'times',
  starts: ['#', 'noon', 'midnight', 'midday', 'mid', ...cardinals.keys()],
  read(words, at) {
    const clock = readClock(words, at)
    if (clock === null) return null
    const zoned = zoneEnd(words, clock.to)
    const parted = words.lower(zoned) === 'on'
    const next = parted || words.lower(zoned) === ',' ? zoned + 1 : zoned
    const day = readDay(words, next) ?? readDeicticDay(words, next)
    if (day === null) {
      // Midnight alone begins the day of the story; "midnight Friday" ends Friday.
      return { to: zoned, expression: { kind: 'time', clock: clock.clock === '24:00' ? '00:00' : clock.clock } }
    }
    const night = parted ? undefined : dayParts.get(words.lower(day.to))
    const to = parted ? zoned : night ? day.to + 1 : day.to
    return { to, expression: { kind: 'time', clock: asPartOfDay(clock.clock, night), day: day.expression } }
  },
}

/** The nine of "nine o'clock Friday night" is 21:00. */
function asPartOfDay(clock: string, part: string | undefined): string {
  const hour = Number(clock.slice(0, 2))
  const isLate = part === 'AF' || part === 'EV' || part === 'NI'
  return isLate && hour >= 1 && hour < 12 ? `${pad(hour + 12)}${clock.slice(2)}` : clock
}

function readClock(words: Words, at: number): Clock | null {
  if (words.lower(at) === 'mid') {
    const part = words.isHyphen(at + 1) ? at + 2 : at + 1
    const code = dayParts.get(words.lower(part))
    return code === undefined ? null : { to: part + 1, clock: code }
  }
  const named = dayParts.get(words.lower(at))
  if (named?.includes(':')) return { to: at + 1, clock: named }
  const spelled = cardinals.get(words.lower(at))
  const [, hour, minute, half] = spelled === undefined ? (CLOCK.exec(words.lower(at)) ?? []) : ['', String(spelled)]
  if (hour === undefined || Number(hour) > 24 || Number(minute ?? 0) > 59) return null
  const attached = half?.startsWith('a') ? 'am' : half?.startsWith('p') ? 'pm' : undefined
  const parted = HALVES.get(words.lower(at + 1))
  if (attached ?? parted) return clock(attached ? at + 1 : at + 2, Number(hour), minute, attached ?? parted)
  if (words.lower(at + 1) === "o'clock") {
    const part = partHalf(words, at + 2)
    return clock(part && words.lower(at + 2) === 'in' ? at + 5 : at + 2, Number(hour), minute, part)
  }
  if (words.lower(at + 1) === 'in' && words.lower(at + 2) === 'the' && minute === undefined) {
    const part = dayParts.get(words.lower(at + 3))
    return part && Number(hour) <= 12 ? clock(at + 4, Number(hour), minute, part === 'MO' ? 'am' : 'pm') : null
  }
  if (minute === undefined || words.lower(at).includes('.')) return null
  const zoned = zoneEnd(words, at + 1) > at + 1 || words.lower(at + 1) === 'hours'
  if (!zoned && !(BEFORE_CLOCK.has(words.lower(at - 1)) && hour.length === 2)) return null
  return clock(words.lower(at + 1) === 'hours' ? at + 2 : at + 1, Number(hour), minute, undefined)
}

function partHalf(words: Words, at: number): 'am' | 'pm' | undefined {
  const the = words.lower(at) === 'in' && words.lower(at + 1) === 'the'
  const part = the ? words.lower(at + 2) : words.lower(at) === 'this' ? words.lower(at + 1) : ''
  return part === 'morning' ? 'am' : part === 'afternoon' || part === 'evening' ? 'pm' : undefined
}

function clock(to: number, hour: number, minute: string | undefined, half: string | undefined): Clock | null {
  if (half !== undefined && (hour > 12 || hour === 0)) return null
  const hours = half === 'pm' ? (hour % 12) + 12 : half === 'am' ? hour % 12 : hour
  return { to, clock: `${pad(hours)}:${minute ?? '00'}` }
}

/** Behind a time zone: "EST", "GMT", "local time", "Eastern time". */
function zoneEnd(words: Words, at: number): number {
  const word = words.lower(at)
  if (words.lower(at) === '(' && ZONES.has(words.lower(at + 1)) && words.lower(at + 2) === ')') return at + 3
  if (ZONES.has(word))
    return words.lower(at + 1) === 'time' ? at + 2 : word === 'local' || !words.isCapital(at) ? at : at + 1
  if (words.lower(at + 1) === 'time' && words.isCapital(at)) return at + 2
  return words.skip(at + 1, 'standard', 'time') > 0 || words.skip(at + 1, 'daylight', 'time') > 0 ? at + 3 : at
}

export const partsOfDay: Rule = {
  name: 'parts-of-day',
  starts: ['#', 'the', 'yesterday', 'today', 'tomorrow', ...weekdays.keys()],
  read(words, at) {
    const day = readDeicticDay(words, at) ?? readDay(words, at)
    if (day === null) return null
    const next = words.lower(day.to) === 'late' || words.lower(day.to) === 'early' ? day.to + 1 : day.to
    const part = dayParts.get(words.lower(next))
    if (part === undefined || words.isCapital(next)) return null
    const date = words.lower(next + 1) === ',' ? readDay(words, next + 2) : null
    if (date?.expression.kind === 'calendar' && date.expression.day && day.expression.kind === 'calendar') {
      return { to: date.to, expression: { kind: 'time', day: { ...day.expression, ...date.expression }, clock: part } }
    }
    return { to: next + 1, expression: { kind: 'time', day: day.expression, clock: part } }
  },
}

/** "the morning", "the night": of the day narrated. */
export const narratedParts: Rule = {
  name: 'narrated-parts',
  starts: ['the'],
  read(words, at): Match | null {
    const before = words.lower(at - 1)
    if (before !== 'in' && before !== 'during') return null
    const part = dayParts.get(words.lower(at + 1))
    return part === undefined || part.includes(':') ? null : { to: at + 2, expression: { kind: 'time', clock: part } }
  },
}
