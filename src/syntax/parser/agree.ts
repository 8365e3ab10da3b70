import { reportingVerbs } from '../../language/en/reporting-verbs.js'
import type { Token } from '../../text/document.js'
import { endsAge, endsWholeNoun } from '../../text/noun-phrases.js'
import { plainMark } from '../../text/plain-mark.js'
import { TAGS } from '../tags.js'
import type { SentenceWords } from './sentence.js'

const PLURAL = TAGS.indexOf('NNS')
const PRESENT = TAGS.indexOf('VBZ')
const NOUN = TAGS.indexOf('NN')
const INFINITIVE = TAGS.indexOf('VB')
const PAST = TAGS.indexOf('VBD')
const PARTICIPLE = TAGS.indexOf('VBN')
const ADJECTIVE = TAGS.indexOf('JJ')
const OF_NOUN_PHRASE: ReadonlySet<number> = new Set([
  NOUN,
  PLURAL,
  ADJECTIVE,
  TAGS.indexOf('NNP'),
  TAGS.indexOf('NNPS'),
  TAGS.indexOf('CD'),
])

/**
 * A reporting verb that the marks around it have shown to be one is no noun, whatever the words beside it look like:
 *
 *   “…,” the extradition request STATES · “…,” the ferryman CHUCKLES · heard a man YELL: “…” · “…!” SHOUTED protesters
 *
 * So is what ends a noun of hyphened words: the passer-BY said
 *
 * Somebody by their age is a noun, and what follows is what they did: the 26-year-OLD ADMITTED
 */
export function agreeWithTokens({ tags, length }: SentenceWords, tokens: readonly Token[], from: number): void {
  for (let i = 1; i <= length; i++) {
    if (endsWholeNoun(tokens, from + i - 1)) tags[i] = NOUN
    if (tags[i] === ADJECTIVE && isAge(tokens, from + i - 1) && !(i < length && OF_NOUN_PHRASE.has(tags[i + 1]!))) {
      tags[i] = NOUN
      if (i < length && tags[i + 1] === PARTICIPLE && tokens[from + i]!.pos === 'VERB') tags[i + 1] = PAST
    }
    if (
      (tags[i] === PARTICIPLE || tags[i] === ADJECTIVE) &&
      tokens[from + i - 1]!.pos === 'VERB' &&
      closesWords(tokens, from + i - 2) &&
      reportingVerbs.has(tokens[from + i - 1]!.lower)
    )
      tags[i] = PAST
    if (tags[i] !== PLURAL && tags[i] !== NOUN) continue
    const { pos, lower } = tokens[from + i - 1]!
    if (pos === 'VERB' && reportingVerbs.has(lower)) tags[i] = tags[i] === PLURAL ? PRESENT : INFINITIVE
  }
}

/** A mark with a stop before it. */
export function closesWords(tokens: readonly Token[], i: number): boolean {
  return i > 1 && plainMark(tokens[i]!.text) !== undefined && STOPS.has(tokens[i - 1]!.text)
}

const STOPS: ReadonlySet<string> = new Set([',', '.', '!', '?'])

/** The "old" of "26-year-old". */
function isAge(tokens: readonly Token[], i: number): boolean {
  return endsAge(tokens, i) && tokens[i - 4]!.pos === 'NUM'
}
