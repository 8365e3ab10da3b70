import { fullWeekdays } from '../language/en/date-words.js'
import { moods } from '../language/en/moods.js'
import { nounKind } from '../language/en/noun-kinds.js'
import { personNouns } from '../language/en/person-nouns.js'
import { sourceNouns } from '../language/en/source-nouns.js'
import { speechNouns } from '../language/en/speech-nouns.js'
import type { Document, Token, TokenSpan } from '../text/document.js'
import { isPossessiveMark, nounPhraseFrom } from '../text/noun-phrases.js'
import { verbAt } from './verbs.js'

/** A noun phrase or a pronoun that may name a source. */
export interface NounChunk extends TokenSpan {
  readonly kind: 'description' | 'pronoun'
}

/** Words that stand for people without a noun: "some called it", "one wrote". */
export const STAND_ALONE: ReadonlySet<string> = new Set([
  ...['someone', 'somebody', 'anyone', 'everyone', 'everybody', 'nobody'],
  'one',
  'another',
  'some',
  'many',
  'several',
  'few',
  'most',
  'all',
  'both',
  'others',
  'those',
])

const PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'you',
  'him',
  'them',
  'who',
  'whom',
  'himself',
  'herself',
])

/** Nouns of time that stand between a subject and its verb. */
export const TIMES: ReadonlySet<string> = new Set([
  ...['today', 'tonight', 'yesterday', 'tomorrow', 'earlier', 'later', 'morning', 'afternoon', 'evening', 'night'],
  ...fullWeekdays,
])

/** The noun phrases and pronouns between the tokens `from` and `to`, in text order; none crosses a sentence. */
export function nounChunks({ tokens }: Document, from: number, to: number): NounChunk[] {
  const chunks: NounChunk[] = []
  let i = from
  while (i < to) {
    // "On Thursday Ana Cruz said"
    if (TIMES.has(tokens[i]!.lower) && tokens[i + 1]?.pos === 'PROPN') i++
    // "Angry residents said": a mood does not tell who they are.
    if (i + 1 < to && moods.has(tokens[i]!.lower) && tokens[i + 1]!.pos !== 'VERB') i++
    const pronoun = PRONOUNS.has(tokens[i]!.lower) || isRelative(tokens, i)
    const phrase = pronoun ? i + 1 : phraseFrom(tokens, i)
    // "the world number three"
    const whole =
      phrase < to && tokens[phrase - 1]?.lower === 'number' && tokens[phrase]?.pos === 'NUM' ? phrase + 1 : phrase
    const phraseEnd = pronoun ? whole : (possessorOfWords(tokens, i, whole) ?? withoutTime(tokens, i, whole))
    if (phraseEnd > i && phraseEnd <= to && !isTime(tokens[phraseEnd - 1]!.lower) && !isAddress(tokens[i]!.text)) {
      const { start } = tokens[i]!
      const { end } = tokens[phraseEnd - 1]!
      chunks.push({ from: i, to: phraseEnd, start, end, kind: pronoun ? 'pronoun' : 'description' })
    }
    i = Math.max(whole, phraseEnd, i + 1)
  }
  return chunks
}

const NOMINAL: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN'])

/** Where the phrase ends that begins at a token; the token itself if none does. */
function phraseFrom(tokens: readonly Token[], from: number): number {
  // "what prosecutors called", "that prosecutors called", "in which residents called"
  if (tokens[from]!.lower === 'what' || opensClause(tokens, from)) return from
  if (tokens[from - 1]?.lower === 'what' && NOMINAL.has(tokens[from]!.pos) && verbAt(tokens, from + 1) !== null)
    return from + 1
  const phrase = nounPhraseFrom(tokens, from)
  if (phrase === null) return STAND_ALONE.has(tokens[from]!.lower) ? from + 1 : quantityFrom(tokens, from)
  if (holdsContact(tokens, from, phrase.to)) return phrase.to - 1
  return withSecondTitle(tokens, from, withNameOfChief(tokens, phrase.to))
}

/** The "that" of "a group that called it", behind somebody or a document, the "which" of "the ministry, which called it". */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const which = tokens[at]!.lower === 'which' && tokens[at - 1]?.text === ','
  const that =
    tokens[at]!.lower === 'that' && tokens[at - 1]?.pos === 'NOUN' && nounKind(tokens[at - 1]!.lower) !== null
  if (!which && !that) return false
  let i = at + 1
  while (i < at + 3 && (tokens[i]?.pos === 'ADV' || tokens[i]?.pos === 'AUX')) i++
  const verb = verbAt(tokens, i)
  return verb !== null && verb.class !== 'other' && verb.class !== 'think'
}

