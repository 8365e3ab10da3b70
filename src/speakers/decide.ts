import type { MarkedSpan } from '../quotations/marked-span.js'
import type { Decision } from './decision.js'
import { lendSpeakers } from './headings.js'
import type { SpeakerModel } from './model.js'
import { type Answer, type Question, questionOf, type Stage, stageOf } from './question.js'
import { type FeatureSet, type SceneScorer, softmax } from './ranker.js'
import { sceneOf } from './scene.js'
import { type Turn, turnOf } from './scene-features.js'
import { groupUtterances } from './utterances.js'

/**
 * Decides the utterances of a document one after the other, those that quote nothing among them; `sparing` leaves out
 * what only an explanation needs.
 */
export function decide(
  document: Stage['document'],
  resolution: Stage['resolution'],
  marked: readonly MarkedSpan[],
  model: SpeakerModel,
  sparing: boolean,
): readonly Decision[] {
  const scenes = groupUtterances(document, marked).map((utterance) => sceneOf(document, utterance))
  const stage = stageOf(document, resolution, scenes)
  const decisions: Decision[] = []
  let turn: Turn | null = null
  let before: Decision | undefined
  for (const [i, scene] of scenes.entries()) {
    const question = questionOf(stage, i, turn, sparing)
    const decision = choose(question, model, before)
    decisions.push(decision)
    if (!decision.quoted) continue
    // Words of nobody leave the turn to whoever spoke before them.
    if (decision.source.mention !== null || before === undefined) before = decision
    turn = turnOf(document, scene, before.source.mention)
  }
  return lendSpeakers(document, decisions)
}

/** To take a title for somebody's words is worse than to miss words of his. */
const LEAST_QUOTED = 0.57

const NO_SCENE: FeatureSet = []

/** The answer that is most probable, `before` being the decision on the last utterance. */
export function choose(question: Question, model: SpeakerModel, before: Decision | undefined): Decision {
  const { answers, scene, features, marks, quotes } = question
  const certain = question.certain < 0 && question.joined ? sameMention(answers, before) : question.certain
  const quotedProbability = quotes === null ? sigmoid(model.scoreMarks(NO_SCENE).ofCandidate(marks)) : Number(quotes)
  const probabilities =
    certain < 0 ? probabilitiesOf(answers, model.scoreSources(features)) : answers.map((_, i) => Number(i === certain))
  const keys = answers.map((answer) => sourceKey(answer, before))
  const bySource = new Map<number, number>()
  for (let i = 0; i < keys.length; i++) bySource.set(keys[i]!, (bySource.get(keys[i]!) ?? 0) + probabilities[i]!)
  let probability = -1
  let bestSource = 0
  for (const [key, sum] of bySource) {
    if (sum <= probability) continue
    probability = sum
    bestSource = key
  }
  let best = keys.indexOf(bestSource)
  for (let i = best + 1; i < keys.length; i++) {
    if (keys[i] === bestSource && probabilities[i]! > probabilities[best]!) best = i
  }
  const answer = answers[best]!
  const goesOn = answer.kind === 'turn' && before !== undefined
  const source = goesOn ? before.source : answer
  return {
    scene,
    question,
    probabilities,
    quoted: quotedProbability >= LEAST_QUOTED,
    quotedProbability,
    answer,
    source,
    turnSource: before?.source ?? null,
    sourceQuestion: goesOn ? before.sourceQuestion : question,
    probability: Math.min(1, probability) * (source.mention?.sureness ?? 1),
    lent: false,
  }
}

/** The answer with the mention of the decision before; -1 where there is none. */
function sameMention(answers: readonly Answer[], before: Decision | undefined): number {
  const { mention = null } = before?.answer ?? {}
  return mention === null ? -1 : answers.findIndex((answer) => answer.mention?.from === mention.from)
}

function probabilitiesOf(answers: readonly Answer[], { ofOther, ofCandidate }: SceneScorer): number[] {
  return softmax(
    answers.map(({ kind, mention, features }) =>
      mention === null ? ofOther(kind) : ofCandidate(features, mention.traits),
    ),
  )
}

function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

/** The same number for all answers that name the same source: its entity, or below zero what else it is. */
function sourceKey(answer: Answer, before: Decision | undefined): number {
  const source = answer.kind === 'turn' && before !== undefined ? before.source : answer
  if (source.mention === null) return source.kind === 'turn' ? -1 : -2
  const { entity, from } = source.mention.antecedent ?? source.mention
  return entity === null ? -3 - from : entity
}
