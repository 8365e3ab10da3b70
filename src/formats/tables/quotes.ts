import type { Quote } from '../../records.js'
import { SAID_COLUMNS, SPEAKER_COLUMNS, saidCells, speakerCells, titlesById } from './attribution-columns.js'
import { quoteId, quotesWithIds, statementId } from './ids.js'
import { ARTICLE_COLUMNS, articleCells, type Row, SPAN_COLUMNS, type Table } from './table.js'

/** Quotations, each followed by those within it. */
export const quotes: Table = {
  name: 'quotes',
  key: 'quote',
  references: [
    { column: 'entity', table: 'entities' },
    { column: 'statement', table: 'statements' },
    { column: 'repeats', table: 'quotes' },
    { column: 'within', table: 'quotes' },
  ],
  columns: [
    ...ARTICLE_COLUMNS,
    ...SAID_COLUMNS,
    { name: 'kind', type: 'text', about: 'direct, or partial: a fragment in the sentence of the writer' },
    ...SPEAKER_COLUMNS,
    { name: 'quote', type: 'text', about: 'its id in the article: q and its index' },
    { name: 'statement', type: 'text', about: 'the statement that the fragment is part of' },
    { name: 'repeats', type: 'text', about: 'the quotation that this headline or pull quote repeats' },
    { name: 'within', type: 'text', about: 'the quotation that this one is told in' },
    ...SPAN_COLUMNS,
  ],
  rows: (record) => {
    const titles = titlesById(record)
    const row = (quote: Quote, id: string, within: string | null): Row => ({
      ...articleCells(record),
      ...saidCells(quote, quote.words),
      kind: quote.kind,
      ...speakerCells(quote, titles),
      quote: id,
      statement: quote.statement === null ? null : statementId(quote.statement),
      repeats: quote.repeats === null ? null : quoteId(quote.repeats),
      within,
      start: quote.start,
      end: quote.end,
    })
    return quotesWithIds(record).map(({ quote, id, within }) => row(quote, id, within))
  },
}
