/** Whether the words around an expression tell of a game, whose quarters and clock are no time of the calendar. */
import { businessWords, gameWords, playWords } from '../../../language/en/date-words.js'
import type { Words } from '../../words.js'

/** So many words before and behind may tell. */
const REACH = 25

/** Whether "the third quarter" is one of a game: words of sport stand near and none of business. */
export function isGameNear(words: Words, at: number): boolean {
  const isSport = (word: string) => gameWords.has(word) || playWords.has(word)
  return isNear(words, at, isSport) && !isNear(words, at, (word) => businessWords.has(word))
}

/** Whether "7:14" is on the clock of a game: its sentence tells of a goal or a period. */
export function isPlayNear(words: Words, at: number): boolean {
  return isNear(words, at, (word) => playWords.has(word))
}

function isNear(words: Words, at: number, isSign: (word: string) => boolean): boolean {
  for (let i = at - 1; i >= words.from && i >= at - REACH && !words.startsSentence(i + 1); i--) {
    if (isSign(words.lower(i))) return true
  }
  for (let i = at; i < words.to && i <= at + REACH && (i === at || !words.startsSentence(i)); i++) {
    if (isSign(words.lower(i))) return true
  }
  return false
}
