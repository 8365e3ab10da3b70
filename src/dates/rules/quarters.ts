/**
 * Quarters and halves of a year: "the third quarter", "third-quarter", "the third quarter of 1990", "the 1988 third
 * quarter", "last year's third quarter", "Q3 2019", "the first half of 2022".
 *
 * Not: "a quarter of the votes", "the first half" of a match.
 */
import { ordinals } from '../../language/en/date-words.js'
import type { Match, Year } from '../expression.js'
import { readOrdinal } from '../numbers.js'
import type { Rule } from '../rule.js'
import type { Words } from '../words.js'
import { partOfYear, readYear, readYearShift, readYearTail } from './parts.js'

export const quarters: Rule = {
  name: 'quarters',
  starts: ['#', 'the', 'fiscal', 'last', 'this', 'next', 'that', 'latter', 'final', ...ordinals.keys()],
  read(words, at) {
    const head = readHead(words, at)
    const match = readPart(words, head.to, head.year)
    const adjective = match !== null && head.to > at && words.isHyphen(match.to - 2)
    return adjective ? null : match
  },
}

/** What may stand before a quarter: "the", "the 1988", "last year's", "the fiscal". */
function readHead(words: Words, at: number): { to: number; year: Year | null } {
  const shift = readYearShift(words, at)
  if (shift) return { to: words.lower(shift.to) === "'s" ? shift.to + 1 : at, year: shift.year }
  const the = words.lower(at) === 'the' ? at + 1 : at
  const year = readYear(words, the)
  const next = year && words.lower(year.to) === "'s" ? year.to + 1 : (year?.to ?? the)
  const fiscal = words.lower(next) === 'fiscal' ? next + 1 : next
  return { to: words.isHyphen(fiscal) ? fiscal + 1 : fiscal, year: year?.year ?? null }
}

function readPart(words: Words, at: number, year: Year | null): Match | null {
  const ordinal = readLastOrdinal(words, at) ?? readOrdinal(words, at)
  if (ordinal === null || ordinal.value > 4 || ordinal.value < 1) return null
  const fiscal = words.lower(ordinal.to) === 'fiscal' ? ordinal.to + 1 : ordinal.to
  const noun = words.isHyphen(fiscal) ? fiscal + 1 : fiscal
  const tail = year === null ? readYearTail(words, noun + 1) : null
  if (words.lower(noun) === 'quarter') return partOfYear(noun + 1, `Q${ordinal.value}`, year, tail)
  if (words.lower(noun) !== 'half' || ordinal.value > 2 || (year === null && tail === null)) return null
  return partOfYear(noun + 1, `H${ordinal.value}`, year, tail)
}

/** "last half", "latter half", "the final quarter of 2012". */
function readLastOrdinal(words: Words, at: number): { to: number; value: number } | null {
  const word = words.lower(at)
  const noun = words.lower(at + 1)
  if ((word === 'last' || word === 'latter' || word === 'final') && noun === 'half') return { to: at + 1, value: 2 }
  const isYears = words.lower(at + 2) === 'of' && readYearTail(words, at + 2) !== null
  return (word === 'last' || word === 'final') && noun === 'quarter' && isYears ? { to: at + 1, value: 4 } : null
}

const SHORT_QUARTER = /^(?:q([1-4])|([1-4])q|h([12])|([12])h)(20\d\d)?$/

export const shortQuarters: Rule = {
  name: 'short-quarters',
  starts: ['#', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2'],
  read(words, at) {
    const [, q, qq, h, hh, joined] = SHORT_QUARTER.exec(words.lower(at)) ?? []
    const quarter = q ?? qq
    const tail = joined ? { to: at + 1, year: Number(joined) } : readYearTail(words, at + 1)
    if ((quarter === undefined && tail === null) || (h ?? hh ?? quarter) === undefined) return null
    return partOfYear(at + 1, quarter === undefined ? `H${h ?? hh}` : `Q${quarter}`, null, tail)
  },
}
