/**
 * Years and ranges of years: "2024", "the year 2000", "2010-2015", "2019-20", "2021/22", "in '98", "3000 BC", "A.D. 79".
 *
 * Not: counts and prices ("1,999", "$2000", "2000 people", "No. 1984"), numbers of roads, flights and models, scores, and
 * years before 1900 or after 2039 where nothing before them speaks for a year.
 */
import { cardinals, countedNouns } from '../../../language/en/date-words.js'
import type { Expression, Match } from '../../expression.js'
import { integer } from '../../numbers.js'
import { pad } from '../../resolve/calendar.js'
import type { Rule } from '../../rule.js'
import type { Words } from '../../words.js'
import { readYear } from './parts.js'

export const years: Rule = {
  name: 'years',
  starts: ['#', "'", '’', '‘', 'the', 'year', 'ad', 'a.d.', 'nineteen', 'eighteen', 'twenty', 'two'],
  read(words, at) {
    const start = words.lower(at) === 'the' && words.lower(at + 1) === 'year' ? at + 1 : at
    if (words.lower(start) === 'year') {
      const year = readYear(words, start + 1)
      return year && { to: year.to, expression: { kind: 'calendar', year: year.year } }
    }
    if (start === at && words.lower(at) === 'the') return null
    return readEra(words, at) ?? readBareYear(words, at)
  },
}

const NUMBERED = new Set(
  '$ £ € ¥ # no no. number nos. flight route highway room page article section interstate nearly almost some approximately × * + = / . :'.split(
    ' ',
  ),
)
/** "a 2012 Honda": the year of a model. */
const CARS = new Set(
  'chevrolet chevy ford toyota honda nissan hyundai kia bmw mercedes mercedes-benz audi volkswagen volvo jeep dodge chrysler lexus acura mazda subaru mitsubishi suzuki gmc cadillac buick pontiac lincoln tesla porsche jaguar infiniti'.split(
    ' ',
  ),
)
const APPROXIMATE = new Set(['over', 'about', 'around', 'than'])
const BEFORE_YEAR = new Set(
  'in since of from until till by before after during through circa between and to early late mid year for about around the his its their her a ( - –'.split(
    ' ',
  ),
)

function readBareYear(words: Words, at: number): Match | null {
  const year = readYear(words, at)
  if (year === null) return null
  const before = words.lower(at - 1)
  const range = readYearRange(words, year.to, year.year)
  const to = range?.to ?? year.to
  if (NUMBERED.has(before) || isMarked(words, at, to)) return null
  const isSpoken = year.to > at + 1 && cardinals.has(words.lower(at))
  if (!isSpoken && isNamed(words, at - 1)) return null
  if (CARS.has(words.lower(to)) && words.isCapital(to)) return null
  if (countedNouns.has(words.lower(to)) || (APPROXIMATE.has(before) && isCount(words, to, year.year))) return null
  if (words.isApostrophe(at) && (!BEFORE_YEAR.has(before) || words.isApostrophe(to))) return null
  const spoken = year.to > at + 1 && words.lower(at) !== 'two'
  const plain = spoken || (year.year >= 1900 && year.year < 2040)
  if (!plain && !BEFORE_YEAR.has(before)) return null
  const first: Expression = { kind: 'calendar', year: year.year }
  if (range === null) return { to, expression: first }
  return { to, expression: { kind: 'range', first, last: { kind: 'calendar', year: range.year } } }
}

/** Whether a noun follows a number behind "over" or "than", or it is round: "more than 2000", "over 1998 cases". */
function isCount(words: Words, at: number, value: number): boolean {
  const pos = words.pos(at)
  return value % 100 === 0 || pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || pos === 'NUM'
}

/** Whether a name ends before a year, which is then part of it: "Expo 2022", "Vision 2030", "Euro 2024". */
function isNamed(words: Words, at: number): boolean {
  if (!words.isCapital(at) || words.startsSentence(at + 1)) return false
  const pos = words.pos(at)
  return pos === 'PROPN' || ((pos === 'NOUN' || pos === 'VERB') && !words.startsSentence(at))
}

/** Digits before or behind: part of a telephone number, a score or a code. */
function isMarked(words: Words, at: number, to: number): boolean {
  if (words.touches(at) && /[\d\p{L}$£€#/.:,]$/u.test(words.text(at - 1))) return true
  if (words.isHyphen(at - 1) && words.touches(at) && words.touches(at - 1) && /\d$/.test(words.lower(at - 2)))
    return true
  return words.touches(to) && /^[%/°:]/.test(words.lower(to))
}

/** The "-20" of "2019-20", the "-2015" of "2010-2015", the "/20" of "2019/20". */
function readYearRange(words: Words, at: number, first: number): { to: number; year: number } | null {
  if (!words.isDash(at) && words.lower(at) !== '/') return null
  const word = words.lower(at + 1)
  const value = integer(word)
  const year = word.length === 2 ? Math.floor(first / 100) * 100 + value : word.length === 4 ? value : Number.NaN
  return year > first && year < first + 200 ? { to: at + 2, year } : null
}

const AD = new Set(['ad', 'a.d.'])
const BC = new Set(['bc', 'b.c.', 'bce', 'b.c.e.'])

function readEra(words: Words, at: number): Match | null {
  const value = integer(words.lower(at).replace(',', ''))
  const domini = AD.has(words.lower(at)) && words.isCapital(at) ? integer(words.lower(at + 1)) : Number.NaN
  if (domini > 0 && domini < 2200) return { to: at + 2, expression: { kind: 'calendar', year: domini } }
  if (!(value > 0) || !BC.has(words.lower(at + 1))) return null
  return { to: at + 2, expression: { kind: 'fixed', type: 'date', value: `BC${pad(value, 4)}` } }
}
