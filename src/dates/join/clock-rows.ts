/**
 * Times of which one alone says the half of the day: "7-8 p.m. Thursday", "between 8 and 10 p.m.", "from 11 to 1 p.m.",
 * "1:00pm-2:30 today", "14:00–16:00 GMT"; parts of one day: "Monday morning and afternoon".
 *
 * Not: "from 9 to 5", "8 to 10 people", "3 and 5 p.m." but for "between 3 and 5 p.m.", scores ("2-1 at 8 p.m.").
 */
import { dayParts } from '../../language/en/date-words.js'
import type { Time } from '../expression.js'
import { pad } from '../resolve/calendar.js'
import { readHourAndMinute } from '../rules/clock/clock.js'
import { withDay } from '../rules/clock/times.js'
import type { Words } from '../words.js'
import type { Joined, JoinRule } from './joined.js'
import { isBetween, type Joint, readJoint } from './joint.js'

interface FoundTime extends Joined {
  readonly expression: Time
}

const CLOCK = /^\d\d:\d\d$/

export const clockRows: JoinRule = {
  name: 'clock-rows',
  join(words, matches) {
    const joined: Joined[] = []
    for (const match of matches) {
      if (match.from < (joined.at(-1)?.to ?? 0)) continue
      if (!isTime(match)) {
        joined.push(match)
        continue
      }
      const before = CLOCK.test(match.expression.clock) ? readTimeBefore(words, match) : null
      if (before && before.from >= (joined.at(-1)?.to ?? 0)) joined.push(...before.pair)
      else joined.push(match)
      const after = readTimeAfter(words, joined.at(-1) as FoundTime)
      if (after) joined.push(after)
    }
    return joined
  },
}

function isTime(match: Joined): match is FoundTime {
  return match.expression.kind === 'time'
}

/** The "7" of "7-8 p.m." */
function readTimeBefore(words: Words, match: FoundTime): { from: number; pair: readonly Joined[] } | null {
  const joint = readJoint(words, match.from - 1)
  const number = match.from - 2
  const time = joint && readHourAndMinute(words, number)
  if (time === null || time.to !== match.from - 1 || isTied(words, number)) return null
  const isRange = joint?.kind === 'range' || isBetween(words, number)
  if (!isRange) return null
  const clock = nearestBefore(time, match.expression.clock)
  const { day: _, ...first } = match.expression
  return {
    from: number,
    pair: [
      { from: number, to: time.to, expression: { ...first, clock } },
      { ...match, tie: { kind: 'range', isOne: joint?.isDash === true } },
    ],
  }
}

/** A number that belongs to the words before it: "2-1", "$7", "No. 7". */
function isTied(words: Words, at: number): boolean {
  const before = words.pos(at - 1)
  return words.isDash(at - 1) || before === 'SYM' || before === 'NUM'
}

/** The ":30" of "1:00pm-2:30 today", the "afternoon" of "Monday morning and afternoon". */
function readTimeAfter(words: Words, match: FoundTime): Joined | null {
  const joint = readJoint(words, match.to)
  if (joint === null) return null
  return CLOCK.test(match.expression.clock) ? readClockAfter(words, match, joint) : readPartAfter(words, match, joint)
}

function readClockAfter(words: Words, match: FoundTime, joint: Joint): Joined | null {
  const time = joint.kind === 'range' ? readHourAndMinute(words, joint.to) : null
  if (time === null || (time.minute === undefined && !joint.isDash)) return null
  const last = withDay(words, { to: time.to, clock: nearestAfter(time, match.expression.clock) })
  if (last.to === time.to && words.pos(time.to) === 'NOUN') return null
  return { from: joint.to, ...last, tie: { kind: 'range', isOne: joint.isDash } }
}

function readPartAfter(words: Words, match: FoundTime, joint: Joint): Joined | null {
  const clock = dayParts.get(words.lower(joint.to))
  if (clock === undefined || clock.includes(':') || match.expression.day === undefined) return null
  const expression: Time = { kind: 'time', clock, day: match.expression.day }
  return { from: joint.to, to: joint.to + 1, expression, tie: { kind: joint.kind, isOne: false } }
}

interface HourAndMinute {
  readonly hour: number
  readonly minute?: string | undefined
}

/** Of the two hours that "7" may be, the one less far before "20:00". */
function nearestBefore(time: HourAndMinute, clock: string): string {
  return nearest(time, (candidate) => minutesBetween(candidate, clock))
}

function nearestAfter(time: HourAndMinute, clock: string): string {
  return nearest(time, (candidate) => minutesBetween(clock, candidate))
}

function nearest({ hour, minute = '00' }: HourAndMinute, distance: (clock: string) => number): string {
  const hours = hour > 12 ? [hour] : [hour % 12, (hour % 12) + 12]
  const [first, second] = hours.map((candidate) => `${pad(candidate)}:${minute}`)
  return second === undefined || distance(first!) <= distance(second) ? first! : second
}

const DAY = 24 * 60

function minutesBetween(from: string, to: string): number {
  return (minutesOf(to) - minutesOf(from) + DAY) % DAY || DAY
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
}
