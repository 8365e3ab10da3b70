/** Fits both rankers: on all articles, or for each fold on the articles outside it. */
import type { QuoteArticle } from '../../evaluation/gold.js'
import { alignQuotes, type QuoteAlignment } from '../../evaluation/scorers/quotes.js'
import { LINK_FEATURES } from '../../src/attribution/decode/features/link-features.js'
import type { SpeakerModelFile } from '../../src/attribution/pack.js'
import { attributedStretches } from './attributed-stretches.js'
import { UNCALIBRATED } from './calibration.js'
import type { Dataset, Datasets } from './dataset.js'
import { type FitOptions, fitChain, fitRanker } from './fit.js'

const COMMON = { l2: 10, leastCount: 5, leastWeight: 0.02, seeds: [1, 2, 3] }

/** Chosen by the folds: small steps, since pairs of rare features are soon learnt by heart; as high a penalty as takes nothing away. */
const OPTIONS = {
  sources: { ...COMMON, l1: 4, epochs: 4, rate: 0.02 },
  marks: { ...COMMON, l1: 3, epochs: 2, rate: 0.02 },
  statements: { ...COMMON, l1: 10, epochs: 6, rate: 0.02 },
  entities: { ...COMMON, l1: 2, epochs: 3, rate: 0.05 },
} satisfies Record<string, FitOptions>

const FOLDS = 5

export function fitRankers(datasets: readonly Dataset[]): SpeakerModelFile {
  const { ranker, links } = fitChain(
    datasets.map(({ sources }) => sources),
    LINK_FEATURES.length,
    OPTIONS.sources,
  )
  return {
    marks: fitRanker(
      datasets.flatMap(({ marks }) => marks),
      OPTIONS.marks,
    ),
    statements: fitRanker(
      datasets.flatMap(({ statements }) => statements),
      OPTIONS.statements,
    ),
    entities: fitRanker(
      datasets.flatMap(({ entities }) => entities),
      OPTIONS.entities,
    ),
    sources: ranker,
    links: Object.fromEntries(
      LINK_FEATURES.map((name, i) => [name, Number(links[i]!.toFixed(3))] as const).filter(
        ([, weight]) => weight !== 0,
      ),
    ),
    calibration: UNCALIBRATED,
  }
}

/** What is found in each article by rankers that did not see it, in the order of the articles. */
export function crossValidate(
  articles: readonly QuoteArticle[],
  datasets: readonly Datasets[],
): readonly (readonly [QuoteArticle, QuoteAlignment])[] {
  const folds = articles.map((_, i) => i % FOLDS)
  const files = Array.from({ length: FOLDS }, (_, fold) => {
    const held = new Set(articles.filter((_, i) => folds[i] === fold).map(({ id }) => id))
    const seen = datasets.flatMap((dataset) => [...dataset].filter(([id]) => !held.has(id)).map(([, own]) => own))
    return fitRankers(seen)
  })
  return articles.map((article, i) => [
    article,
    alignQuotes(article.text, article.quotes, attributedStretches(article.text, files[folds[i]!]!)),
  ])
}
