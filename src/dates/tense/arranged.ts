import { arrangedVerbs } from '../../language/en/date-words.js'
import type { Words } from '../words.js'
import { PRESENT } from './verbs.js'

/** How near a verb in the present must stand to speak of the day behind it. */
const NEAR = 5

/** The same for a verb that speaks of what is arranged: "Leeds host Fulham in the League Cup on Sunday". */
const NEAR_ARRANGED = 10

/** How many words behind a verb in the present the day may stand of which it speaks. */
export function reachOf(words: Words, at: number): number {
  const word = words.lower(at)
  return arrangedVerbs.has(word) || arrangedVerbs.has(word.replace(/s$/, '')) ? NEAR_ARRANGED : NEAR
}

const NEXT = new Set(['next', 'upcoming'])

/** "Their next match is against Spain on Thursday". */
function hasNextSubject(words: Words, at: number): boolean {
  return NEXT.has(words.lower(at - 2)) || NEXT.has(words.lower(at - 3))
}

/** "is open on Sunday", "are closed Monday". */
const STANDING = new Set(['open', 'closed', 'shut', 'off', 'free', 'available', 'here', 'back'])

const BEFORE_DAY = new Set(['on', 'at', 'from', 'for', 'this', 'next'])

/** "The fair opens on Friday", "he has an exam on Tuesday": the present of what is arranged. */
export function isArranged(words: Words, at: number, from: number, to: number): boolean {
  const word = words.lower(at)
  if (words.lower(to) === "'s") return false
  if (word === 'is' || word === 'are') {
    return words.pass(words.pass(at + 1, STANDING), BEFORE_DAY) >= from || hasNextSubject(words, at)
  }
  if (word === 'has' || word === 'have') return words.pos(at + 1) === 'DET'
  if (isArrangedVerb(words, at)) return true
  if (words.pos(at) !== 'VERB' || PRESENT.has(word)) return false
  return (word.endsWith('s') && !word.endsWith('ss')) || arrangedVerbs.has(word)
}

/** The "host" of "The Celtics host the Lakers" and "Arsenal host Fulham", the "premieres" of "The film premieres on Friday", whatever their tag. */
export function isArrangedVerb(words: Words, at: number): boolean {
  const word = words.lower(at)
  const isPlural = arrangedVerbs.has(word)
  if ((!isPlural && !arrangedVerbs.has(word.replace(/s$/, ''))) || words.isCapital(at)) return false
  const subject = words.pos(at - 1)
  const next = words.pos(at + 1)
  const isObject = next === 'DET' || next === 'PROPN'
  if (isPlural && isObject && subject === 'PROPN') return true
  if ((subject !== 'PROPN' && subject !== 'NOUN') || words.lower(at - 1).endsWith('s') !== isPlural) return false
  return next === 'ADP' || (isPlural && isObject)
}
