import type { MarkedSpan } from '../../quotations/quoted-span.js'
import { type Content, quotedContent, statementContent } from '../contents/content.js'
import { type Scene, sceneOf } from '../contents/quotation-context.js'
import { reportedStatements } from '../contents/reported-statements.js'
import { groupUtterances } from '../contents/utterances.js'
import type { SpeakerModel } from '../model.js'
import type { Reading } from '../reading.js'
import { type Chain, marginalsOf } from './chain.js'
import type { Decision, SourceDecision } from './decision.js'
import { linkFeatures } from './features/link-features.js'
import { type Answer, type Question, questionOf, type Stage, stageOf } from './query.js'
import type { FeatureSet } from './ranker.js'
import { type SourceShares, sourceShares, totalOf } from './source-shares.js'

/** Decides the utterances of a document together, those that quote nothing apart. */
export function decide(
  reading: Reading,
  marked: readonly MarkedSpan[],
  model: SpeakerModel,
): { readonly stage: Stage; readonly decisions: readonly Decision[] } {
  const { document } = reading
  const scenes = groupUtterances(document, marked).map((utterance) => sceneOf(document, utterance))
  const stage = stageOf(reading, scenes, model.scoreEntities)
  const questions = scenes.map((_, i) => questionOf(stage, i))
  return { stage, decisions: decideTogether(stage, questions, model, true) }
}

/** To take a title for somebody's words is worse than to miss words of his. */
const LEAST_QUOTED = 0.57

const NO_SCENE: FeatureSet = []

export function decideTogether(
  stage: Stage,
  questions: readonly Question[],
  model: SpeakerModel,
  withStatements: boolean,
): Decision[] {
  const quotedProbabilities = questions.map(({ marks }) => sigmoid(model.scoreMarks(NO_SCENE).ofCandidate(marks)))
  const quoted = questions.filter((_, i) => quotedProbabilities[i]! >= LEAST_QUOTED)
  const contents = contentsOf(stage, quoted, withStatements)
  const decided = new Map(decideContents(stage, contents, model).map((decision) => [decision.question, decision]))
  return questions.map((question, i) => {
    const quotedProbability = quotedProbabilities[i]!
    const decision = decided.get(question)
    return decision === undefined
      ? { ...leftAlone(question), quoted: false, quotedProbability }
      : { ...decision, quoted: true, quotedProbability }
  })
}

/** Quoted words and reported statements in text order. */
export function contentsOf(stage: Stage, quoted: readonly Question[], withStatements: boolean): Content[] {
  const statements = withStatements ? reportedStatements(stage) : []
  return [...quoted.map(quotedContent), ...statements.map((mention) => statementContent(stage.document, mention))].sort(
    (a, b) => a.from - b.from,
  )
}

/** One cue reports one content: any other answer goes before. */
const EXCLUDED = -30

export function chainOf(stage: Stage, contents: readonly Content[], model: SpeakerModel): Chain {
  const nodes = contents.map(({ question }, i) =>
    question === null ? new Float64Array(1) : scoresOf(question, model.scoreSources(question.features), i === 0),
  )
  const links = contents.slice(1).map((content, i) => {
    const { ids, excluded } = linkFeatures(stage.document, contents[i]!, content)
    const scores = model.scoreLinks(ids)
    return scores.map((score, pair) => (excluded[pair] === 1 ? EXCLUDED : score))
  })
  return { nodes, links }
}

/** Marks that quote nobody. */
function leftAlone(question: Question): SourceDecision {
  const nobody = question.answers.at(-1)!
  const probabilities = new Float64Array(question.answers.length)
  const { scene } = question
  return {
    question,
    scene,
    probabilities,
    answer: nobody,
    source: nobody,
    sourceQuestion: question,
    probability: 0,
    ranked: [],
  }
}

/** A credit line right below the words, “…” ― Anna Berg: too rare in the corpora for the model to learn. */
const CREDITED = 8

function scoresOf(
  { answers, scene }: Question,
  { ofOther, ofCandidate }: ReturnType<SpeakerModel['scoreSources']>,
  first: boolean,
): Float64Array {
  return Float64Array.from(answers, ({ kind, mention, features }) => {
    if (mention !== null) {
      const credited = mention.role.relation === 'credit' && mention.phrase.from === scene.behind + 1
      return ofCandidate(features, mention.traits) + (credited ? CREDITED : 0)
    }
    return first && kind === 'turn' ? -Infinity : ofOther(kind)
  })
}

function decideContents(stage: Stage, contents: readonly Content[], model: SpeakerModel): SourceDecision[] {
  const shares = sourceShares(contents, marginalsOf(chainOf(stage, contents, model)))
  return contents.flatMap(({ question }, i) => (question === null ? [] : [pick(stage, question, shares[i]!)]))
}

/** The likeliest source, and the answer by which it is found. */
function pick(stage: Stage, question: Question, { sources, probabilities }: SourceShares): SourceDecision {
  const ranked = [...sources].sort((a, b) => totalOf(b) - totalOf(a))
  const best = ranked[0]!
  const goesOn =
    best.own === null ||
    best.ofFloor > best.ofOwn ||
    (best.floor !== null && isFarther(stage, best.own.answer, question.scene))
  const floor = question.answers.find(({ kind }) => kind === 'turn')!
  return {
    question,
    scene: question.scene,
    probabilities,
    answer: goesOn ? floor : best.own!.answer,
    source: (goesOn ? best.floor : best.own)!.answer,
    sourceQuestion: (goesOn ? best.floor : best.own)!.question,
    probability: Math.min(1, totalOf(best)),
    ranked,
  }
}

/** Named only before the paragraph: whoever has the floor anyway is carried over. */
function isFarther({ document }: Stage, { zone }: Answer, { open }: Scene): boolean {
  // "Berg continued:" in a paragraph of its own introduces the words.
  if (document.tokens[open - 1]?.text === ':') return false
  return zone === 'paragraph-before' || zone === 'paragraph-before-far'
}

function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
