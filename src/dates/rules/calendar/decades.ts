/**
 * Decades and centuries: "the 1990s", "the 1800s", "1970's", "the '80s", "the nineties", "the 1960s and 70s", "the early 70s", "late 90s", "mid-80s", "the 20th century", "the
 * nineteenth century", "19th-century".
 *
 * Not: ages ("in her 30s", "his late eighties"), "temperatures in the 80s", "the century".
 */
import { cardinals, ordinals } from '../../../language/en/date-words.js'
import type { Match } from '../../expression.js'
import { isInRow, readOrdinal } from '../../numbers.js'
import { pad } from '../../resolve/calendar.js'
import type { Rule } from '../../rule.js'
import type { Words } from '../../words.js'

const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
])
const DECADE = /^(1[0-9]|20)?(\d0)s$/

export const decades: Rule = {
  name: 'decades',
  starts: ['#', 'the', "'", '’', '‘', ...DECADES.keys()],
  read(words, at) {
    const the = words.lower(at) === 'the'
    let next = the ? at + 1 : at
    const short = words.isApostrophe(next)
    if (short) next++
    const [, century, tens] = DECADE.exec(words.lower(next)) ?? []
    const apostrophe =
      /^(?:1\d|20)\d0$/.test(words.lower(next)) && (the || isPlaced(words, next)) && words.lower(next + 1) === "'s"
    if (apostrophe)
      return readHundreds(next + 2, Number(words.lower(next).slice(0, 2)), Number(words.lower(next).slice(2)))
    if (tens !== undefined) {
      if (century !== undefined) return readHundreds(next + 1, Number(century), Number(tens))
      return short || ((the || isSecondDecade(words, next) || isPlacedDecade(words, next)) && !isDegrees(words, next))
        ? { to: next + 1, expression: { kind: 'decade', tens: Number(tens) } }
        : null
    }
    const named =
      the || (isPlacedDecade(words, next) && !isBareDecade(words, next)) ? DECADES.get(words.lower(next)) : undefined
    return named === undefined ? null : { to: next + 1, expression: { kind: 'decade', tens: named } }
  },
}

/** "the 1800s" are a century, "the 1990s" and "the 2000s" a decade. */
function readHundreds(to: number, century: number, tens: number): Match {
  return decade(to, tens === 0 && century < 20 ? century : century * 10 + tens / 10)
}

/** "early 1970's". */
function isPlaced(words: Words, at: number): boolean {
  return PLACES.has(words.lower(words.isHyphen(at - 1) ? at - 2 : at - 1))
}

/** "the late eighties", "in late 90s and mid-80s"; "his late eighties" is an age. */
function isPlacedDecade(words: Words, at: number): boolean {
  return isPlaced(words, at) && !OWNERS.has(words.lower(words.isHyphen(at - 1) ? at - 3 : at - 2))
}

/** "mid-twenties" without "the" may be degrees or an age. */
function isBareDecade(words: Words, at: number): boolean {
  const before = words.lower(words.isHyphen(at - 1) ? at - 3 : at - 2)
  return before !== 'the' && before !== 'and'
}

const OWNERS = new Set("his her my your our their its 's aged age".split(' '))

/** Words of the weather, sport and statistics near which "the 80s" are a measure. */
const MEASURED = new Set(
  'temperature temperatures high highs low lows upper degree degrees fahrenheit celsius ° thermometer thermometers mercury humidity heat weather warm warmer cool cooler percent percentile mph shot scores scored shooting'.split(
    ' ',
  ),
)
const MEASURE_REACH = 12

/** "Temperatures in the 80s", "highs in the mid-80s", "he shot in the 70s". */
function isDegrees(words: Words, at: number): boolean {
  for (let i = at - 1; i >= words.from && i >= at - MEASURE_REACH && !words.startsSentence(i + 1); i--) {
    if (MEASURED.has(words.lower(i))) return true
  }
  for (let i = at + 1; i < words.to && i <= at + MEASURE_REACH && !words.startsSentence(i); i++) {
    if (MEASURED.has(words.lower(i))) return true
  }
  return false
}

const PLACES = new Set(['early', 'late', 'mid', 'roaring', 'swinging'])

/** The "70s" of "the 1960s and 70s", "the '60s, 70s and 80s". */
function isSecondDecade(words: Words, at: number): boolean {
  const apostrophe = words.isApostrophe(at - 1) ? at - 2 : at - 1
  const joint = words.lower(apostrophe)
  const isJoint = joint === 'and' || joint === 'or' || joint === 'to' || joint === ','
  return isJoint && /^(?:\d\d)?\d0s$/.test(words.lower(apostrophe - 1))
}

function decade(to: number, first: number): Match {
  return { to, expression: { kind: 'fixed', type: 'date', value: String(first) } }
}

export const centuries: Rule = {
  name: 'centuries',
  starts: ['#', 'the', ...ordinals.keys(), ...cardinals.keys()],
  read(words, at) {
    const ordinal = readOrdinal(words, words.lower(at) === 'the' ? at + 1 : at)
    if (ordinal === null || ordinal.value === 0 || ordinal.value > 30) return null
    const next = words.isHyphen(ordinal.to) ? ordinal.to + 1 : ordinal.to
    const adjective = next > ordinal.to && words.lower(at) === 'the'
    const isRow = words.lower(next) === 'centuries' && isInRow(words, ordinal.to - 1)
    if (adjective || (words.lower(next) !== 'century' && !isRow)) return null
    return { to: next + 1, expression: { kind: 'fixed', type: 'date', value: pad(ordinal.value - 1) } }
  },
}
