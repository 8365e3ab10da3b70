import type { Correction } from '../../corrections/correction.js'

/** Corrections with those of a file, which go first where both are of the same words. */
export function mergeCorrections(present: readonly Correction[], loaded: readonly Correction[]): readonly Correction[] {
  const places = new Set(loaded.map(placeOf))
  return [...present.filter((correction) => !places.has(placeOf(correction))), ...loaded]
}

function placeOf({ record, start, end, words }: Correction): string {
  return JSON.stringify([record, start, end, words])
}

/** Which of the corrections are of each article, by its id; the others are of no article here. */
export function shareOut<Article extends { readonly id: string | number }>(
  corrections: readonly Correction[],
  articles: readonly Article[],
): { readonly shares: readonly (readonly [Article, readonly Correction[]])[]; readonly others: number } {
  const byId = new Map<string, Correction[]>()
  for (const correction of corrections) {
    const id = String(correction.article)
    byId.set(id, [...(byId.get(id) ?? []), correction])
  }
  const shares = articles.flatMap((article) => {
    const own = byId.get(String(article.id))
    return own === undefined ? [] : [[article, own] as const]
  })
  const others = corrections.length - shares.reduce((sum, [, own]) => sum + own.length, 0)
  return { shares, others }
}
