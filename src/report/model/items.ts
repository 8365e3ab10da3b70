import { type Correction, correct, isQuote, type Target, wordsOf } from '../../corrections/correction.js'
import { matchCorrections } from '../../corrections/match-corrections.js'
import type { ArticleRecord } from '../../formats/record.js'
import type { Quote, Span, Statement } from '../../records.js'

/** Below this, a person is asked to look at who said it. */
export const SURE = 0.8

/** A quotation or reported statement as the page shows it: as it was read, and what a person says of it. */
export interface Item {
  /** "q3", "q3-0" for a quotation within it, "s2": unique on the page of one article. */
  readonly ref: string
  readonly kind: 'quote' | 'statement'
  /** As it was extracted. */
  readonly said: Quote | Statement
  /** With the correction, if there is one. */
  readonly corrected: Quote | Statement
  readonly words: string
  /** The stretches that are highlighted. */
  readonly parts: readonly Span[]
  readonly verdict: Correction['verdict'] | null
  /** Whether a person should look at it. */
  readonly unsure: boolean
  /** Whether it says again what the headline or another quotation says: it does not count. */
  readonly repeated: boolean
  /** What a correction needs to know it by. */
  readonly target: Target
}

/** All that is quoted or reported in an article, in text order, quotations within a quotation after it. */
export function listItems(record: ArticleRecord, corrections: readonly Correction[]): Item[] {
  const { of } = matchCorrections(record, corrections)
  const item = (said: Quote | Statement, ref: string): Item => {
    const correction = of(said)
    const corrected = correction === undefined ? said : correct(said, correction)
    const kind = isQuote(said) ? 'quote' : 'statement'
    return {
      ref,
      kind,
      said,
      corrected,
      words: wordsOf(said),
      parts: isQuote(said) ? said.parts : [said],
      verdict: correction?.verdict ?? null,
      unsure: correction === undefined && said.confidence < SURE,
      repeated: isQuote(said) && said.repeats !== null,
      target: { article: record.id, record: kind, start: said.start, end: said.end, words: wordsOf(said) },
    }
  }
  const quotes = record.quotes.flatMap((quote, i) => [
    item(quote, `q${i}`),
    ...quote.inner.map((inner, j) => item(inner, `q${i}-${j}`)),
  ])
  const statements = record.statements.map((statement, i) => item(statement, `s${i}`))
  return [...quotes, ...statements].sort((a, b) => a.said.start - b.said.start)
}
