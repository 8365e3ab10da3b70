import { readFileSync } from 'node:fs'
import type { AttributionArticle, EntityArticle, GoldArticle, GoldQuote, QuoteArticle } from '../../evaluation/gold.js'
import { readAttributionArticles, readEntityArticles } from '../../evaluation/gold.js'
import { PERSONAL_PRONOUNS } from '../../src/mentions/pronouns.js'

export type Range = readonly [start: number, end: number]

/**
 * Who is quoted in articles of the training corpora that come without it, by offsets (UTF-16) into their texts. A language model
 * read each article by the rules of the gold files and put right what the tool had found; how well it does is told in the model card.
 */
export interface AnnotatedArticle {
  readonly id: string
  readonly corpus: 'ww-train' | 'polnear-train'
  readonly quotes: readonly AnnotatedQuote[]
}

export interface AnnotatedQuote {
  readonly start: number
  readonly end: number
  /** False: marks that quote nobody. */
  readonly quoted: boolean
  /** The fullest names of those who speak; empty where the article names no source. */
  readonly speaker?: readonly Range[]
  readonly mention?: Range
  readonly cue?: Range
}

/** The annotated articles whose texts are in the gold folder. */
export function readAnnotatedArticles(folder: string): QuoteArticle[] {
  const corpora = {
    'ww-train': byId<EntityArticle>(readEntityArticles(folder, 'train')),
    'polnear-train': byId<AttributionArticle>(readAttributionArticles(folder, 'train')),
  }
  const lines = readFileSync(new URL('annotations.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => {
    const { id, corpus, quotes } = JSON.parse(line) as AnnotatedArticle
    const { source, text } = corpora[corpus].get(id)!
    return { id, source, text, quotes: quotes.map((quote) => toGold(text, quote)) }
  })
}

/** What the file holds, an article a line. */
export function readAnnotations(): AnnotatedArticle[] {
  const lines = readFileSync(new URL('annotations.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as AnnotatedArticle)
}

function byId<Article extends GoldArticle>(articles: readonly Article[]): Map<string, Article> {
  return new Map(articles.map((article) => [article.id, article]))
}

function toGold(text: string, { start, end, quoted, speaker = [], mention, cue }: AnnotatedQuote): GoldQuote {
  const words = (range: Range | undefined) => (range === undefined ? '' : text.slice(...range))
  const kind = PERSONAL_PRONOUNS.has(words(mention).toLowerCase()) ? 'pronoun' : 'name'
  return {
    start,
    end,
    kind: quoted ? 'quote' : 'term',
    partial: false,
    speaker: speaker.length === 0 ? null : speaker.map(words).join(' and '),
    speakerType: null,
    mention: words(mention),
    mentionKind: mention === undefined ? 'none' : kind,
    cue: words(cue),
  }
}
