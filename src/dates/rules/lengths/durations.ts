/**
 * Lengths of time: "three weeks", "three-week", "two and a half years", "a year and a half", "half an hour", "two to
 * three weeks", "several more months", "for years", "decades-long", "weeklong".
 *
 * Not: ages ("44-year-old", "44 years old", "aged two years"), rates ("$5 a year"), "a second", "a quarter of", "60 Minutes", "a calendar year", "24 hours a day", "three
 * quarters of". "Will one day be" is some day in the future.
 */
import { units } from '../../../language/en/date-words.js'
import type { Match, Unit } from '../../expression.js'
import { amountStarts } from '../../numbers.js'
import type { Rule } from '../../rule.js'
import type { Words } from '../../words.js'
import { duration, isAge, type Length, pluralUnits, readLength } from './length.js'

const BEFORE_BARE = new Set(
  'for in within after over last lasted lasts lasting take takes took taken of spend spent spending than through until during per under every by nearly almost about around least barely approximately roughly only'.split(
    ' ',
  ),
)
const AFTER_BARE = new Set(['after', 'before', 'apart'])
const BEFORE_PLURAL = new Set('for in within after over last lasted take takes took spent of through just'.split(' '))

/** What may stand before "months of talks". */
const BEFORE_SPAN = new Set('after despite amid following follow follows followed spent through'.split(' '))

const LONG: ReadonlyMap<string, Unit> = new Map([
  ['hourlong', 'hour'],
  ['daylong', 'day'],
  ['weeklong', 'week'],
  ['monthlong', 'month'],
  ['yearlong', 'year'],
  ['decadelong', 'decade'],
  ['centurylong', 'century'],
])

/** "day-long", "weeklong". */
function readLong(words: Words, at: number): Match | null {
  const joined = LONG.get(words.lower(at))
  if (joined) return { to: at + 1, expression: duration(1, joined) }
  const unit = units.get(words.lower(at)) as Unit | undefined
  if (unit === undefined || !words.isHyphen(at + 1) || words.lower(at + 2) !== 'long') return null
  return { to: at + 3, expression: duration(1, unit) }
}

export const durations: Rule = {
  name: 'durations',
  starts: [
    ...amountStarts,
    ...pluralUnits,
    ...LONG.keys(),
    'hour',
    'day',
    'week',
    'month',
    'year',
    'decade',
    'century',
  ],
  read(words, at) {
    const length = readLength(words, at)
    if (length === null) return readLong(words, at)
    if (isAge(words, at, length)) return null
    const { to, unit, amount } = length
    const before = words.lower(at - 1)
    const first = words.lower(at)
    if (pluralUnits.has(first)) {
      const long = words.isHyphen(to) && words.lower(to + 1) === 'long'
      if (long) return { to: to + 2, expression: duration(amount, unit) }
      return standsAlone(words, at, to) ? { to, expression: duration(amount, unit) } : null
    }
    if (first === 'one' && unit === 'day' && to === at + 2 && isSomeDay(words, at)) {
      return { to, expression: { kind: 'fixed', type: 'date', value: 'FUTURE_REF' } }
    }
    if (amount === 0 || isYearNumber(words, at, length)) return null
    if (first === 'one' && unit === 'day' && (words.lower(to) === 'in' || words.lower(to) === 'when')) return null
    if (unit === 'weekend' && amount !== 1 && words.lower(to - 1) === 'weekend') return null
    if (unit === 'second' && (amount === 1 || amount === 'X')) return null
    if (
      unit === 'quarter' &&
      (amount === 1 || first === 'some' || length.hyphen || (amount === 3 && words.lower(to) === 'of'))
    )
      return null
    if (isProgramme(words, at, to) || isAllDay(words, length, to)) return null
    const bare = first === 'a' || first === 'an'
    if (bare && (length.hyphen || GENERIC.has(words.lower(at + 1)))) return null
    const upTo = before === 'to' && words.lower(at - 2) === 'up'
    const isTerm = words.lower(to) === 'to' && words.pos(to + 1) === 'VERB'
    if (bare && to === at + 2 && !upTo && !isTerm && !BEFORE_BARE.has(before) && !AFTER_BARE.has(words.lower(to)))
      return null
    const long = words.isHyphen(to) && words.lower(to + 1) === 'long'
    return { to: long ? to + 2 : to, expression: duration(amount, unit) }
  },
}

/** "from a fiscal year to a calendar year": kinds of years. */
const GENERIC = new Set(['fiscal', 'calendar'])

/** "24 hours a day", "seven days a week": always. */
function isAllDay(words: Words, { amount, unit }: Length, to: number): boolean {
  if (words.lower(to) !== 'a') return false
  const whole = words.lower(to + 1)
  return (amount === 24 && unit === 'hour' && whole === 'day') || (amount === 7 && unit === 'day' && whole === 'week')
}

/** "60 Minutes", "48 Hours": in capitals after digits, within a sentence. */
function isProgramme(words: Words, at: number, to: number): boolean {
  return /^\d+$/.test(words.lower(at)) && to === at + 2 && words.isCapital(at + 1) && /\p{Ll}/u.test(words.text(at + 1))
}

/** "will one day be": some day ahead, no length. */
function isSomeDay(words: Words, at: number): boolean {
  return words.pos(at - 1) === 'AUX' && !/^(?:is|was|are|were|be|been)$/.test(words.lower(at - 1))
}

/** "the 2015 fiscal year" is one year, not two thousand. */
function isYearNumber(words: Words, at: number, { to, amount }: Length): boolean {
  return (
    words.lower(at).length === 4 && Number(amount) > 1900 && Number(amount) < 2100 && !words.lower(to - 1).endsWith('s')
  )
}

function standsAlone(words: Words, at: number, to: number): boolean {
  const before = words.lower(at - 1)
  const after = words.lower(to)
  if (after === 'before' || after === 'after') return true
  if (after === 'of') return BEFORE_SPAN.has(before)
  return BEFORE_PLURAL.has(before)
}
