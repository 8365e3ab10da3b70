/**
 * Lengths of time: "three weeks", "three-week", "two and a half years", "a year and a half", "half an hour", "two to
 * three weeks", "several more months", "the past three months", "the first nine months", "the next few days", "for
 * years", "recent weeks" (a vague date), "decades-long".
 *
 * Not: ages ("44-year-old", "44 years old", "aged two years"), rates ("$5 a year"), "a second", "a quarter of".
 */
import { units } from '../../language/en/date-words.js'
import type { Amount, Duration, Match, Unit } from '../expression.js'
import { amountStarts, readAmount, readOrdinal } from '../numbers.js'
import type { Rule } from '../rule.js'
import type { Words } from '../words.js'

const FILLERS = new Set(
  'more additional extra full straight consecutive successive whole long short solid further trading working business calendar fiscal other good entire'.split(
    ' ',
  ),
)
const PLURALS = new Set(
  'seconds minutes hours days weeks weekends months quarters years decades centuries millennia'.split(' '),
)

/** An amount of units: "three more weeks", "three-week", "a year and a half", "a week or so", "years". */
export interface Length {
  readonly to: number
  readonly unit: Unit
  readonly amount: Amount
  readonly hyphen: boolean
}

export function readLength(words: Words, at: number): Length | null {
  if (PLURALS.has(words.lower(at))) {
    return { to: at + 1, unit: units.get(words.lower(at)) as Unit, amount: 'X', hyphen: false }
  }
  const first = readAmount(words, at)
  if (first === null) return null
  const amount = readUpTo(words, first) ?? first
  const half = words.skip(amount.to, 'and', 'a', 'half')
  const counted = half > 0 && amount.amount !== 'X' ? { to: half, amount: amount.amount + 0.5 } : amount
  return readCounted(words, counted.to, counted.amount)
}

/** The "to three" of "two to three weeks": the first number stands for both. */
function readUpTo(words: Words, first: { to: number; amount: Amount }): { to: number; amount: Amount } | null {
  const joint = words.lower(first.to)
  if (joint !== 'to' && joint !== 'or' && !words.isDash(first.to)) return null
  const second = readAmount(words, first.to + 1)
  if (second === null || first.amount === 'X' || second.amount === 'X' || second.amount <= first.amount) return null
  return { to: second.to, amount: first.amount }
}

function readCounted(words: Words, at: number, amount: Amount): Length | null {
  const hyphen = words.isHyphen(at)
  let next = hyphen ? at + 1 : at
  for (let i = 0; i < 2; i++) next = words.pass(next, FILLERS)
  const unit = units.get(words.lower(next)) as Unit | undefined
  if (unit === undefined) return null
  let to = next + 1
  if (words.skip(to, 'and', 'a', 'half') > 0 && amount !== 'X')
    return { to: to + 3, unit, amount: amount + 0.5, hyphen }
  if (words.skip(to, 'or', 'so') > 0 || words.skip(to, 'or', 'more') > 0 || words.skip(to, 'or', 'two') > 0) to += 2
  return { to, unit, amount, hyphen }
}

const AGE_TAILS = new Set(['old', 'olds', 'older', 'younger', 'senior', 'junior'])
const AGE_HEADS = new Set(['aged', 'age', 'turned', 'turning'])

/** Whether a length is an age: "44-year-old", "two years old", "of age". */
function isAge(words: Words, at: number, { to, unit }: Length): boolean {
  if (AGE_HEADS.has(words.lower(at - 1))) return true
  const next = words.isHyphen(to) ? to + 1 : to
  if (AGE_TAILS.has(words.lower(next))) return true
  return unit === 'year' && words.skip(to, 'of', 'age') > 0
}

