import type { Evidence, Quote } from '../../../records.js'
import type { Document } from '../../../text/document.js'

/**
 * A rule that overrules the model. Each is in the table of sieves.ts, and stays there only as long as `npm run evaluate --
 * --ablate` shows that it pays.
 */
export interface Sieve {
  /** The evidence of the quotations that it decides. */
  readonly id: Evidence
  /** Passages in which it decides the first quotation. */
  readonly accepts: readonly string[]
  /** Near misses, in which it decides nothing. */
  readonly rejects: readonly string[]
  /** The quotations in text order with those replaced that it decides. */
  readonly apply: (document: Document, quotes: readonly Quote[]) => readonly Quote[]
}
