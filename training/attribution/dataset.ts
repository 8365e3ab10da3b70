import { overlapOfUnion } from '../../evaluation/align.js'
import type { AttributionArticle, GoldArticle, GoldAttribution, QuoteArticle } from '../../evaluation/gold.js'
import { resolveText } from '../../evaluation/resolve-text.js'
import { spanOf } from '../../evaluation/scorers/statements.js'
import { sameSpeaker } from '../../evaluation/speaker-name.js'
import { sceneOf } from '../../src/attribution/contents/quotation-context.js'
import { statementCandidates } from '../../src/attribution/contents/statements.js'
import { groupUtterances } from '../../src/attribution/contents/utterances.js'
import { contentsOf } from '../../src/attribution/decode/decide.js'
import { linkFeatures } from '../../src/attribution/decode/features/link-features.js'
import {
  type Answer,
  allFeatures,
  type Question,
  questionOf,
  type Stage,
  stageOf,
} from '../../src/attribution/decode/query.js'
import { asksForEntity, entityQuery } from '../../src/attribution/sources/source-entity.js'
import type { Span } from '../../src/records.js'
import type { ChainExample, Example, NodeExample } from './fit.js'
import { type Label, labelFromAttributions, labelFromQuotes, rightAnswers } from './label.js'

/** What one article teaches. */
export interface Dataset {
  /** Who is quoted: the chain of its contents. */
  readonly sources: ChainExample
  /** Whether anybody is: the answers are that somebody is, and nothing. */
  readonly marks: readonly Example[]
  /** Whether a cue reports something without marks. */
  readonly statements: readonly Example[]
  /** Who is behind a description or pronoun. */
  readonly entities: readonly Example[]
  /** Utterances whose right answer is none of those proposed, or that gold says nothing of. */
  readonly skipped: number
}

type Labeller = (span: Span, before: Label | null) => Label | null

/** What each article teaches, by its id. */
export type Datasets = ReadonlyMap<string, Dataset>

export function examplesFromQuotes(articles: readonly QuoteArticle[], weight: number): Datasets {
  return byArticle(articles, ({ text, quotes }) => collect(text, weight, (span) => labelFromQuotes(text, quotes, span)))
}

export function examplesFromAttributions(articles: readonly AttributionArticle[], weight: number): Datasets {
  return byArticle(articles, ({ text, attributions }) =>
    collect(text, weight, (span, before) => labelFromAttributions(attributions, span, before), attributions),
  )
}

function byArticle<Article extends GoldArticle>(
  articles: readonly Article[],
  examplesOf: (article: Article) => Dataset,
): Datasets {
  return new Map(articles.map((article) => [article.id, examplesOf(article)]))
}

/** What gold says of one quotation. */
export interface LabelledQuestion {
  readonly question: Question
  readonly gold: Label | null
}

function collect(
  text: string,
  weight: number,
  label: Labeller,
  attributions: readonly GoldAttribution[] | null = null,
): Dataset {
  const { stage, labelled } = labelledQuestions(text, label)
  const marks: Example[] = labelled.flatMap(({ question, gold }) => {
    if (gold === null) return []
    const quoted = gold.kind !== 'not-quoted'
    return [{ scene: [], answers: [question.marks, []], right: [quoted, !quoted], weight }]
  })
  const quoted = labelled.filter(({ gold }) => gold?.kind !== 'not-quoted')
  const golds = new Map(quoted.map(({ question, gold }) => [question, gold]))
  const contents = contentsOf(stage, [...golds.keys()], true)
  let floor: Answer | null = null
  let skipped = 0
  const nodes: NodeExample[] = contents.map(({ answers, question }) => {
    if (question === null) {
      floor = answers[0]!
      return { scene: [], answers: [[]], right: [true] }
    }
    const gold = golds.get(question) ?? null
    const right = gold === null ? answers.map(() => false) : rightAnswers(stage, question, gold, floor)
    if (!right.includes(true)) skipped++
    const named = answers.find((answer, i) => right[i] && answer.mention !== null)
    floor = named ?? (gold?.kind === 'turn' ? floor : null)
    return {
      scene: question.features,
      answers: answers.map((answer) => allFeatures(answer, question)),
      right,
    }
  })
  const links = contents.slice(1).map((content, i) => linkFeatures(stage.document, contents[i]!, content).ids)
  const statements = attributions === null ? [] : statementExamples(stage, attributions)
  const entities = labelled.flatMap(({ question, gold }) => entityExamples(stage, question, gold, weight))
  return { sources: { nodes, links, weight }, marks, statements, entities, skipped }
}

/** The entity behind the mention that gold gives, where that is no name. */
function entityExamples(stage: Stage, question: Question, gold: Label | null, weight: number): Example[] {
  if (gold?.kind !== 'source' || gold.speaker === undefined) return []
  const { speaker } = gold
  const right = rightAnswers(stage, question, gold, null)
  const mention = question.answers.find((_, i) => right[i])?.mention
  if (mention === undefined || mention === null || !asksForEntity(stage.document.tokens, mention)) return []
  const { features, answers } = entityQuery(stage, mention, stage.lastSource)
  const rightEntities = answers.map(
    ({ entity }) => entity !== null && sameSpeaker(speaker, stage.resolution.entities[entity]!.name),
  )
  // Gold's name is that of none of the candidates: the phrase stands for itself, if it has words of its own.
  const named = rightEntities.includes(true)
  if (!named && mention.kind === 'pronoun') return []
  return [
    {
      scene: features,
      answers: answers.map((answer) => answer.features),
      right: answers.map(({ entity }, i) => (entity === null ? !named : rightEntities[i]!)),
      weight,
    },
  ]
}

function statementExamples(stage: Stage, attributions: readonly GoldAttribution[]): Example[] {
  const { sentences, tokens } = stage.document
  return sentences
    .flatMap((_, sentence) => statementCandidates(stage, sentence))
    .map(({ content, features }) => {
      const span = { start: tokens[content.from]!.start, end: tokens[content.to - 1]!.end }
      const reported = attributions.some((gold) => overlapOfUnion(spanOf(gold.content), span) > 0.5)
      return { scene: [], answers: [features, []], right: [reported, !reported], weight: 1 }
    })
}

export function labelledQuestions(text: string, label: Labeller): { stage: Stage; labelled: LabelledQuestion[] } {
  const { marked, ...reading } = resolveText(text)
  const { document } = reading
  const scenes = groupUtterances(document, marked).map((utterance) => sceneOf(document, utterance))
  const stage = stageOf(reading, scenes)
  let before: Label | null = null
  const labelled = scenes.map((scene, i) => {
    const span = { start: scene.utterance.parts[0]!.start, end: scene.utterance.parts.at(-1)!.end }
    const gold = label(span, before)
    if (gold !== null && gold.kind !== 'not-quoted') before = gold
    return { question: questionOf(stage, i), gold }
  })
  return { stage, labelled }
}

/** Whether an answer names a speaker by the name that gold gives. */
export function hasName({ resolution }: Stage, { mention }: Answer, speaker: string): boolean {
  const entity = mention?.antecedent?.entity ?? mention?.entity ?? null
  return entity !== null && sameSpeaker(speaker, resolution.entities[entity]!.name)
}
