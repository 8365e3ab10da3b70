import type { QuotedSpan } from '../../src/quotations/quoted-span.js'
import type { Document } from '../../src/text/document.js'

/**
 * A text with its marked words in braces: “{He said ‘{no}’}.” Braces in braces stand for marks in marks, a plus behind
 * the brace for words that go on with the paragraph before: “{+And then}”.
 */
export function withoutBraces(braced: string): string {
  return braced.replace(/\{\+?|\}/g, '')
}

/** Writes the spans into the text as braces. */
export function withBraces({ text }: Document, spans: readonly QuotedSpan[]): string {
  const braces = spans.flatMap(({ start, end, continues }) => [
    { at: start, brace: continues === null ? '{' : '{+', order: 1 },
    { at: end, brace: '}', order: 0 },
  ])
  braces.sort((a, b) => b.at - a.at || b.order - a.order)
  return braces.reduce((braced, { at, brace }) => braced.slice(0, at) + brace + braced.slice(at), text)
}
