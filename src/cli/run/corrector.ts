import { applyCorrections, type Correction, staleCorrections } from '../../corrections/index.js'
import type { ArticleRecord } from '../../formats/record.js'

/** A record as a person has corrected it, and what is to be said of the corrections. */
export interface Corrected {
  readonly corrected: ArticleRecord
  readonly notes: readonly string[]
}

/** Applies to each record the corrections of its article. */
export function createCorrector(corrections: readonly Correction[]): (record: ArticleRecord) => Corrected {
  const byArticle = new Map<string, Correction[]>()
  for (const correction of corrections) {
    const article = String(correction.article)
    byArticle.set(article, [...(byArticle.get(article) ?? []), correction])
  }
  return (record) => {
    const own = byArticle.get(String(record.id))
    if (own === undefined) return { corrected: record, notes: [] }
    const stale = staleCorrections(record, own).length
    const notes = stale === 0 ? [] : [`${stale} of ${own.length} corrections find nothing in it any more`]
    return { corrected: applyCorrections(record, own), notes }
  }
}
