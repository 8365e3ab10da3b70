import type { AnyRecord } from '../record.js'

/** A value of a table: null is an empty cell. */
export type Cell = string | number | null

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>

export interface Column {
  readonly name: string
  readonly type: 'text' | 'integer' | 'real' | 'date'
  /** One line for the documentation. */
  readonly about: string
}

/** One kind of record as rows. */
export interface Table {
  readonly name: TableName
  /** In the order of reading: what a person looks for first comes first. */
  readonly columns: readonly Column[]
  /** The column that, with `article`, tells one row from any other; `article` itself in the table of articles. */
  readonly key: string
  /** Columns that, with `article`, are the key of another table. */
  readonly references: readonly { readonly column: string; readonly table: TableName }[]
  rows(record: AnyRecord): readonly Row[]
}

export type TableName = 'articles' | 'quotes' | 'statements' | 'entities' | 'mentions' | 'dates'

/** What the rows of every table begin with. */
export const ARTICLE_COLUMNS: readonly Column[] = [
  { name: 'article', type: 'text', about: 'the id of the article' },
  { name: 'published', type: 'date', about: 'its day of publication' },
]

export function articleCells({ id, published }: AnyRecord): Row {
  return { article: id === undefined ? null : String(id), published }
}

/** Where a record's words are in the text. */
export const SPAN_COLUMNS: readonly Column[] = [
  { name: 'start', type: 'integer', about: 'where it begins in the text, in UTF-16 code units' },
  { name: 'end', type: 'integer', about: 'where it ends' },
]

/** Several values in one cell. */
export function list(values: readonly string[]): Cell {
  return values.length === 0 ? null : values.join('; ')
}
