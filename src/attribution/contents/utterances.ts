import type { QuotedSpan } from '../../quotations/quoted-span.js'
import type { Document } from '../../text/document.js'
import { isQuotedSource } from './quoted-source.js'

/** Quoted spans that are taken together: one stretch, or one a paragraph where they run on over paragraphs. */
export interface Utterance {
  readonly parts: readonly QuotedSpan[]
}

/** The outer quoted spans as utterances, in text order; without those that hold the speaker. */
export function groupUtterances(document: Document, quotedSpans: readonly QuotedSpan[]): Utterance[] {
  const chains = new Map<QuotedSpan, QuotedSpan[]>()
  for (const span of quotedSpans) {
    if (span.continues === null && (span.depth > 0 || isQuotedSource(document, span))) continue
    const chain = span.continues === null ? undefined : chains.get(span.continues)
    if (chain) {
      chain.push(span)
      chains.set(span, chain)
    } else {
      chains.set(span, [span])
    }
  }
  return [...new Set(chains.values())].map((parts) => ({ parts }))
}
