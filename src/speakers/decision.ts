import type { Answer, Question } from './question.js'
import type { Scene } from './scene.js'

/** The answer for one utterance. */
export interface Decision {
  readonly scene: Scene
  readonly question: Question
  /** Whether the marks quote anybody at all. */
  readonly quoted: boolean
  readonly quotedProbability: number
  /** The probability of each of the question's answers. */
  readonly probabilities: readonly number[]
  readonly answer: Answer
  /** The answer that names the speaker: that of an earlier utterance where the turn goes on. */
  readonly source: Answer
  /** The answer that named the speaker of the utterance before; null for the first. */
  readonly turnSource: Answer | null
  /** The question that `source` answered. */
  readonly sourceQuestion: Question
  /** Of all answers that name this speaker. */
  readonly probability: number
  /** The words stand in a heading, and the source is that of the utterance that they are taken from. */
  readonly lent: boolean
}
