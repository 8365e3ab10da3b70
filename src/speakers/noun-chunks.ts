import { type Document, type TokenSpan, tokenSpan } from '../text/document.js'
import { nounPhraseFrom } from '../text/noun-phrases.js'

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

/** The noun phrases between the tokens `from` and `to`, in text order; none crosses a sentence. */
export function nounChunks({ tokens }: Document, from: number, to: number): TokenSpan[] {
  const chunks: TokenSpan[] = []
  let i = from
  while (i < to) {
    const phrase = nounPhraseFrom(tokens, i)
    const end = phrase?.to ?? (STAND_ALONE.has(tokens[i]!.lower) ? i + 1 : i)
    if (end > i && end <= to) chunks.push(tokenSpan(tokens, i, end))
    i = Math.max(end, i + 1)
  }
  return chunks
}
