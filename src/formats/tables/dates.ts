import { dateId } from './ids.js'
import { ARTICLE_COLUMNS, articleCells, SPAN_COLUMNS, type Table } from './table.js'

/** Expressions of time. */
export const dates: Table = {
  name: 'dates',
  key: 'date',
  references: [],
  columns: [
    ...ARTICLE_COLUMNS,
    { name: 'words', type: 'text', about: 'the words of the expression' },
    { name: 'value', type: 'text', about: 'its TIMEX3 value' },
    { name: 'type', type: 'text', about: 'date, time, duration or set' },
    { name: 'earliest', type: 'date', about: 'the first day that it covers' },
    { name: 'latest', type: 'date', about: 'the last day' },
    { name: 'date', type: 'text', about: 'its id in the article: d and its index' },
    ...SPAN_COLUMNS,
  ],
  rows: (record) =>
    record.dates.map(({ text, value, type, earliest, latest, start, end }, i) => ({
      ...articleCells(record),
      words: text,
      value,
      type,
      earliest,
      latest,
      date: dateId(i),
      start,
      end,
    })),
}
