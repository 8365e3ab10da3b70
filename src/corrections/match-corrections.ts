import type { Article, Quote, Span, Statement } from '../records.js'
import { type Correction, isQuote, wordsOf } from './correction.js'

/** An article with the id that corrections know it by. */
export interface IdentifiedArticle extends Article {
  readonly id: string | number
}

/** What the corrections of an article are about. */
export interface Matches {
  /** The correction of a quotation or statement of the article. */
  readonly of: (said: Quote | Statement) => Correction | undefined
  /** The corrections whose words the article does not hold any more, or holds more than once, elsewhere. */
  readonly stale: readonly Correction[]
}

/**
 * Finds what each correction is about: by offsets and words, and where the text has moved by words alone, if they occur
 * once. Corrections of other articles are left aside; the last of several about the same words counts.
 */
export function matchCorrections(article: IdentifiedArticle, corrections: readonly Correction[]): Matches {
  const { byPlace, byWords } = indexSaid(article)
  const found = new Map<Quote | Statement, Correction>()
  const stale: Correction[] = []
  for (const correction of corrections) {
    if (String(correction.article) !== String(article.id)) continue
    const { record, words } = correction
    const same = byWords.get(wordsKey(record, words)) ?? []
    const said = byPlace.get(placeKey(record, words, correction)) ?? (same.length === 1 ? same[0] : undefined)
    if (said === undefined) stale.push(correction)
    else found.set(said, correction)
  }
  return { of: (said) => found.get(said), stale }
}

function indexSaid({ quotes, statements }: Article) {
  const byPlace = new Map<string, Quote | Statement>()
  const byWords = new Map<string, (Quote | Statement)[]>()
  for (const said of [...quotes, ...quotes.flatMap(({ inner }) => inner), ...statements]) {
    const record = isQuote(said) ? 'quote' : 'statement'
    const key = wordsKey(record, wordsOf(said))
    byPlace.set(placeKey(record, wordsOf(said), said), said)
    byWords.set(key, [...(byWords.get(key) ?? []), said])
  }
  return { byPlace, byWords }
}

function wordsKey(record: Correction['record'], words: string): string {
  return `${record} ${words}`
}

function placeKey(record: Correction['record'], words: string, { start, end }: Span): string {
  return `${start}-${end} ${wordsKey(record, words)}`
}
