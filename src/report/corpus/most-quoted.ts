import type { SpeakerType } from '../../records.js'
import type { ArticleSummary, VoiceSummary } from './corpus.js'

/** A speaker over all articles. */
export interface CorpusVoice {
  readonly key: string
  readonly name: string
  readonly type: SpeakerType
  readonly quotes: number
  readonly words: number
  /** Indexes of the articles in which the speaker is quoted. */
  readonly articles: readonly number[]
}

/** Everyone who is quoted by name, most quoted first; those quoted as often by their quoted words, then by name. */
export function mostQuoted(articles: readonly ArticleSummary[]): CorpusVoice[] {
  const byKey = new Map<string, (VoiceSummary & { article: number })[]>()
  articles.forEach(({ voices }, article) => {
    for (const voice of voices.filter(({ named }) => named)) {
      const key = corpusKey(voice, article)
      const same = byKey.get(key)
      if (same) same.push({ ...voice, article })
      else byKey.set(key, [{ ...voice, article }])
    }
  })
  return [...byKey]
    .map(([key, same]) => ({
      key,
      name: properlyCased(same.map(({ name }) => name)),
      type: same[0]!.type,
      quotes: same.reduce((sum, { quotes }) => sum + quotes, 0),
      words: same.reduce((sum, { words }) => sum + words, 0),
      articles: same.map(({ article }) => article),
    }))
    .sort((a, b) => b.quotes - a.quotes || b.words - a.words || (a.name < b.name ? -1 : 1))
}

/** Names in capitals stand in transcripts and datelines; another spelling is better. */
function properlyCased(names: readonly string[]): string {
  return names.find((name) => name !== name.toUpperCase()) ?? names[0]!
}

/** The same full name is the same speaker; a person's surname alone may be anybody's, and stays with its article. */
function corpusKey({ type, name }: VoiceSummary, article: number): string {
  const alone = type === 'person' && !/\S\s+\S/.test(name)
  return `${type}:${name.toLowerCase()}${alone ? `:${article}` : ''}`
}
