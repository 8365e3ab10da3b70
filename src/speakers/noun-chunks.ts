import { type Document, type Token, type TokenSpan, tokenSpan } from '../text/document.js'
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
export const TIMES =
  /^(?:today|tonight|yesterday|tomorrow|earlier|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night)$/

/** The noun phrases and pronouns between the tokens `from` and `to`, in text order; none crosses a sentence. */
export function nounChunks({ tokens }: Document, from: number, to: number): NounChunk[] {
  const chunks: NounChunk[] = []
  let i = from
  while (i < to) {
    const pronoun = PRONOUNS.has(tokens[i]!.lower)
    const end = pronoun || STAND_ALONE.has(tokens[i]!.lower) ? i + 1 : 0
    const phraseEnd = pronoun ? end : withoutTime(tokens, i, nounPhraseFrom(tokens, i)?.to ?? end)
    if (phraseEnd > i && phraseEnd <= to && !isTime(tokens[phraseEnd - 1]!.lower)) {
      chunks.push({ ...tokenSpan(tokens, i, phraseEnd), kind: pronoun ? 'pronoun' : 'description' })
    }
    i = Math.max(phraseEnd, i + 1)
  }
  return chunks
}

const UNITS = /^(?:second|minute|hour|day|week|month|year|decade|century|centurie)s?$/

function isTime(head: string): boolean {
  return TIMES.test(head) || UNITS.test(head)
}

/** "Frank Mugisha today said": the time belongs to the verb. */
function withoutTime(tokens: readonly Token[], from: number, to: number): number {
  let end = to
  while (end - 1 > from && TIMES.test(tokens[end - 1]!.lower)) end--
  return end
}
