import type { Document, Token, TokenSpan } from '../text/document.js'
import { nounPhraseFrom } from '../text/noun-phrases.js'

/** A noun phrase or a pronoun that may name a source. */
export interface NounChunk extends TokenSpan {
  readonly kind: 'description' | 'pronoun'
}

/** Words that stand for people without a noun: "some called it", "one wrote". */
const STAND_ALONE = new Set([
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
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
])

/** The noun phrases and pronouns between the tokens `from` and `to`, in text order; none crosses a sentence. */
export function nounChunks({ tokens }: Document, from: number, to: number): NounChunk[] {
  const chunks: NounChunk[] = []
  let i = from
  while (i < to) {
    const pronoun = PRONOUNS.has(tokens[i]!.lower)
    const alone = pronoun || STAND_ALONE.has(tokens[i]!.lower) ? i + 1 : 0
    const phraseEnd = pronoun ? alone : withoutTime(tokens, i, nounPhraseFrom(tokens, i)?.to ?? alone)
    if (phraseEnd > i && phraseEnd <= to && !isTime(tokens[phraseEnd - 1]!.lower) && !isAddress(tokens[i]!.text)) {
      const { start } = tokens[i]!
      const { end } = tokens[phraseEnd - 1]!
      chunks.push({ from: i, to: phraseEnd, start, end, kind: pronoun ? 'pronoun' : 'description' })
    }
    i = Math.max(phraseEnd, i + 1)
  }
  return chunks
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

/** "Frank Mugisha today said": the time belongs to the verb. */
function withoutTime(tokens: readonly Token[], from: number, to: number): number {
  let end = to
  while (end - 1 > from && TIMES.has(tokens[end - 1]!.lower)) end--
  return end
}
