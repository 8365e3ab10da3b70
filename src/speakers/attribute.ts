import type { Resolution } from '../entities/resolution.js'
import type { MarkedSpan } from '../quotes/marked-span.js'
import type { Quote } from '../records.js'
import type { Document } from '../text/document.js'

/** The quotations among the marked spans, each with its speaker. */
export function attribute(_document: Document, _marked: readonly MarkedSpan[], _resolution: Resolution): Quote[] {
  return []
}
