import type { Quote, Statement } from '../records.js'
import { type Correction, correct } from './correction.js'
import { type IdentifiedArticle, type Matches, matchCorrections } from './match-corrections.js'

/**
 * The article as a person has corrected it: speakers changed, what was struck left out, everything checked at confidence 1
 * with evidence "checked". Corrections of other articles, and those that no longer fit, change nothing: {@link staleCorrections}
 * tells the latter.
 *
 * @example
 * const record = { id: 'berg.txt', ...extract('“We will appeal,” said Anna Berg.') }
 * const [{ start, end, words }] = record.quotes
 * const struck = { article: 'berg.txt', record: 'quote', start, end, words, verdict: 'struck' }
 * applyCorrections(record, [struck]).quotes.length // 0
 */
export function applyCorrections<Record extends IdentifiedArticle>(
  article: Record,
  corrections: readonly Correction[],
): Record {
  const matches = matchCorrections(article, corrections)
  const quotes = review(article.quotes, matches)
  const statements = review(article.statements, matches)
  return {
    ...article,
    quotes: quotes.kept.map((quote) => ({
      ...quote,
      inner: review(quote.inner, matches).kept,
      statement: newIndex(statements, quote.statement),
      repeats: newIndex(quotes, quote.repeats),
    })),
    statements: statements.kept.map((statement) => ({
      ...statement,
      quotes: statement.quotes.map((index) => newIndex(quotes, index)).filter((index) => index !== null),
    })),
  }
}

/** The corrections of an article that find nothing in it: its text, or what is read as a quotation in it, has changed. */
export function staleCorrections(
  article: IdentifiedArticle,
  corrections: readonly Correction[],
): readonly Correction[] {
  return matchCorrections(article, corrections).stale
}

interface Reviewed<Said> {
  readonly kept: readonly Said[]
  /** The index in `kept` of each record, by its index before; null for one that was struck. */
  readonly indexes: readonly (number | null)[]
}

function review<Said extends Quote | Statement>(all: readonly Said[], matches: Matches): Reviewed<Said> {
  const kept: Said[] = []
  const indexes = all.map((said) => {
    const correction = matches.of(said)
    if (correction?.verdict === 'struck') return null
    kept.push(correction === undefined ? said : correct(said, correction))
    return kept.length - 1
  })
  return { kept, indexes }
}

function newIndex({ indexes }: Reviewed<unknown>, index: number | null): number | null {
  return index === null ? null : (indexes[index] ?? null)
}
