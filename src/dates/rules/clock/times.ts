/**
 * Times of day, with the day where it stands beside them: "5:30 p.m.", "5pm EST Tuesday", "10 a.m." of "10 a.m. on March 5" (two expressions, the
 * second tells the day of the first), "14:00
 * GMT", "0900 GMT", "half past five", "noon", "midnight Friday", "4 in the morning", "eight o'clock", "Tuesday night", "Monday evening, July 25", "yesterday afternoon",
 * "tomorrow morning", "mid-afternoon".
 *
 * Not: scores and ratios ("2:1"), verses ("John 3:16"), running times, "noon" in "High Noon".
 */
import { cardinals, dayParts, weekdays } from '../../../language/en/date-words.js'
import type { Match, Time } from '../../expression.js'
import { pad } from '../../resolve/calendar.js'
import type { Rule } from '../../rule.js'
import type { Words } from '../../words.js'
import { readDay } from '../calendar/calendar-days.js'
import { picks } from '../relative/picks.js'
import { readDeicticDay } from '../relative/shifts.js'
import { type Clock, readClock, zoneEnd } from './clock.js'

export const times: Rule = {
  name: 'times',
  starts: ['#', 'noon', 'midnight', 'midday', 'mid', 'half', 'quarter', ...cardinals.keys()],
  read(words, at) {
    const clock = readClock(words, at)
    if (clock === null) return null
    return withDay(words, clock)
  },
}

/** A time with its zone and the day that stands beside it; a day behind "on" tells the day and is no part of the time. */
export function withDay(words: Words, clock: Clock): Match & { readonly expression: Time } {
  const zoned = zoneEnd(words, clock.to)
  const same = sameTimeEnd(words, zoned)
  const parted = same > zoned || words.lower(zoned) === 'on'
  const next = same > zoned ? words.pass(same, ON) : parted || words.lower(zoned) === ',' ? zoned + 1 : zoned
  const day = readDay(words, next) ?? readDeicticDay(words, next) ?? readPickedDay(words, next)
  if (day === null) {
    // Midnight alone begins the day of the story; "midnight Friday" ends Friday.
    return { to: zoned, expression: { kind: 'time', clock: clock.clock === '24:00' ? '00:00' : clock.clock } }
  }
  const night = parted ? undefined : dayParts.get(words.lower(day.to))
  const to = parted ? zoned : night ? day.to + 1 : day.to
  return { to, expression: { kind: 'time', clock: asPartOfDay(clock.clock, night), day: day.expression } }
}

const ON = new Set(['on'])

/** Behind the same time elsewhere, in brackets: "10:35 a.m. (0735 GMT) Friday"; within them, behind the bracket. */
function sameTimeEnd(words: Words, at: number): number {
  if (words.lower(at) === ')') return at + 1
  const other = words.lower(at) === '(' ? readClock(words, at + 1) : null
  const end = other === null ? at : zoneEnd(words, other.to)
  return words.lower(end) === ')' ? end + 1 : at
}

/** "this Friday", "the following morning": the day of a time; a morning or evening adds nothing to what the clock says. */
function readPickedDay(words: Words, at: number): Match | null {
  const match = picks.read(words, at)
  const expression = match?.expression
  if (match == null || expression === undefined) return null
  if (expression.kind === 'time')
    return expression.day === undefined ? null : { to: match.to, expression: expression.day }
  const isDay =
    expression.kind === 'shift' ? expression.unit === 'day' : expression.kind === 'calendar' && expression.weekday
  return isDay ? match : null
}

/** The nine of "nine o'clock Friday night" is 21:00. */
function asPartOfDay(clock: string, part: string | undefined): string {
  const hour = Number(clock.slice(0, 2))
  const isLate = part === 'AF' || part === 'EV' || part === 'NI'
  return isLate && hour >= 1 && hour < 12 ? `${pad(hour + 12)}${clock.slice(2)}` : clock
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
