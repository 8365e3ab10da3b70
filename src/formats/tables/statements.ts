import { SAID_COLUMNS, SPEAKER_COLUMNS, saidCells, speakerCells, titlesById } from './attribution-columns.js'
import { quoteId, statementId } from './ids.js'
import { ARTICLE_COLUMNS, articleCells, list, SPAN_COLUMNS, type Table } from './table.js'

/** What is reported without quotation marks. */
export const statements: Table = {
  name: 'statements',
  key: 'statement',
  references: [{ column: 'entity', table: 'entities' }],
  columns: [
    ...ARTICLE_COLUMNS,
    ...SAID_COLUMNS,
    ...SPEAKER_COLUMNS,
    { name: 'statement', type: 'text', about: 'its id in the article: s and its index' },
    { name: 'quotes', type: 'text', about: 'the fragments in it' },
    ...SPAN_COLUMNS,
  ],
  rows: (record) => {
    const titles = titlesById(record)
    return record.statements.map((statement, i) => ({
      ...articleCells(record),
      ...saidCells(statement, statement.text),
      ...speakerCells(statement, titles),
      statement: statementId(i),
      quotes: list(statement.quotes.map(quoteId)),
      start: statement.start,
      end: statement.end,
    }))
  },
}
