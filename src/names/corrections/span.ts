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

/** Tokens that a name may be over: `tokens[from]` to `tokens[to - 1]`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * Names with one over each span for which `make` has one, of the names that lie on the span, in place of these. The spans in text order; one
 * that begins within another is left out where that got a name.
 */
export function withNamesOver<Place extends Range>(
  names: readonly NameSpan[],
  spans: readonly Place[],
  make: (span: Place, beside: readonly NameSpan[]) => NameSpan | undefined,
): NameSpan[] {
  const all: NameSpan[] = []
  let next = 0
  let end = 0
  for (const span of spans) {
    const { from, to } = span
    if (from < end) continue
    while (next < names.length && names[next]!.to <= from) all.push(names[next++]!)
    let behind = next
    while (behind < names.length && names[behind]!.from < to) behind++
    const made = make(span, names.slice(next, behind))
    if (made === undefined) continue
    all.push(made)
    next = behind
    end = to
  }
  return [...all, ...names.slice(next)]
}
