import type { EntityType } from '../../records.js'
import type { Amount } from '../../summary/amount.js'
import type { SpeakerSummary } from '../../summary/summarize.js'

/** A speaker over all articles, known again as in `onrecord summary`. */
export interface CorpusVoice {
  readonly key: number
  readonly name: string
  readonly type: EntityType
  readonly quotes: number
  readonly words: number
  /** Indexes of the articles in which the speaker is quoted. */
  readonly articles: readonly number[]
}

/**
 * Everyone who is quoted by name, most quoted first; those quoted as often by their quoted words, then by name.
 *
 * @param said what each of the speakers says, an article each
 */
export function mostQuoted(
  speakers: ReadonlyMap<number, SpeakerSummary>,
  said: readonly ReadonlyMap<number, Amount>[],
): CorpusVoice[] {
  const articles = new Map<number, number[]>()
  said.forEach((amounts, article) => {
    for (const [key, { quotes }] of amounts) {
      if (quotes > 0) articles.set(key, [...(articles.get(key) ?? []), article])
    }
  })
  return [...articles]
    .map(([key, quotedIn]) => {
      const { name, type, quotes, words } = speakers.get(key)!
      return { key, name, type, quotes, words, articles: quotedIn }
    })
    .sort((a, b) => b.quotes - a.quotes || b.words - a.words || (a.name < b.name ? -1 : 1))
}
