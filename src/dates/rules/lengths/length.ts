/** What durations, shifts and comparisons have in common: so many units, and whether that is somebody's age. */
import { units } from '../../../language/en/date-words.js'
import type { Amount, Duration, Unit } from '../../expression.js'
import { readAmount } from '../../numbers.js'
import type { Words } from '../../words.js'

const FILLERS = new Set(
  'more additional extra full straight consecutive successive whole long short solid further trading working business calendar fiscal entire'.split(
    ' ',
  ),
)
/** Plurals of units that stand without a number: "for years". */
export const pluralUnits = new Set(
  'seconds minutes hours days weeks weekends months quarters years decades centuries millennia'.split(' '),
)

const CENTURY_PARTS: ReadonlyMap<string, number> = new Map([
  ['quarter', 25],
  ['half', 50],
])

/** "quarter-century", "half century": so many years. */
export function readCenturyPart(words: Words, at: number): { to: number; years: number } | null {
  const years = CENTURY_PARTS.get(words.lower(at))
  const century = words.isHyphen(at + 1) ? at + 2 : at + 1
  return years !== undefined && words.lower(century) === 'century' ? { to: century + 1, years } : null
}

/** An amount of units: "three more weeks", "three-week", "a year and a half", "a week or so", "years". */
export interface Length {
  readonly to: number
  readonly unit: Unit
  readonly amount: Amount
  readonly hyphen: boolean
}

/** Reads an amount of units. */
export function readLength(words: Words, at: number): Length | null {
  if (pluralUnits.has(words.lower(at))) {
    return { to: at + 1, unit: units.get(words.lower(at)) as Unit, amount: 'X', hyphen: false }
  }
  const first = readAmount(words, at)
  if (first === null) return null
  const amount = readUpTo(words, first) ?? first
  const half = Math.max(
    words.skip(amount.to, 'and', 'a', 'half'),
    words.skip(amount.to, '-', 'and', '-', 'a', '-', 'half'),
  )
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
  const part = readCenturyPart(words, next)
  if (part && amount !== 'X') return { to: part.to, unit: 'year', amount: amount * part.years, hyphen }
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
export function isAge(words: Words, at: number, { to, unit }: Length): boolean {
  if (AGE_HEADS.has(words.lower(at - 1))) return true
  const next = words.isHyphen(to) ? to + 1 : to
  if (AGE_TAILS.has(words.lower(next))) return true
  return unit === 'year' && words.skip(to, 'of', 'age') > 0
}

export function duration(amount: Amount, unit: Unit): Duration {
  return { kind: 'duration', unit, amount }
}
