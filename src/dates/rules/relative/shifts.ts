/**
 * Days and periods counted from the day of publication or from the date narrated last: "yesterday", "the day before
 * yesterday", "two years ago", "a week or so ago", "a year earlier", "three days later", "two weeks from now".
 *
 * Not: "USA Today", "today's youth", "the leaders of tomorrow", "long ago", "three days before the election" (a length), "the day" alone.
 */
import type { Amount, Match, Shift } from '../../expression.js'
import { amountStarts } from '../../numbers.js'
import type { Rule } from '../../rule.js'
import type { Words } from '../../words.js'
import { readLength } from '../lengths/length.js'

const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
])

export const deicticDays: Rule = {
  name: 'deictic-days',
  starts: ['the', 'day', ...DAYS.keys(), 'tonight', 'overnight'],
  read(words, at) {
    const word = words.lower(at)
    if (words.isCapital(at) && !words.opensSpeech(at)) return null
    if (word === 'tonight' || word === 'overnight') {
      const day = dayShift(word === 'tonight' ? 0 : -1)
      return { to: at + 1, expression: { kind: 'time', day, clock: 'NI' } }
    }
    return isOfTheTimes(words, at) ? null : readDeicticDay(words, at)
  },
}

/** What "today's" speaks of as of our times. */
const OF_THE_TIMES = new Set(
  'world youth young society generation generations children kids students teenagers standards personal modern digital culture technology consumers parents'.split(
    ' ',
  ),
)

/** "today's youth", "the leaders of tomorrow": no day is meant. */
function isOfTheTimes(words: Words, at: number): boolean {
  if (words.lower(at) === 'today' && words.lower(at + 1) === "'s") return OF_THE_TIMES.has(words.lower(at + 2))
  return words.lower(at) === 'tomorrow' && words.lower(at - 1) === 'of' && words.pos(at - 2) === 'NOUN'
}

/** "yesterday", "the day after tomorrow". */
export function readDeicticDay(words: Words, at: number): Match | null {
  const days = DAYS.get(words.lower(at))
  if (days !== undefined) return { to: at + 1, expression: dayShift(days) }
  const next = words.lower(at) === 'the' ? at + 1 : at
  if (words.skip(next, 'day', 'before', 'yesterday') > 0) return { to: next + 3, expression: dayShift(-2) }
  if (words.skip(next, 'day', 'after', 'tomorrow') > 0) return { to: next + 3, expression: dayShift(2) }
  return null
}

export function dayShift(days: number): Shift {
  const sign = days < 0 ? -1 : days > 0 ? 1 : 0
  return { kind: 'shift', unit: 'day', amount: Math.abs(days), sign, from: 'published' }
}

const TAILS: readonly (readonly [readonly string[], -1 | 1, Shift['from']])[] = [
  [['ago'], -1, 'published'],
  [['from', 'now'], 1, 'published'],
  [['from', 'today'], 1, 'published'],
  [['hence'], 1, 'published'],
  [['earlier'], -1, 'narrated'],
  [['before', 'that'], -1, 'narrated'],
  [['previously'], -1, 'narrated'],
  [['later'], 1, 'narrated'],
  [['afterward'], 1, 'narrated'],
  [['afterwards'], 1, 'narrated'],
  [['after', 'that'], 1, 'narrated'],
]

export const countedShifts: Rule = {
  name: 'counted-shifts',
  starts: [...amountStarts, 'days', 'weeks', 'months', 'years', 'decades', 'centuries', 'moments', 'hours', 'minutes'],
  read(words, at) {
    const length = readLength(words, at)
    if (length === null) return null
    const { unit, amount } = length
    for (const [tail, sign, from] of TAILS) {
      const to = words.skip(length.to, ...tail)
      if (to > 0)
        return { to, expression: { kind: 'shift', unit, amount: amount as Amount, sign, from, counted: true } }
    }
    return null
  },
}