const BEFORE_BARE = new Set(
  'for in within after over last lasted lasts lasting take takes took taken of spend spent spending than through until during per under every by nearly almost about around least barely approximately roughly only'.split(
    ' ',
  ),
)
const AFTER_BARE = new Set(['after', 'before', 'apart'])
const BEFORE_PLURAL = new Set('for in within after over last lasted take takes took spent of through just'.split(' '))

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
  starts: [...amountStarts, ...PLURALS, ...LONG.keys(), 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'],
  read(words, at) {
    const length = readLength(words, at)
    if (length === null) return readLong(words, at)
    if (isAge(words, at, length)) return null
    const { to, unit, amount } = length
    const before = words.lower(at - 1)
    const first = words.lower(at)
    if (PLURALS.has(first)) {
      const long = words.isHyphen(to) && words.lower(to + 1) === 'long'
      if (long) return { to: to + 2, expression: duration(amount, unit) }
      return standsAlone(words, at, to) ? { to, expression: duration(amount, unit) } : null
    }
    if (first === 'one' && unit === 'day' && to === at + 2 && isSomeDay(words, at)) {
      return { to, expression: { kind: 'fixed', type: 'date', value: 'FUTURE_REF' } }
    }
    if (unit === 'second' && (amount === 1 || amount === 'X')) return null
    if (unit === 'quarter' && (amount === 1 || length.hyphen || (amount === 3 && words.lower(to) === 'of'))) return null
    const bare = first === 'a' || first === 'an'
    if (bare && to === at + 2 && !BEFORE_BARE.has(before) && !AFTER_BARE.has(words.lower(to))) return null
    const long = words.isHyphen(to) && words.lower(to + 1) === 'long'
    return { to: long ? to + 2 : to, expression: duration(amount, unit) }
  },
}

/** "will one day be": some day ahead, no length. */
function isSomeDay(words: Words, at: number): boolean {
  return words.pos(at - 1) === 'AUX' && !/^(?:is|was|are|were|be|been)$/.test(words.lower(at - 1))
}

function standsAlone(words: Words, at: number, to: number): boolean {
  const before = words.lower(at - 1)
  const after = words.lower(to)
  if (after === 'before' || after === 'after') return true
  return BEFORE_PLURAL.has(before) && after !== 'of'
}

function duration(amount: Amount, unit: Unit): Duration {
  return { kind: 'duration', unit, amount }
}

const ROWS = new Set([
  'past',
  'last',
  'next',
  'coming',
  'first',
  'final',
  'previous',
  'following',
  'latest',
  'preceding',
  'initial',
])

export const rowDurations: Rule = {
  name: 'row-durations',
  starts: ['the', 'these', 'those', ...ROWS],
  read(words, at) {
    const the = words.lower(at) === 'the' || words.lower(at) === 'these' || words.lower(at) === 'those'
    const next = words.pass(the ? at + 1 : at, ROWS)
    if (next === at) return null
    const length = readLength(words, next)
    if (length === null || isAge(words, next, length) || length.hyphen) return null
    const { to, unit, amount } = length
    const first = words.lower(next)
    if (PLURALS.has(first) || first === 'a' || first === 'an' || amount === 1) return null
    if (next === (the ? at + 1 : at) && !words.lower(to - 1).endsWith('s')) return null
    return { to, expression: duration(amount, unit) }
  },
}

const VAGUE: ReadonlyMap<string, string> = new Map([
  ['recent', 'PAST_REF'],
  ['past', 'PAST_REF'],
  ['previous', 'PAST_REF'],
  ['earlier', 'PAST_REF'],
  ['coming', 'FUTURE_REF'],
  ['future', 'FUTURE_REF'],
  ['upcoming', 'FUTURE_REF'],
  ['later', 'FUTURE_REF'],
])

export const vaguePeriods: Rule = {
  name: 'vague-periods',
  starts: ['the', ...VAGUE.keys()],
  read(words, at) {
    const next = words.lower(at) === 'the' ? at + 1 : at
    const value = VAGUE.get(words.lower(next))
    if (value !== undefined && PLURALS.has(words.lower(next + 1))) {
      return { to: next + 2, expression: { kind: 'fixed', type: 'date', value } }
    }
    if (next > at && PLURALS.has(words.lower(next)) && words.lower(next + 1) === 'ahead') {
      return { to: next + 2, expression: { kind: 'fixed', type: 'date', value: 'FUTURE_REF' } }
    }
    return null
  },
}

/** "the first day", "the second week": no lengths, but days of something. */
export function isOrdinalUnit(words: Words, at: number): boolean {
  const ordinal = readOrdinal(words, at)
  return ordinal !== null && units.has(words.lower(ordinal.to))
}