/** "A plan critics call": two phrases, the second with a verb of its own. */
function holdsContact(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 3 || !INDEFINITE.has(tokens[from]!.lower) || nounKind(tokens[to - 1]!.lower) !== 'group') return false
  const verb = isPlural(tokens[to - 2]!.lower) ? null : verbAt(tokens, to)
  return tokens[to - 2]!.pos === 'NOUN' && verb !== null && verb.class !== 'other' && !tokens[to]!.lower.endsWith('s')
}

const INDEFINITE = new Set(['a', 'an'])

/** The "that" of "that prosecutors called", which is no determiner. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower === 'which') return true
  const next = tokens[at + 1]
  return (
    tokens[at]!.lower === 'that' &&
    next !== undefined &&
    (next.pos === 'PROPN' || (next.pos === 'NOUN' && isPlural(next.lower)))
  )
}

/** "The senator", of "the senator's answer": the words are his. */
function possessorOfWords(tokens: readonly Token[], from: number, to: number): number | null {
  const lower = tokens[to - 1]?.lower ?? ''
  if (!speechNouns.has(lower) || sourceNouns.has(lower)) return null
  for (let i = to - 2; i > from; i--) if (isPossessiveMark(tokens[i])) return i
  return null
}

/** "Human rights and immigration lawyer Ana Cruz", "former Ohio Gov. and party chairman Ed Cruz": one person with two titles. */
function withSecondTitle(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1]!
  if (tokens[to]?.lower !== 'and' || tokens[from]!.pos === 'DET') return to
  if (isPlural(last.lower) && nounKind(last.lower) !== null) return to
  if (last.pos === 'PROPN' && !personNouns.has(last.lower)) return to
  const second = nounPhraseFrom(tokens, to + 1)
  if (second === null || tokens[to + 1]!.pos === 'DET') return to
  let name = second.to
  while (name > second.from && tokens[name - 1]!.pos === 'PROPN' && !personNouns.has(tokens[name - 1]!.lower)) name--
  return name < second.to && name > second.from && personNouns.has(tokens[name - 1]!.lower) ? second.to : to
}

/** "The editor in chief Ana Cruz" */
function withNameOfChief(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.lower !== 'in' || tokens[to + 1]?.lower !== 'chief') return to
  return nounPhraseFrom(tokens, to + 2)?.to ?? to + 2
}

function isPlural(noun: string): boolean {
  return sourceNouns.get(noun) === 'group' || (noun.endsWith('s') && !noun.endsWith('ss'))
}

const HUNDREDTHS = new Set(['%', 'percent', 'per'])

/** "31% of voters", "22 percent", "four in 10", before a reporting verb. */
function quantityFrom(tokens: readonly Token[], from: number): number {
  if (tokens[from]!.pos !== 'NUM') return from
  let to = from + 1
  if (HUNDREDTHS.has(tokens[to]?.lower ?? '')) to += tokens[to]!.lower === 'per' ? 2 : 1
  if (tokens[to]?.lower === 'in' && tokens[to + 1]?.pos === 'NUM') to += 2
  if (tokens[to]?.lower === 'of') to = nounPhraseFrom(tokens, to + 1)?.to ?? to
  if (tokens[to]?.lower === 'and') to = nounPhraseFrom(tokens, to + 1)?.to ?? to
  const verb = verbAt(tokens, to)
  return verb !== null && verb.class !== 'other' ? to : from
}

const UNITS: ReadonlySet<string> = new Set([
  ...['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'],
  ...['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years', 'decades', 'centuries'],
])

/** The address of a page on the web. */
function isAddress(text: string): boolean {
  return text.length > 8 && (text.includes('://') || text.startsWith('www.'))
}

export function isTime(head: string): boolean {
  return TIMES.has(head) || UNITS.has(head)
}

/** "Frank Mugisha today said": the time belongs to the verb; of "that night" nothing is left. */
function withoutTime(tokens: readonly Token[], from: number, to: number): number {
  let end = to
  while (end - 1 > from && TIMES.has(tokens[end - 1]!.lower)) end--
  return end === from + 1 && end < to && tokens[from]!.pos === 'DET' ? from : end
}
