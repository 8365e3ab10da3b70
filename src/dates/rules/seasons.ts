/**
 * Seasons, with or without their year: "the summer", "early summer", "the summer of 1990", "fall 2019".
 *
 * Not: "spring" and "fall" the verbs, "a spring of clear water", "the Summer Olympics".
 */
import { seasons as seasonCodes } from '../../language/en/date-words.js'
import type { Rule } from '../rule.js'
import type { Words } from '../words.js'
import { partOfYear, readYearTail } from './parts.js'

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
  if (words.isCapital(at + 1) && !words.startsSentence(at + 1)) return false
  const pos = words.pos(at)
  if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ') return false
  const ambiguous = code === 'SP' || words.lower(at) === 'fall'
  return !ambiguous || (SEASON_HEADS.has(words.lower(at - 1)) && words.lower(at + 1) !== 'of')
}
