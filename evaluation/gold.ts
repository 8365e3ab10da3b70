/** Reads the gold articles. What the files hold is told in the README of the gold folder. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { DateType, Span } from '../src/records.js'

export interface GoldArticle {
  readonly id: string
  readonly source: string
  readonly text: string
  /** The ISO date of publication, where it is known. */
  readonly published?: string
}

export type GoldEntityType =
  | 'Person'
  | 'Organization'
  | 'Location'
  | 'Facility'
  | 'NORP'
  | 'Date'
  | 'Misc'
  | 'Product'
  | 'Money'

export interface GoldEntity extends Span {
  readonly type: GoldEntityType
}

export interface GoldTimex extends Span {
  readonly type: Uppercase<DateType>
  readonly value: string
  readonly mod?: string
}

/** Each layer is a list of `[start, end)`: the source of an attribution may be empty. */
export interface GoldAttribution {
  readonly content: readonly (readonly [number, number])[]
  readonly source: readonly (readonly [number, number])[]
  readonly cue: readonly (readonly [number, number])[]
}

export type GoldQuoteKind = 'quote' | 'title' | 'term' | 'scare' | 'bad'
export type GoldMentionKind = 'name' | 'pronoun' | 'description' | 'none'

/** One stretch in quotation marks; `start` and `end` have the marks inside. */
export interface GoldQuote extends Span {
  readonly kind: GoldQuoteKind
  readonly partial: boolean
  readonly speaker: string | null
  readonly speakerType: 'person' | 'organization' | 'group' | 'document' | null
  readonly mention: string
  readonly mentionKind: GoldMentionKind
  readonly cue: string
  /** Index of the stretch of this article whose utterance this one goes on with. */
  readonly continues?: number
  readonly note?: string
}

export type EntityArticle = GoldArticle & { readonly entities: readonly GoldEntity[] }
export type TimexArticle = GoldArticle & { readonly timexes: readonly GoldTimex[] }
export type AttributionArticle = GoldArticle & { readonly attributions: readonly GoldAttribution[] }
export type QuoteArticle = GoldArticle & { readonly quotes: readonly GoldQuote[] }

/** The names of a Wikinews article tell the fullest name of their entity. */
export type WikinewsArticle = QuoteArticle & {
  readonly entities: readonly (GoldEntity & { readonly entity: string })[]
}

export type GoldSet = 'train' | 'dev'

export const GOLD_FOLDER = '../shared/gold'

export function readEntityArticles(folder: string, set: GoldSet): EntityArticle[] {
  return readArticles(folder, `ww-${set}`)
}

/** Corpora of other people, of licences that allow commercial use; each with its file. */
export const OPEN_CORPORA = {
  'uner-ewt': 'uner-ewt-train',
  wikigold: 'wikigold',
  're-docred': 'redocred',
  'crossner-politics': 'crossner-politics',
  wnut17: 'wnut17-train',
  btc: 'btc',
} as const

export type OpenCorpus = keyof typeof OPEN_CORPORA

/** Articles that follow each other may be of one source, so they are held out by tens. */
const BLOCK = 10
const FOLDS = 8

/** The articles of an open corpus that are trained on, or the eighth of them that never is. */
export function readOpenArticles(folder: string, corpus: OpenCorpus, part: 'train' | 'held-out'): EntityArticle[] {
  const isHeldOut = (i: number) => Math.floor(i / BLOCK) % FOLDS === 0
  const articles: EntityArticle[] = readArticles(join(folder, 'open'), OPEN_CORPORA[corpus])
  return articles.filter((_, i) => isHeldOut(i) === (part === 'held-out'))
}

export function readTimexArticles(folder: string): TimexArticle[] {
  return readArticles(folder, 'timex-tbaq')
}

export function readAttributionArticles(folder: string, set: GoldSet): AttributionArticle[] {
  return readArticles(folder, `polnear-${set}`)
}

export function readQuoteArticles(folder: string, set: GoldSet | 'more'): QuoteArticle[] {
  return readArticles(folder, `quotes-${set}`)
}

export function readWikinewsArticles(folder: string, set: GoldSet): WikinewsArticle[] {
  return readArticles(folder, `wikinews-${set}`)
}

/** All articles to train on whose speakers are resolved. */
export function readQuoteTraining(folder: string): QuoteArticle[] {
  return [
    ...readQuoteArticles(folder, 'train'),
    ...readQuoteArticles(folder, 'more'),
    ...readWikinewsArticles(folder, 'train'),
  ]
}

/** The articles of `name.jsonl`, or of `name.jsonl.gz`. */
export function readArticles<Article extends GoldArticle>(folder: string, name: string): Article[] {
  const path = join(folder, `${name}.jsonl`)
  const lines = existsSync(path) ? readFileSync(path, 'utf8') : gunzipSync(readFileSync(`${path}.gz`)).toString('utf8')
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article)
}
