import type { QuotationContext } from '../contents/quotation-context.js'
import type { Candidate, Query } from './query.js'
import type { SourceShare } from './source-shares.js'

/** Who has said the words of one utterance. */
export interface SourceDecision {
  readonly context: QuotationContext
  readonly query: Query
  /** The probability of each of the query's candidates. */
  readonly probabilities: Float64Array
  readonly candidate: Candidate
  /** The candidate that names the speaker: that of an earlier content where the floor goes on. */
  readonly source: Candidate
  /** The query that `source` is a candidate of; null where a statement has the floor. */
  readonly sourceQuery: Query | null
  /** Of all candidates that name this speaker. */
  readonly probability: number
  /** All sources, the likeliest first. */
  readonly ranked: readonly SourceShare[]
}

/** What is decided of one utterance. */
export interface Decision extends SourceDecision {
  /** Whether the marks quote anybody at all. */
  readonly quoted: boolean
  readonly quotedProbability: number
}
