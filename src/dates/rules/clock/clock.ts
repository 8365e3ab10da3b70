/** Reads the time that a clock shows, for the rules of times. */
import { cardinals, dayParts } from '../../../language/en/date-words.js'
import { pad } from '../../resolve/calendar.js'
import type { Words } from '../../words.js'
import { isPlayNear } from '../calendar/games.js'

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
/** "at 7:14 of the second period", "with 7:14 left" are on the clock of a game. */
const AFTER_PLAY = new Set(['of', 'left', 'remaining', 'into', 'mark'])
const BEFORE_CLOCK = new Set('at around about by until till before after from since between and to'.split(' '))

/** A time of the clock, or the part of the day. */
export interface Clock {
  readonly to: number
  readonly clock: string
}

/** "5:30 p.m.", "5pm", "noon", "eight o'clock", "half past five", "0900 GMT", "mid-afternoon": what the clock shows. */
export function readClock(words: Words, at: number): Clock | null {
  if (words.lower(at) === 'mid') {
    const part = words.isHyphen(at + 1) ? at + 2 : at + 1
    const code = dayParts.get(words.lower(part))
    return code === undefined ? null : { to: part + 1, clock: code }
  }
  const past = readPast(words, at) ?? readFourDigits(words, at)
  if (past) return past
  const named = dayParts.get(words.lower(at))
  if (named?.includes(':') && words.lower(at - 1) !== 'high') return { to: at + 1, clock: named }
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
  const before = words.lower(at - 1)
  if (!zoned && (AFTER_PLAY.has(words.lower(at + 1)) || isPlayNear(words, at))) return null
  if (!zoned && before !== 'at' && !(BEFORE_CLOCK.has(before) && hour.length === 2)) return null
  return clock(words.lower(at + 1) === 'hours' ? at + 2 : at + 1, Number(hour), minute, undefined)
}

const PAST: ReadonlyMap<string, string> = new Map([
  ['half', '30'],
  ['quarter', '15'],
])

/** "half past five", "quarter past five". */
function readPast(words: Words, at: number): Clock | null {
  const minute = PAST.get(words.lower(at))
  const hour = cardinals.get(words.lower(at + 2)) ?? 0
  return minute && words.lower(at + 1) === 'past' && hour >= 1 && hour <= 12
    ? clock(at + 3, hour, minute, undefined)
    : null
}

/** "0900 GMT", "1430 hours". */
function readFourDigits(words: Words, at: number): Clock | null {
  const [, hour, minute] = /^([0-2]\d)([0-5]\d)$/.exec(words.lower(at)) ?? []
  const isHours = words.lower(at + 1) === 'hours'
  if (hour === undefined || Number(hour) > 24 || !(isHours || zoneEnd(words, at + 1) > at + 1)) return null
  return clock(isHours ? at + 2 : at + 1, Number(hour), minute, undefined)
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
export function zoneEnd(words: Words, at: number): number {
  const word = words.lower(at)
  if (words.lower(at) === '(' && ZONES.has(words.lower(at + 1)) && words.lower(at + 2) === ')') return at + 3
  if (ZONES.has(word))
    return words.lower(at + 1) === 'time' ? at + 2 : word === 'local' || !words.isCapital(at) ? at : at + 1
  if (words.lower(at + 1) === 'time' && words.isCapital(at)) return at + 2
  return words.skip(at + 1, 'standard', 'time') > 0 || words.skip(at + 1, 'daylight', 'time') > 0 ? at + 3 : at
}

/** "7", "7:30", "7.30" as an hour that does not say its half of the day. */
export function readHourAndMinute(
  words: Words,
  at: number,
): { to: number; hour: number; minute: string | undefined } | null {
  const spelled = cardinals.get(words.lower(at))
  const [, hour, minute, half] = spelled === undefined ? (CLOCK.exec(words.lower(at)) ?? []) : ['', String(spelled)]
  if (hour === undefined || half !== undefined || Number(hour) > 24 || Number(minute ?? 0) > 59) return null
  return { to: at + 1, hour: Number(hour), minute }
}
