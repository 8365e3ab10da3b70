import { countWords } from '../../summary/words.js'
import { ARTICLE_COLUMNS, articleCells, type Cell, type Column, type Row, type Table } from './table.js'

const COUNTS: readonly Column[] = [
  { name: 'source', type: 'text', about: 'the path of its file' },
  { name: 'words', type: 'integer', about: 'how many words it has' },
  { name: 'quotes', type: 'integer', about: 'how many quotations' },
  { name: 'statements', type: 'integer', about: 'how many reported statements' },
  { name: 'people', type: 'integer', about: 'how many people it names' },
  { name: 'organizations', type: 'integer', about: 'how many organizations' },
  { name: 'places', type: 'integer', about: 'how many places' },
  { name: 'dates', type: 'integer', about: 'how many dates' },
]

/** The articles, with what their input knew of them. */
export const articles: Table = {
  name: 'articles',
  key: 'article',
  references: [],
  columns: [
    ...ARTICLE_COLUMNS,
    { name: 'title', type: 'text', about: 'its title, where the input has one' },
    { name: 'byline', type: 'text', about: 'its authors, where the input has them' },
    { name: 'url', type: 'text', about: 'its address, where the input has one' },
    ...COUNTS,
    { name: 'text', type: 'text', about: 'the text that all offsets count in (not in CSV and Excel)' },
  ],
  rows: (record) => {
    const { text, source, quotes, statements, entities, dates, fields = {} } = record
    const count = (type: string) => entities.filter((entity) => entity.type === type).length
    return [
      {
        ...articleCells(record),
        title: null,
        byline: null,
        url: null,
        source: source ?? null,
        words: countWords(text),
        quotes: quotes.filter(({ repeats }) => repeats === null).length,
        statements: statements.length,
        people: count('person'),
        organizations: count('organization'),
        places: count('place'),
        dates: dates.length,
        text,
        ...inputCells(fields),
      },
    ]
  },
}

/** Columns whose values come from the input alone. */
const OF_INPUT: ReadonlySet<string> = new Set(['title', 'byline', 'url'])
const OF_RECORDS: ReadonlySet<string> = new Set(articles.columns.map(({ name }) => name))

/** The other fields of the input, a cell each; one with the name of a column of ours is called `input_NAME`. */
function inputCells(fields: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      OF_RECORDS.has(name) && !OF_INPUT.has(name) ? `input_${name}` : name,
      toCell(value),
    ]),
  )
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  return JSON.stringify(value) ?? null
}
