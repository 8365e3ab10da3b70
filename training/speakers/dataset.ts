import type { AttributionArticle, GoldArticle, QuoteArticle } from '../../evaluation/gold.js'
import { resolveText } from '../../evaluation/resolve-text.js'
import type { Span } from '../../src/records.js'
import type { Mention } from '../../src/speakers/mention.js'
import { allFeatures, type Question, questionOf, stageOf } from '../../src/speakers/question.js'
import { sceneOf } from '../../src/speakers/scene.js'
import { type Turn, turnOf } from '../../src/speakers/scene-features.js'
import { groupUtterances } from '../../src/speakers/utterances.js'
import type { Example } from './fit.js'
import { type Label, labelFromAttributions, labelFromQuotes, rightAnswers } from './label.js'

/** What one article, or several, teach. */
export interface Dataset {
  /** Who is quoted. */
  readonly sources: readonly Example[]
  /** Whether anybody is: the answers are that somebody is, and nothing. */
  readonly marks: readonly Example[]
  /** Utterances whose right answer is none of those proposed, or that gold says nothing of. */
  readonly skipped: number
}

type Labeller = (span: Span, before: Label | null) => Label | null

/** The questions of the articles with the right answers of gold, by the article's id. */
export type Datasets = ReadonlyMap<string, Dataset>

export function examplesFromQuotes(articles: readonly QuoteArticle[], weight: number): Datasets {
  return byArticle(articles, ({ text, quotes }) => collect(text, weight, (span) => labelFromQuotes(text, quotes, span)))
}

export function examplesFromAttributions(articles: readonly AttributionArticle[], weight: number): Datasets {
  return byArticle(articles, ({ text, attributions }) =>
    collect(text, weight, (span, before) => labelFromAttributions(attributions, span, before)),
  )
}

export function joinDatasets(datasets: Iterable<Dataset>): Dataset {
  const all = [...datasets]
  return {
    sources: all.flatMap(({ sources }) => sources),
    marks: all.flatMap(({ marks }) => marks),
    skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
  }
}

function byArticle<Article extends GoldArticle>(
  articles: readonly Article[],
  examplesOf: (article: Article) => Dataset,
): Datasets {
  return new Map(articles.map((article) => [article.id, examplesOf(article)]))
}

function collect(text: string, weight: number, label: Labeller): Dataset {
  const sources: Example[] = []
  const marks: Example[] = []
  let skipped = 0
  for (const { question, right, gold } of labelledQuestions(text, label)) {
    if (gold === null) continue
    const quoted = gold.kind !== 'not-quoted'
    marks.push({ scene: [], answers: [question.marks, []], right: [quoted, !quoted], weight })
    if (!quoted) continue
    if (right.includes(true)) {
      sources.push({
        scene: question.features,
        answers: question.answers.map((answer) => allFeatures(answer, question)),
        right,
        weight,
      })
    } else {
      skipped++
    }
  }
  return { sources, marks, skipped }
}

export function* labelledQuestions(
  text: string,
  label: Labeller,
): Generator<{ question: Question; right: boolean[]; gold: Label | null }> {
  const { document, marked, resolution } = resolveText(text)
  const scenes = groupUtterances(document, marked).map((utterance) => sceneOf(document, utterance))
  const stage = stageOf(document, resolution, scenes)
  let turn: Turn | null = null
  let speaker: Mention | null = null
  let before: Label | null = null
  for (const [i, scene] of scenes.entries()) {
    const first = scene.utterance.parts[0]!
    const span = { start: first.start, end: scene.utterance.parts.at(-1)!.end }
    const gold = label(span, before)
    const question = questionOf(stage, i, turn)
    const right = gold === null ? question.answers.map(() => false) : rightAnswers(stage, question, gold)
    yield { question, right, gold }
    if (gold === null || gold.kind === 'not-quoted') continue
    speaker = question.answers[right.indexOf(true)]?.mention ?? speaker
    turn = turnOf(document, scene, speaker)
    before = gold
  }
}
