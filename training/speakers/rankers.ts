/** Fits both rankers: on all articles, or for each fold on the articles outside it. */
import type { QuoteArticle } from '../../evaluation/gold.js'
import { alignQuotes, type QuoteAlignment } from '../../evaluation/scorers/quotes.js'
import type { SpeakerModelFile } from '../../src/speakers/pack.js'
import { attributedStretches } from './attributed-stretches.js'
import { UNCALIBRATED } from './calibration.js'
import { type Dataset, type Datasets, joinDatasets } from './dataset.js'
import { type FitOptions, fitRanker } from './fit.js'

const OPTIONS: FitOptions = {
  epochs: 3,
  rate: 0.1,
  l1: 1,
  l2: 10,
  leastCount: 5,
  leastWeight: 0.02,
  seeds: [1, 2, 3, 4, 5, 6],
}

const FOLDS = 5

export function fitRankers({ sources, marks }: Dataset): SpeakerModelFile {
  return { marks: fitRanker(marks, OPTIONS), sources: fitRanker(sources, OPTIONS), calibration: UNCALIBRATED }
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
    return fitRankers(joinDatasets(seen))
  })
  return articles.map((article, i) => [
    article,
    alignQuotes(article.text, article.quotes, attributedStretches(article.text, files[folds[i]!]!)),
  ])
}
