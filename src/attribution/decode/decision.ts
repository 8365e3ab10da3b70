import type { Scene } from '../contents/quotation-context.js'
import type { Answer, Question } from './query.js'
import type { SourceShare } from './source-shares.js'

/** Who has said the words of one utterance. */
export interface SourceDecision {
  readonly scene: Scene
  readonly question: Question
  /** The probability of each of the question's answers. */
  readonly probabilities: Float64Array
  readonly answer: Answer
  /** The answer that names the speaker: that of an earlier content where the floor goes on. */
  readonly source: Answer
  /** The question that `source` answered; null where a statement has the floor. */
  readonly sourceQuestion: Question | null
  /** Of all answers that name this speaker. */
  readonly probability: number
  /** All sources, the likeliest first. */
  readonly ranked: readonly SourceShare[]
}

/** The answer for one utterance. */
export interface Decision extends SourceDecision {
  /** Whether the marks quote anybody at all. */
  readonly quoted: boolean
  readonly quotedProbability: number
}
