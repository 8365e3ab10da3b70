/** What may stand between a subject and its verb: asides, adverbs, a place, a time. */
import type { Token } from '../text/document.js'
import { nounPhraseFrom, withAttachments } from '../text/noun-phrases.js'
import { isTime } from './noun-chunks.js'
import type { Phrase } from './phrase.js'
import { isParticiple, verbAt } from './verbs.js'

/** The token behind the aside that the mark at `open` begins; -1 where it does not end. */
export function skipAside({ tokens, sentence, blocked }: Phrase, open: number, limit: number): number {
  const closer = tokens[open]!.text === '(' ? ')' : tokens[open]!.text
  for (let i = open + 1; i < limit && tokens[i]!.sentence === sentence && !blocked(i); i++) {
    if (tokens[i]!.text !== closer) continue
    const next = skipAdverbials(tokens, i + 1)
    if (verbAt(tokens, next) !== null && !isParticiple(tokens, next)) return next
    if (closer === ')') return i + 1
  }
  return -1
}

/** "Omar Atout, a Twitter user tweeted": an apposition that the writer did not close. -1 where there is none. */
export function skipUnclosedAside(tokens: readonly Token[], comma: number): number {
  const phrase = nounPhraseFrom(tokens, comma + 1)
  if (phrase === null || tokens[phrase.from]!.lower === 'the' || tokens[phrase.head]!.pos === 'PROPN') return -1
  let { to } = withAttachments(tokens, phrase)
  if (tokens[to]?.lower === 'and') to = nounPhraseFrom(tokens, to + 1)?.to ?? to
  const next = skipAdverbials(tokens, to)
  const verb = verbAt(tokens, next)
  return verb !== null && verb.class !== 'other' ? next : -1
}

const ADVERBIAL = new Set(['on', 'in', 'at', 'via', 'through', 'during', 'after', 'before', 'to'])

/** Behind adverbs and at most one phrase of place or time: "later", "on Twitter", "in a statement". */
function skipAdverbials(tokens: readonly Token[], from: number): number {
  const i = skipAdverbs(tokens, from)
  if (!ADVERBIAL.has(tokens[i]?.lower ?? '')) return i
  const phrase = nounPhraseFrom(tokens, i + 1)
  return phrase === null ? i : skipAdverbs(tokens, phrase.to)
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let i = from
  while (i < from + 3 && (tokens[i]?.pos === 'ADV' || tokens[i]?.pos === 'AUX')) i++
  return i
}

const BEFORE_TIME = new Set(['on', 'late', 'early', 'last', 'this', 'in', 'the'])

/** Behind "on Saturday", "late on Monday", "last week"; `from` itself where no time stands. */
export function behindTime(tokens: readonly Token[], from: number): number {
  let i = from
  while (i < from + 2 && BEFORE_TIME.has(tokens[i]?.lower ?? '')) i++
  return i > from && isTime(tokens[i]?.lower ?? '') ? i + 1 : from
}
