import type { ArticleRecord } from '../../formats/record.js'
import type { SpeakerType } from '../../records.js'
import type { Amount } from '../../summary/amount.js'
import { createCorpus } from '../../summary/summarize.js'
import { titleOf } from '../model/article-model.js'
import { fingerprint } from '../model/fingerprint.js'
import { listItems } from '../model/items.js'
import { listVoices } from '../model/voices.js'
import { type CorpusVoice, mostQuoted } from './most-quoted.js'

/** What the index of a report keeps of an article. */
export interface ArticleSummary {
  readonly id: string
  readonly title: string
  /** An ISO date. */
  readonly published: string | null
  /** Where its page is, relative to the index. */
  readonly href: string
  readonly fingerprint: string
  readonly quotes: readonly QuoteSummary[]
  readonly voices: readonly VoiceSummary[]
  readonly statements: number
  /** How many quotations and statements a person should look at. */
  readonly unsure: number
}

export interface QuoteSummary {
  readonly ref: string
  readonly words: string
  readonly speaker: string | null
}

export interface VoiceSummary {
  readonly name: string
  readonly type: SpeakerType
  /** Repeats left out. */
  readonly quotes: number
  readonly words: number
}

/** The articles of a report, one at a time. */
export interface ReportCorpus {
  /** @param href where the page of the article is, relative to the index */
  add(record: ArticleRecord, href: string): void
  /** What the index shows of the articles so far. */
  result(): CorpusSummary
}

export interface CorpusSummary {
  readonly articles: readonly ArticleSummary[]
  /** Everyone who is quoted by name, most quoted first. */
  readonly voices: readonly CorpusVoice[]
}

export function createReportCorpus(): ReportCorpus {
  const corpus = createCorpus()
  const articles: ArticleSummary[] = []
  const said: ReadonlyMap<number, Amount>[] = []
  return {
    add(record, href) {
      articles.push(summarizeArticle(record, href))
      said.push(corpus.add(record))
    },
    result: () => ({ articles, voices: mostQuoted(corpus.speakers(), said) }),
  }
}

function summarizeArticle(record: ArticleRecord, href: string): ArticleSummary {
  const items = listItems(record, [])
  const quotes = items.filter(({ kind, repeated }) => kind === 'quote' && !repeated)
  const voices = listVoices(record, quotes).filter(({ key }) => key !== '')
  return {
    id: String(record.id),
    title: titleOf(record),
    published: record.published,
    href,
    fingerprint: fingerprint(record.text),
    quotes: quotes.map(({ ref, words, said }) => ({ ref, words, speaker: said.speaker?.name ?? null })),
    voices: voices.map(({ name, type, items, quotedWords }) => ({
      name,
      type,
      quotes: items.length,
      words: quotedWords,
    })),
    statements: record.statements.length,
    unsure: items.filter(({ unsure }) => unsure).length,
  }
}
