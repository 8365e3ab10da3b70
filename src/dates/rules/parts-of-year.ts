/**
 * Quarters, halves, seasons and fiscal years: "the third quarter", "third-quarter", "the third quarter of 1990",
 * "the 1988 third quarter", "last year's third quarter", "Q3 2019", "the first half of 2022", "summer", "the summer of
 * 1990", "fall 2019", "fiscal 1989", "the fiscal year 2020", "FY2021".
 *
 * Not: "a quarter of the votes", "the first half" of a match, "spring" and "fall" the verbs, "the Summer Olympics".
 */
import { ordinals, seasons as seasonCodes } from '../../language/en/date-words.js'
import type { Calendar, Match, Year } from '../expression.js'
import { integer, readOrdinal } from '../numbers.js'
import type { Rule } from '../rule.js'
import type { Words } from '../words.js'
import { readYear, readYearShift, readYearTail } from './parts.js'

export const quarters: Rule = {
  name: 'quarters',
  starts: ['#', 'the', 'fiscal', 'last', 'this', 'next', 'that', 'latter', ...ordinals.keys()],
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
  const ordinal = readHalfOrdinal(words, at) ?? readOrdinal(words, at)
  if (ordinal === null || ordinal.value > 4 || ordinal.value < 1) return null
  const fiscal = words.lower(ordinal.to) === 'fiscal' ? ordinal.to + 1 : ordinal.to
  const noun = words.isHyphen(fiscal) ? fiscal + 1 : fiscal
  const tail = year === null ? readYearTail(words, noun + 1) : null
  if (words.lower(noun) === 'quarter') return part(noun + 1, `Q${ordinal.value}`, year, tail)
  if (words.lower(noun) !== 'half' || ordinal.value > 2 || (year === null && tail === null)) return null
  return part(noun + 1, `H${ordinal.value}`, year, tail)
}

/** "last half", "latter half". */
function readHalfOrdinal(words: Words, at: number): { to: number; value: number } | null {
  const word = words.lower(at)
  return (word === 'last' || word === 'latter') && words.lower(at + 1) === 'half' ? { to: at + 1, value: 2 } : null
}

function part(at: number, code: string, year: Year | null, tail: { to: number; year: Year } | null): Match {
  const known = year ?? tail?.year
  const calendar: Calendar = { kind: 'calendar', part: code }
  return { to: tail?.to ?? at, expression: known === undefined ? calendar : { ...calendar, year: known } }
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
    return part(at + 1, quarter === undefined ? `H${h ?? hh}` : `Q${quarter}`, null, tail)
  },
}

const SEASON_HEADS = new Set('the in this last next early late mid during by since until of each every all'.split(' '))

export const seasons: Rule = {
  name: 'seasons',
  starts: ['the', ...seasonCodes.keys()],
  read(words, at) {
    const the = words.lower(at) === 'the' ? at + 1 : at
    const early = words.lower(the) === 'early' || words.lower(the) === 'late' ? the + 1 : the
    const code = seasonCodes.get(words.lower(early))
    if (code === undefined) return null
    const tail = readYearTail(words, early + 1)
    if (tail === null && !standsForSeason(words, early, code)) return null
    return part(early + 1, code, null, tail)
  },
}

function standsForSeason(words: Words, at: number, code: string): boolean {
  if (words.isCapital(at + 1) && !words.startsSentence(at + 1)) return false
  const pos = words.pos(at)
  if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ') return false
  const ambiguous = code === 'SP' || words.lower(at) === 'fall'
  return !ambiguous || (SEASON_HEADS.has(words.lower(at - 1)) && words.lower(at + 1) !== 'of')
}

const FY = /^fy(\d{4}|\d{2})$/
const FISCAL = new Set(['fiscal', 'financial', 'tax', 'school', 'academic'])

export const fiscalYears: Rule = {
  name: 'fiscal-years',
  starts: [
    'the',
    'fiscal',
    'financial',
    'fy',
    ...Array.from({ length: 100 }, (_, i) => `fy${String(i).padStart(2, '0')}`),
    ...Array.from({ length: 60 }, (_, i) => `fy${1990 + i}`),
  ],
  read(words, at) {
    const short = FY.exec(words.lower(at))?.[1]
    if (short !== undefined) return fiscalYear(at + 1, Number(short) + (short.length === 2 ? 2000 : 0))
    const the = words.lower(at) === 'the' ? at + 1 : at
    if (words.lower(the) !== 'fy' && !FISCAL.has(words.lower(the))) return null
    const year = readYear(words, words.lower(the + 1) === 'year' ? the + 2 : the + 1)
    if (year === null) return null
    const last = words.isDash(year.to) || words.lower(year.to) === '/' ? integer(words.lower(year.to + 1)) : Number.NaN
    return fiscalYear(Number.isNaN(last) ? year.to : year.to + 2, year.year)
  },
}

function fiscalYear(to: number, year: number): Match {
  return { to, expression: { kind: 'calendar', year } }
}
