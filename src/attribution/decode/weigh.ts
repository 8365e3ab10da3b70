import type { SpeakerModel } from '../model.js'
import type { Candidate, Query } from './query.js'
import type { FeatureSet } from './ranker.js'

/** A query without its features, which take much memory in a long text, and what the models make of them. */
export interface WeighedQuery {
  readonly query: Query
  /** Whether the marks quote anybody at all. */
  readonly quoted: boolean
  readonly quotedProbability: number
  /** Of its candidates; of marks that quote nobody there are none. */
  readonly scores: Float64Array
}

export function weigh(query: Query, model: SpeakerModel): WeighedQuery {
  const quotedProbability = sigmoid(model.scoreMarks(NO_FEATURES).ofCandidate(query.marks))
  const quoted = quotedProbability >= LEAST_QUOTED
  const scores = quoted ? scoresOf(query, model.scoreSources(query.features)) : NO_SCORES
  const candidates = query.candidates.map(withoutFeatures)
  const bare = { ...query, features: NO_FEATURES, marks: NO_FEATURES, candidates }
  return { query: bare, quoted, quotedProbability, scores }
}

function withoutFeatures({ kind, mention, zone, prior }: Candidate): Candidate {
  return { kind, mention, zone, features: NO_FEATURES, prior }
}

const NO_SCORES = new Float64Array(0)
const NO_FEATURES: FeatureSet = []

/** To take a title for a quotation is worse than to miss a quotation. */
const LEAST_QUOTED = 0.57

/** A credit line right below the words, “…” ― Anna Berg: too rare in the corpora for the model to learn. */
const CREDITED = 8

function scoresOf(
  { candidates, context }: Query,
  { ofOther, ofCandidate }: ReturnType<SpeakerModel['scoreSources']>,
): Float64Array {
  const scores = new Float64Array(candidates.length)
  candidates.forEach(({ kind, mention, features, prior }, i) => {
    if (mention === null) {
      scores[i] = ofOther(kind)
      return
    }
    const credited = mention.role.relation === 'credit' && mention.phrase.from === context.end + 1
    scores[i] = ofCandidate(features, mention.traits) + (credited ? CREDITED : 0) + prior
  })
  return scores
}

function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
