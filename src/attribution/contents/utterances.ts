import type { MarkedSpan } from '../../quotations/quoted-span.js'
import type { Document } from '../../text/document.js'
import { isMarkedSource } from './quoted-source.js'

/** Marked words that are taken together: one stretch, or one a paragraph where they run on over paragraphs. */
export interface Utterance {
  readonly parts: readonly MarkedSpan[]
}

/** The outer marked spans as utterances, in text order; without those that hold whoever speaks. */
export function groupUtterances(document: Document, marked: readonly MarkedSpan[]): Utterance[] {
  const chains = new Map<MarkedSpan, MarkedSpan[]>()
  for (const span of marked) {
    if (span.continues === null && (span.depth > 0 || isMarkedSource(document, span))) continue
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
