/**
 * The corpora that the name tagger learns from. Those of news have the guidelines of the tagger; the others differ (see
 * guidelines.ts), so that their tokens have a few features of their own, which tell the model where a label is the corpus's
 * habit. Text to be tagged is news, which has none of these features.
 */
import {
  type EntityArticle,
  OPEN_CORPORA,
  type OpenCorpus,
  readEntityArticles,
  readOpenArticles,
  readWikinewsArticles,
} from '../../evaluation/gold.js'
import { followGuidelines, isReadable } from '../../evaluation/guidelines.js'
import { outletOf } from './corpus.js'

/** `full` is trained on all corpora, `open` on those alone whose licence allows commercial use. */
export type Variant = (typeof VARIANTS)[number]

export const VARIANTS = ['full', 'open'] as const

export interface Corpus {
  readonly name: string
  /** 0 for the corpus that text to be tagged is taken for; the others are numbered from 1. */
  readonly number: number
  /** Whether it is news: of the tagger's guidelines, with groups. */
  readonly isNews: boolean
  /** How much a token counts. */
  readonly weight: number
}

export interface TrainingArticle extends EntityArticle {
  readonly corpus: Corpus
  /** Articles of one part are never in two folds: those of an outlet, or of neighbouring places in a corpus. */
  readonly source: string
}

const WORLDWIDE: Corpus = { name: 'worldwide', number: 0, isNews: true, weight: 1 }
const WIKINEWS: Corpus = { name: 'wikinews', number: 1, isNews: true, weight: 1 }

/** Open corpora count less than news: they are twice as many words, mostly of encyclopedias and the web. */
const OPEN_WEIGHT = 0.4

/** The training articles of a variant, corpus by corpus. */
export function readTrainingArticles(folder: string, variant: Variant): TrainingArticle[] {
  const news = [
    ...(variant === 'full' ? readNews(readEntityArticles(folder, 'train'), WORLDWIDE) : []),
    ...readNews(readWikinewsArticles(folder, 'train'), WIKINEWS),
  ]
  const names = Object.keys(OPEN_CORPORA) as OpenCorpus[]
  const open = names.flatMap((name, i) => {
    const number = 2 + i
    const corpus: Corpus = { name, number, isNews: false, weight: OPEN_WEIGHT }
    return readOpenArticles(folder, name, 'train')
      .filter((article) => isReadable(name, article))
      .map((article, i) => ({ ...followGuidelines(article), corpus, source: `${name} ${i >> 4}` }))
  })
  return [...news, ...open]
}

function readNews(articles: readonly EntityArticle[], corpus: Corpus): TrainingArticle[] {
  return articles.map((article, i) => ({
    ...article,
    corpus,
    source: corpus === WORLDWIDE ? outletOf(article.id) : `${corpus.name} ${i >> 3}`,
  }))
}
