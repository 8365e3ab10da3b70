/**
 * Years of business and school: "fiscal 1989", "the fiscal year 2020", "the 2020 fiscal year", "the 2019-20"-like ranges behind "financial year",
 * "FY2021", "FY 2021". The value is the calendar year of that number; the span holds a range whole.
 *
 * Not: "the fiscal year" without a number (see narrated), "fiscal policy".
 */
import type { Match } from '../../expression.js'
import { integer } from '../../numbers.js'
import type { Rule } from '../../rule.js'
import type { Words } from '../../words.js'
import { readYear } from './parts.js'

const FY = /^fy(\d{4}|\d{2})$/
const FISCAL = new Set(['fiscal', 'financial', 'tax', 'school', 'academic', 'calendar'])

/** "fy19", "fy2019". */
export const fiscalYearNames: readonly string[] = Array.from({ length: 60 }, (_, i) => 1990 + i).flatMap((year) => [
  `fy${year}`,
  `fy${String(year).slice(2)}`,
])

/** "q1fy24"; "q19", "h19": what the text layer leaves of "3Q19" behind its first digit. */
export const quarterYearNames: readonly string[] = [
  ...fiscalYearNames.flatMap((name) => [`q${name.slice(2)}`, `h${name.slice(2)}`]),
  ...fiscalYearNames.flatMap((name) => ['q1', 'q2', 'q3', 'q4', 'h1', 'h2'].map((part) => part + name)),
]

export const fiscalYears: Rule = {
  name: 'fiscal-years',
  starts: ['#', 'the', ...FISCAL, 'fy', ...fiscalYearNames],
  read(words, at) {
    const short = FY.exec(words.lower(at))?.[1]
    if (short !== undefined) {
      return fiscalYear(rangeEnd(words, at + 1), Number(short) + (short.length === 2 ? 2000 : 0))
    }
    const the = words.lower(at) === 'the' ? at + 1 : at
    const named = readYear(words, the)
    if (named && FISCAL.has(words.lower(named.to)) && words.lower(named.to + 1) === 'year') {
      return fiscalYear(named.to + 2, named.year)
    }
    if (!FISCAL.has(words.lower(the)) && words.lower(the) !== 'fy') return null
    const year = readYear(words, words.lower(the + 1) === 'year' ? the + 2 : the + 1)
    if (year === null) return null
    return fiscalYear(rangeEnd(words, year.to), year.year)
  },
}

/** Behind the "-25" of "2024-25". */
function rangeEnd(words: Words, at: number): number {
  const isRange = words.isDash(at) || words.lower(at) === '/'
  return isRange && words.touches(at + 1) && !Number.isNaN(integer(words.lower(at + 1))) ? at + 2 : at
}

function fiscalYear(to: number, year: number): Match {
  return { to, expression: { kind: 'calendar', year } }
}
