import { type ReportingClass, type ReportingVerb, reportingVerbs } from '../../language/en/reporting-verbs.js'
import { startsLower, startsUpper } from '../../text/characters.js'
import type { Token } from '../../text/document.js'
import { ARTICLES, POSSESSIVE_PRONOUNS } from '../../text/noun-phrases.js'

/** `other`: a verb that is not in the list of reporting verbs. */
export type VerbClass = ReportingClass | 'other'

/** A verb with its particle, as a token range. */
export interface Verb {
  readonly from: number
  readonly to: number
  readonly lemma: string
  readonly class: VerbClass
}

export const BE: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'being', "'s", "'re"])

/** Verbs of who asks, by their lemma. */
export const ASKS: ReadonlySet<string> = new Set(['ask', 'demand', 'inquire', 'press', 'query', 'question', 'wonder'])

/** The "adding" of "Berg left, adding": its subject is that of another verb; not the "adding" of "Berg was adding". */
export function isParticiple(tokens: readonly Token[], verb: number): boolean {
  return endsInIng(tokens[verb]!) && tokens[verb - 1]?.pos !== 'AUX'
}

export function endsInIng({ lower }: Token): boolean {
  return lower.endsWith('ing')
}

/** What a word reports as a verb: by the list, and by what a house has told; undefined: nothing. */
export function readingsOf({ reports, lower }: Token): readonly ReportingVerb[] | undefined {
  return reports ?? reportingVerbs.get(lower)
}

/** The verb at a token, with its particle: a reporting verb, or any full verb that is no participle modifier. */
export function verbAt(tokens: readonly Token[], at: number): Verb | null {
  // "used to say"
  const index = tokens[at]?.lower === 'used' && tokens[at + 1]?.lower === 'to' ? at + 2 : at
  const token = tokens[index]
  if (token === undefined || isPartOfNoun(tokens, index)) return null
  const entry = readingsOf(token)?.find((e) => e.particle === null || matchesParticle(tokens, index, e))
  if (
    entry !== undefined &&
    (token.pos === 'VERB' ? !isNamePart(tokens, index) : isPlainReport(token, entry) || isOfWhat(tokens, index))
  ) {
    return { from: index, to: index + (entry.particle === null ? 1 : 2), lemma: entry.lemma, class: entry.class }
  }
  if (token.pos !== 'VERB' || isNamePart(tokens, index)) return null
  return { from: index, to: index + 1, lemma: token.lower, class: 'other' }
}

/** The "called" of "so-called", the "promised" of "the promised “reform”": no verbs. */
function isPartOfNoun(tokens: readonly Token[], index: number): boolean {
  const { start, end } = tokens[index]!
  const before = tokens[index - 1]
  const following = tokens[index + 1]
  if (before?.text === '-' && before.end === start && index > 1 && tokens[index - 2]!.end === before.start) return true
  if (following?.text === '-' && following.start === end) return true
  return (
    before !== undefined &&
    (ARTICLES.has(before.lower) || (before.lower !== 'her' && POSSESSIVE_PRONOUNS.has(before.lower)))
  )
}

/** "The Rights Act states": within a sentence that is no headline, no verb has a capital. */
function isNamePart(tokens: readonly Token[], index: number): boolean {
  const { text, sentence } = tokens[index]!
  if (!startsUpper(text) || tokens[index - 1]?.sentence !== sentence) return false
  const next = tokens[index + 1]
  return startsUpper(tokens[index - 1]!.text) && next?.sentence === sentence && startsLower(next.text)
}

function matchesParticle(tokens: readonly Token[], index: number, entry: ReportingVerb): boolean {
  return tokens[index + 1]?.lower === entry.particle
}

/** The "call" of "what critics call a sham" is a verb, too. */
function isOfWhat(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 2]?.lower === 'what' && tokens[index]!.pos === 'NOUN' && tokens[index - 1]!.pos === 'NOUN'
}

/** "said" is a verb whatever its part of speech was taken for; "report" is one only where it was tagged so. */
function isPlainReport(token: Token, entry: ReportingVerb): boolean {
  return (
    entry.class !== 'think' &&
    token.lower !== entry.lemma &&
    token.pos !== 'NOUN' &&
    /(?:ed|id|ote|old|s)$/.test(token.lower) &&
    token.pos !== 'PROPN'
  )
}

/** Whether a full verb is among the tokens `from` to `to - 1`. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'VERB') return true
  return false
}

export const PAST_PARTICIPLE = /(?:ed|en|old|aid|ut)$/

/** The word before a verb, over adverbs and a time. */
export function wordBefore(tokens: readonly Token[], verb: number): Token | undefined {
  let i = verb - 1
  while (i > verb - 4 && (tokens[i]?.pos === 'ADV' || WHEN.has(tokens[i]?.lower ?? ''))) i--
  return tokens[i]
}

/** "was last night accused" */
const WHEN = new Set(['last', 'night', 'week', 'month', 'year', 'yesterday', 'today', 'tonight'])
