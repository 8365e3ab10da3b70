import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import type { NameSpan } from '../name-span.js'

/** Takes names in text order and gives them back put right, still in order and apart. */
export type Correction = (document: Document, article: NameArticle, names: readonly NameSpan[]) => NameSpan[]

const INITIAL = /^\p{Lu}\.$/u

/**
 * A name over some tokens. The full stop of an initial at the end of a sentence ends the sentence ("Malcolm X|."); that of
 * "Corp." or "Jr." is part of the name.
 */
export function nameOver(
  { tokens, sentences }: Document,
  from: number,
  to: number,
  type: NameSpan['type'],
  confidence: number,
): NameSpan {
  const { text, end, sentence } = tokens[to - 1]!
  const isOutside = to - from > 1 && INITIAL.test(text) && sentences[sentence]!.to === to
  return { from, to, start: tokens[from]!.start, end: isOutside ? end - 1 : end, type, confidence }
}
