import type { MarkedSpan } from '../quotes/marked-span.js'

/** Marked words that are taken together: one stretch, or one a paragraph where they run on over paragraphs. */
export interface Utterance {
  readonly parts: readonly MarkedSpan[]
}

/** The outer marked spans as utterances, in text order. */
export function groupUtterances(marked: readonly MarkedSpan[]): Utterance[] {
  const chains = new Map<MarkedSpan, MarkedSpan[]>()
  for (const span of marked) {
    if (span.depth > 0 && span.continues === null) continue
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
