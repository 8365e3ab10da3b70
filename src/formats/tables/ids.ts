import type { Article, Quote } from '../../records.js'

/** The ids of records that have none of their own, within their article: the letter of their kind and their index. */
export const quoteId = (index: number) => `q${index}`
export const statementId = (index: number) => `s${index}`
export const mentionId = (index: number) => `m${index}`
export const dateId = (index: number) => `d${index}`

/** A quotation with its id, and the id of the one that it is told in. */
export interface IdentifiedQuote {
  readonly quote: Quote
  readonly id: string
  readonly within: string | null
}

/** The quotations of an article, each followed by those within it ("q3.0"). */
export function quotesWithIds({ quotes }: Article): IdentifiedQuote[] {
  return quotes.flatMap((quote, i) => [
    { quote, id: quoteId(i), within: null },
    ...quote.inner.map((inner, j) => ({ quote: inner, id: `${quoteId(i)}.${j}`, within: quoteId(i) })),
  ])
}
