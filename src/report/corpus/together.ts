import type { CorpusVoice } from './most-quoted.js'

/** Two who are quoted in the same articles. */
export interface Pair {
  readonly a: CorpusVoice
  readonly b: CorpusVoice
  readonly articles: number
}

/** The pairs among these speakers who share an article, most often together first. */
export function quotedTogether(voices: readonly CorpusVoice[]): Pair[] {
  const pairs = voices.flatMap((a, i) =>
    voices
      .slice(i + 1)
      .map((b) => ({ a, b, articles: a.articles.filter((article) => b.articles.includes(article)).length })),
  )
  return pairs.filter(({ articles }) => articles > 0).sort((x, y) => y.articles - x.articles)
}

/** Those who share articles next to each other, so that the lines between them are short. */
export function neighbours(pairs: readonly Pair[]): CorpusVoice[] {
  const partners = new Map<CorpusVoice, Pair[]>()
  for (const pair of pairs) {
    for (const voice of [pair.a, pair.b]) partners.set(voice, [...(partners.get(voice) ?? []), pair])
  }
  const order = new Set<CorpusVoice>()
  const visit = (voice: CorpusVoice): void => {
    if (order.has(voice)) return
    order.add(voice)
    for (const { a, b } of partners.get(voice)!) visit(a === voice ? b : a)
  }
  const most = [...partners.keys()].sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1))
  for (const voice of most) visit(voice)
  return [...order]
}
