import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Folder, FormatOptions, RecordWriter, Sink, Writers } from './format.js'
import type { AnyRecord } from './record.js'
import { createOpenColumns } from './tables/open-columns.js'
import { quotes } from './tables/quotes.js'
import type { Cell, Column, Row, Table, TableName } from './tables/table.js'
import { TABLES } from './tables/tables.js'
import { createUniqueIds } from './tables/unique-ids.js'

/** How CSV is written. */
export interface CsvOptions {
  /** Which table: "quotes" unless said otherwise. */
  readonly table?: TableName | undefined
  /** Begin with a byte order mark, which Excel needs to read UTF-8. */
  readonly bom?: boolean | undefined
}

const BYTE_ORDER_MARK = '\ufeff'

/** The whole text would be longer than a spreadsheet takes in one cell. */
const LEFT_OUT: ReadonlySet<string> = new Set(['text'])

/**
 * One table of the records of some articles as CSV with a header (RFC 4180, line feeds). A cell that a spreadsheet would take
 * for a formula, one that begins with = + - @, a tab or a carriage return, begins with an apostrophe.
 *
 * @example
 * const table = csv([{ id: 'a.txt', ...extract('“It failed,” said Kim Tran.') }])
 * table.split('\n')[1].slice(0, 33) // 'a.txt,,Kim Tran,"It failed,",said'
 */
export function csv(articles: Iterable<AnyRecord>, { table = 'quotes', bom = false }: CsvOptions = {}): string {
  const known = TABLES.find(({ name }) => name === table)!
  const columns = createOpenColumns(known, LEFT_OUT)
  const rows = [...articles].flatMap((article) => known.rows(article))
  for (const row of rows) columns.add(row)
  return `${bom ? BYTE_ORDER_MARK : ''}${csvHeader(columns.all)}${csvRows(rows, columns.all)}`
}

export function csvHeader(columns: readonly Column[]): string {
  return csvLines([columns.map(({ name }) => name)])
}

export function csvRows(rows: readonly Row[], columns: readonly Column[]): string {
  return csvLines(rows.map((row) => columns.map(({ name }) => row[name] ?? null)))
}

/** Lines of CSV, safe to open in a spreadsheet. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.length === 0 ? '' : stringify(rows as Cell[][], { escape_formulas: true })
}

export const csvFormat: Writers = {
  text: ({ bom }) => ({
    open: (bom ? BYTE_ORDER_MARK : '') + csvHeader(quotes.columns),
    between: '',
    close: '',
    print: (record) => csvRows(quotes.rows(record), quotes.columns),
  }),
  files: writeTables,
}

/**
 * A file a table. The rows of articles are kept until the end, since the columns that the inputs bring along are known only then; they
 * are small without the text.
 */
function writeTables(folder: Folder, { bom }: FormatOptions): RecordWriter {
  const unique = createUniqueIds()
  const sinks = new Map<TableName, Promise<Sink>>()
  const [articles, ...others] = TABLES
  const articleColumns = createOpenColumns(articles!, LEFT_OUT)
  const articleRows: Row[] = []
  const open = async ({ name, columns }: Pick<Table, 'name' | 'columns'>) => {
    const sink = await folder.open(`${name}.csv`)
    await sink.write((bom ? BYTE_ORDER_MARK : '') + csvHeader(columns))
    return sink
  }
  const sinkOf = (table: Table): Promise<Sink> => {
    const sink = sinks.get(table.name) ?? open(table)
    sinks.set(table.name, sink)
    return sink
  }
  return {
    add: async (record) => {
      const identified = unique(record)
      for (const { text: _, ...row } of articles!.rows(identified)) {
        articleColumns.add(row)
        articleRows.push(row)
      }
      for (const table of others) {
        const sink = await sinkOf(table)
        await sink.write(csvRows(table.rows(identified), table.columns))
      }
    },
    finish: async () => {
      const sink = await open({ name: 'articles', columns: articleColumns.all })
      await sink.write(csvRows(articleRows, articleColumns.all))
      await sink.close()
      for (const table of others) await (await sinkOf(table)).close()
    },
  }
}
