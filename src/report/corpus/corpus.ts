import type { ArticleRecord } from '../../formats/record.js'
import type { SpeakerType } from '../../records.js'
import { titleOf } from '../model/article-model.js'
import { fingerprint } from '../model/fingerprint.js'
import { listItems } from '../model/items.js'
import { listVoices } from '../model/voices.js'

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
  /** Whether the article names the speaker, rather than describing a source. */
  readonly named: boolean
  /** Repeats left out. */
  readonly quotes: number
  readonly words: number
}

export function summarizeArticle(record: ArticleRecord, href: string): ArticleSummary {
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
    voices: voices.map(({ key, name, type, items, quotedWords }) => ({
      name,
      type,
      named: !key.startsWith('name:'),
      quotes: items.length,
      words: quotedWords,
    })),
    statements: record.statements.length,
    unsure: items.filter(({ unsure }) => unsure).length,
  }
}
