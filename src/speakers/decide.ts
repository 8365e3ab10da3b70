import type { MarkedSpan } from '../quotes/marked-span.js'
import type { Turn } from './features.js'
import type { SpeakerModel } from './model.js'
import { type Answer, type Question, questionOf, quotedTokens, type Stage } from './rank.js'
import { softmax } from './ranker.js'
import { type Scene, sceneOf } from './scene.js'
import { groupUtterances } from './utterances.js'

/** The answer for one utterance. */
export interface Decision {
  readonly scene: Scene
  readonly question: Question
  /** Whether the marks quote anybody at all. */
  readonly quoted: boolean
  /** The probability of each of the question's answers. */
  readonly probabilities: readonly number[]
  readonly answer: Answer
  /** The answer that names the speaker: that of an earlier utterance where the turn goes on. */
  readonly source: Answer
  /** The answer that named the speaker of the utterance before; null for the first. */
  readonly turnSource: Answer | null
  /** The question that `source` answered. */
  readonly sourceQuestion: Question
  /** Of all answers that name this speaker, given that something is quoted. */
  readonly probability: number
}

/** Decides the utterances of a document one after the other, those that quote nothing among them. */
export function decide(
  document: Stage['document'],
  resolution: Stage['resolution'],
  marked: readonly MarkedSpan[],
  model: SpeakerModel,
): Decision[] {
  const scenes = groupUtterances(marked).map((utterance) => sceneOf(document, utterance))
  const stage: Stage = { document, resolution, quoted: quotedTokens(document, scenes) }
  const decisions: Decision[] = []
  let turn: Turn | null = null
  let before: Decision | undefined
  let firstReference = 0
  for (const scene of scenes) {
    while ((resolution.references[firstReference]?.from ?? Infinity) < scene.windowStart) firstReference++
    const question = questionOf(stage, scene, turn, firstReference)
    const decision = choose(question, model, before)
    decisions.push(decision)
    if (!decision.quoted) continue
    before = decision
    const { mention } = decision.source
    const paragraph = document.tokens[scene.behind - 1]!.paragraph
    turn = { entity: mention?.entity ?? null, mention: mention?.from ?? -1, behind: scene.behind, paragraph }
  }
  return decisions
}

function choose(question: Question, { score }: SpeakerModel, before: Decision | undefined): Decision {
  const { answers, scene } = question
  const scoreOf = score(question.features)
  const probabilities = softmax(answers.map((answer) => scoreOf(answer.features)))
  const quoted = 1 - probabilities[answers.length - 1]!
  const bySource = new Map<string, number>()
  answers.forEach((answer, i) => {
    if (answer.kind === 'not-quoted') return
    const key = sourceKey(answer, before)
    bySource.set(key, (bySource.get(key) ?? 0) + probabilities[i]!)
  })
  const [bestSource] = [...bySource].reduce((best, entry) => (entry[1] > best[1] ? entry : best))
  const answer = answers.reduce<{ answer: Answer | null; probability: number }>(
    (best, candidate, i) =>
      candidate.kind !== 'not-quoted' &&
      sourceKey(candidate, before) === bestSource &&
      (best.answer === null || probabilities[i]! > best.probability)
        ? { answer: candidate, probability: probabilities[i]! }
        : best,
    { answer: null, probability: 0 },
  ).answer!
  const goesOn = answer.kind === 'turn' && before !== undefined
  const source = goesOn ? before.source : answer
  const sourceQuestion = goesOn ? before.sourceQuestion : question
  const probability = Math.min(1, bySource.get(bestSource)! / Math.max(quoted, Number.EPSILON))
  return {
    scene,
    question,
    probabilities,
    quoted: quoted >= 0.5,
    answer,
    source,
    turnSource: before?.source ?? null,
    sourceQuestion,
    probability,
  }
}

function sourceKey(answer: Answer, before: Decision | undefined): string {
  const source = answer.kind === 'turn' && before !== undefined ? before.source : answer
  if (source.mention === null) return source.kind
  const mention = source.mention.antecedent ?? source.mention
  return mention.entity === null ? `token ${mention.from}` : `entity ${mention.entity}`
}
