/**
 * Decades and centuries: "the 1990s", "the 1800s", "1970's", "the '80s", "the nineties", "the 1960s and 70s", "the 20th century", "the
 * nineteenth century", "19th-century".
 *
 * Not: ages ("in her 30s", "his late eighties"), temperatures, "the century".
 */
import { cardinals, ordinals } from '../../language/en/date-words.js'
import { pad } from '../calendar.js'
import type { Match } from '../expression.js'
import { readOrdinal } from '../numbers.js'
import type { Rule } from '../rule.js'
import type { Words } from '../words.js'

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
    const short = words.lower(next) === "'" || words.lower(next) === '’' || words.lower(next) === '‘'
    if (short) next++
    const [, century, tens] = DECADE.exec(words.lower(next)) ?? []
    const apostrophe =
      /^(?:1\d|20)\d0$/.test(words.lower(next)) && (the || isPlaced(words, next)) && words.lower(next + 1) === "'s"
    if (apostrophe)
      return readHundreds(next + 2, Number(words.lower(next).slice(0, 2)), Number(words.lower(next).slice(2)))
    if (tens !== undefined) {
      if (century !== undefined) return readHundreds(next + 1, Number(century), Number(tens))
      return the || short || isSecondDecade(words, next)
        ? { to: next + 1, expression: { kind: 'decade', tens: Number(tens) } }
        : null
    }
    const named = the || isPlacedDecade(words, next) ? DECADES.get(words.lower(next)) : undefined
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

/** "the late eighties", "and early nineties"; "his late eighties" is an age, "mid-twenties" may be degrees. */
function isPlacedDecade(words: Words, at: number): boolean {
  const before = words.lower(words.isHyphen(at - 1) ? at - 3 : at - 2)
  return isPlaced(words, at) && (before === 'the' || before === 'and')
}

const PLACES = new Set(['early', 'late', 'mid', 'roaring', 'swinging'])

/** The "70s" of "the 1960s and 70s". */
function isSecondDecade(words: Words, at: number): boolean {
  const joint = words.lower(at - 1)
  return (joint === 'and' || joint === 'or' || joint === 'to') && /^\d{3}0s$/.test(words.lower(at - 2))
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
    if (adjective || words.lower(next) !== 'century') return null
    return { to: next + 1, expression: { kind: 'fixed', type: 'date', value: pad(ordinal.value - 1) } }
  },
}
