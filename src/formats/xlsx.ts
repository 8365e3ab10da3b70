import type { Sheet, Cell as SheetCell } from 'write-excel-file/universal'
import type { Writers } from './format.js'
import { FormatError } from './format-error.js'
import type { AnyRecord, ArticleRecord } from './record.js'
import { createOpenColumns, type OpenColumns } from './tables/open-columns.js'
import type { Cell, Column, Row, Table } from './tables/table.js'
import { TABLES } from './tables/tables.js'
import { createUniqueIds } from './tables/unique-ids.js'
import { xmlText } from './xml-text.js'

export const xlsxFormat: Writers = {
  whole: () => {
    const unique = createUniqueIds()
    const workbook = createWorkbook()
    return {
      add: (record: ArticleRecord) => workbook.add(unique(record)),
      finish: async function* () {
        yield await workbook.finish()
      },
    }
  },
}

/** What Excel takes: rows of a sheet, the header among them, and UTF-16 code units of a cell. */
const MOST_ROWS = 1_048_576
const LONGEST_CELL = 32_767

const LEFT_OUT: ReadonlySet<string> = new Set(['text'])

/** What is read in sentences has a wide column; the rest is as wide as its name or a bit more. */
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ['words', 70],
  ['speaker', 26],
  ['name', 26],
  ['title', 50],
  ['article', 24],
])

/**
 * The records of some articles as an Excel workbook, one sheet for each table. A table with more rows than a sheet takes goes on in
 * another; a cell of more than 32,767 characters is cut and ends with "…". No cell is a formula.
 *
 * @throws FormatError if the package write-excel-file is not installed
 */
export async function xlsx(articles: Iterable<AnyRecord>): Promise<Uint8Array> {
  const workbook = createWorkbook()
  for (const article of articles) workbook.add(article)
  return workbook.finish()
}

function createWorkbook() {
  const sheets = TABLES.map((table) => ({ table, columns: createOpenColumns(table, LEFT_OUT), rows: [] as Row[] }))
  return {
    add: (article: AnyRecord) => {
      for (const { table, columns, rows } of sheets) {
        for (const row of table.rows(article)) {
          columns.add(row)
          rows.push(row)
        }
      }
    },
    finish: async () => {
      const write = await loadWriter()
      const blob = await write(sheets.flatMap(({ table, columns, rows }) => toSheets(table, columns, rows))).toBlob()
      return new Uint8Array(await blob.arrayBuffer())
    },
  }
}

async function loadWriter() {
  try {
    return (await import('write-excel-file/universal')).default
  } catch {
    throw new FormatError('PACKAGE_MISSING', 'xlsx needs the package write-excel-file: npm install write-excel-file')
  }
}

function toSheets({ name }: Table, { all }: OpenColumns, rows: readonly Row[]): Sheet<Blob>[] {
  const header: SheetCell[] = all.map((column) => ({ value: column.name, fontWeight: 'bold' }))
  const sheets: Sheet<Blob>[] = []
  for (let from = 0; from === 0 || from < rows.length; from += MOST_ROWS - 1) {
    sheets.push({
      sheet: from === 0 ? name : `${name} ${sheets.length + 1}`,
      stickyRowsCount: 1,
      columns: all.map((column) => ({ width: WIDTHS.get(column.name) ?? Math.max(12, column.name.length + 2) })),
      data: [header, ...rows.slice(from, from + MOST_ROWS - 1).map((row) => all.map((column) => toCell(row, column)))],
    })
  }
  return sheets
}

function toCell(row: Row, { name }: Column): SheetCell {
  const value: Cell = row[name] ?? null
  // Said to be text: a string that begins with "=" is a string. The package leaves out U+FFFD and what XML cannot hold.
  if (value === '') return null
  return typeof value === 'string' ? { value: fitting(xmlText(value)), type: String } : value
}

function fitting(text: string): string {
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
