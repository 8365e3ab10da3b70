/**
 * Seasons, with or without their year: "the summer", "early summer", "the summer of 1990", "fall 2019".
 *
 * Not: "spring" and "fall" the verbs, "a spring of clear water", "the Summer Olympics".
 */
import { seasons as seasonCodes } from '../../../language/en/date-words.js'
import type { Rule } from '../../rule.js'
import type { Words } from '../../words.js'
import { partOfYear, readYearTail } from './parts.js'

/** "the summer Olympics" are no time of the year. */
const GAMES = new Set(['olympics', 'olympic', 'games', 'paralympics', 'universiade'])
const JOINTS = new Set(['and', 'or', 'to', 'through', 'until', '-', '–', '/'])

/** "spring to autumn", "spring and summer": one season names the other. */
function isRow(words: Words, at: number): boolean {
  if (JOINTS.has(words.lower(at + 1)) && seasonCodes.has(words.lower(at + 2))) return true
  return JOINTS.has(words.lower(at - 1)) && seasonCodes.has(words.lower(at - 2))
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
    if (typeof tail?.year !== 'number' && !standsForSeason(words, early, code)) return null
    return partOfYear(early + 1, code, null, tail)
  },
}

function standsForSeason(words: Words, at: number, code: string): boolean {
  if (GAMES.has(words.lower(at + 1)) || (words.isCapital(at) && words.isCapital(at + 1))) return false
  if (isRow(words, at)) return true
  const pos = words.pos(at)
  if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ') return false
  const ambiguous = code === 'SP' || words.lower(at) === 'fall'
  return !ambiguous || (SEASON_HEADS.has(words.lower(at - 1)) && words.lower(at + 1) !== 'of')
}
