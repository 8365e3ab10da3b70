/**
 * Quarters and halves of a year: "the third quarter", "third-quarter", "the third quarter of 1990", "the 1988 third
 * quarter", "last year's third quarter", "the third quarter of fiscal 2021", "the first half of 2022", "the first two quarters of 1990", "Q3 2019", "Q2 FY23", "2024-Q3",
 * "2024Q3", "3Q23", "Q1FY24", "H1 2020/21".
 *
 * Not: "a quarter of the votes", "the first half" or "the third quarter" of a game.
 */
import { ordinals } from '../../../language/en/date-words.js'
import type { Match, Year } from '../../expression.js'
import { isInRow, readOrdinal } from '../../numbers.js'
import type { Rule } from '../../rule.js'
import type { Words } from '../../words.js'
import { fiscalYears, quarterYearNames } from './fiscal-years.js'
import { isGameNear } from './games.js'
import { partOfYear, readYear, readYearShift, readYearTail } from './parts.js'

export const quarters: Rule = {
  name: 'quarters',
  starts: ['#', 'the', 'fiscal', 'last', 'this', 'next', 'that', 'latter', 'final', ...ordinals.keys()],
  read(words, at) {
    const two = readTwo(words, at)
    if (two) return two
    const head = readHead(words, at)
    const match = readPart(words, head.to, head.year)
    if (match?.expression.kind === 'calendar' && match.expression.year === undefined && isGameNear(words, at))
      return null
    if (match === null) return null
    const isAdjective = head.to > at && words.isHyphen(match.to - 2) && words.lower(match.to - 1) === 'quarter'
    return isAdjective ? null : match
  },
}

/** "the first two quarters of 1990": a half. */
function readTwo(words: Words, at: number): Match | null {
  const place = words.lower(at) === 'the' ? at + 1 : at
  const isFirst = words.lower(place) === 'first'
  if (!isFirst && words.lower(place) !== 'last' && words.lower(place) !== 'final') return null
  if (words.skip(place + 1, 'two', 'quarters') < 0) return null
  const tail = readFiscalTail(words, place + 3)
  return tail && partOfYear(tail.to, isFirst ? 'H1' : 'H2', null, tail)
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
  const tail = year === null ? readFiscalTail(words, noun + 1) : null
  const isRow = isInRow(words, at)
  if (words.lower(noun) === 'quarter' || (isRow && words.lower(noun) === 'quarters'))
    return partOfYear(noun + 1, `Q${ordinal.value}`, year, tail)
  const isHalf = words.lower(noun) === 'half' || (isRow && words.lower(noun) === 'halves')
  if (!isHalf || ordinal.value > 2 || (year === null && tail === null)) return null
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

/** The year behind a quarter, also one of business: "of 1990", "of fiscal 2021", "FY23", "2020/21". */
function readFiscalTail(words: Words, at: number): { to: number; year: Year } | null {
  const of = words.lower(at) === 'of' || words.lower(at) === ',' ? at + 1 : at
  const fiscal = fiscalYears.read(words, of)?.expression
  if (fiscal?.kind === 'calendar' && fiscal.year !== undefined) {
    return { to: fiscalYears.read(words, of)!.to, year: fiscal.year }
  }
  const plain = readYear(words, of)
  if (plain && words.lower(plain.to) === '/' && words.touches(plain.to) && /^\d\d$/.test(words.lower(plain.to + 1))) {
    return { to: plain.to + 2, year: plain.year }
  }
  return readYearTail(words, at)
}

const SHORT_QUARTER = /^(?:q([1-4])|([1-4])q|h([12])|([12])h)(?:fy)?(20\d\d|\d\d)?$/

export const shortQuarters: Rule = {
  name: 'short-quarters',
  starts: ['#', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2', ...quarterYearNames],
  read(words, at) {
    const short = readShort(words, at)
    if (short) {
      const tail = short.year === null ? readFiscalTail(words, short.to) : { to: short.to, year: short.year }
      return short.code.startsWith('H') && tail === null ? null : partOfYear(short.to, short.code, null, tail)
    }
    const year = readYear(words, at)
    if (year === null || words.lower(at).length !== 4) return null
    const next = words.isHyphen(year.to) && words.touches(year.to) ? year.to + 1 : year.to
    const part = words.touches(next) ? readShort(words, next) : null
    return part && part.year === null ? partOfYear(part.to, part.code, year.year, null) : null
  },
}

/** "Q3", "3Q", "H1", "3Q23": also where the digit stands apart from the rest. */
function readShort(words: Words, at: number): { to: number; code: string; year: number | null } | null {
  const isSplit = /^[1-4]$/.test(words.lower(at)) && words.touches(at + 1)
  const text = isSplit ? words.lower(at) + words.lower(at + 1) : words.lower(at)
  const [, q, qq, h, hh, digits] = SHORT_QUARTER.exec(text) ?? []
  const number = q ?? qq ?? h ?? hh
  if (number === undefined) return null
  const year = digits === undefined ? null : Number(digits) + (digits.length === 2 ? 2000 : 0)
  return { to: isSplit ? at + 2 : at + 1, code: `${(q ?? qq) ? 'Q' : 'H'}${number}`, year }
}
