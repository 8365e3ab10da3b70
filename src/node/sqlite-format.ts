import type { RecordWriter, Writers } from '../formats/format.js'
import type { ArticleRecord } from '../formats/record.js'
import type { Cell, Row, Table } from '../formats/tables/table.js'
import { TABLES } from '../formats/tables/tables.js'
import { createUniqueIds } from '../formats/tables/unique-ids.js'
import { type Database, openDatabase, type Statement, type Value } from './sqlite-driver.js'
import { createInputColumns } from './sqlite-input-columns.js'
import { quoted, schemaOf, searchOf } from './sqlite-schema.js'

export const sqliteFormat: Writers = { path: writeDatabase }

const ARTICLES_A_TRANSACTION = 500

/**
 * Writes records into a new SQLite database: the tables of CSV with the text of each article, keys, indexes, and full-text
 * indexes over what is said. What the input knew of an article has columns of its own.
 *
 * @throws FormatError if no package to write SQLite is there
 */
async function writeDatabase(path: string): Promise<RecordWriter> {
  const database = await openDatabase(path)
  // The file counts only when it is complete, so a journal beside it would be of no use.
  database.exec('PRAGMA journal_mode = MEMORY; PRAGMA foreign_keys = OFF')
  for (const table of TABLES) database.exec(schemaOf(table))
  const [articles, ...others] = TABLES
  const inputColumns = createInputColumns(database, articles!)
  const insertArticle = openInsert(database, articles!)
  const inserts = others.map((table) => ({ table, insert: prepareInsert(database, table) }))
  const unique = createUniqueIds()
  let count = 0
  const add = (record: ArticleRecord) => {
    if (count % ARTICLES_A_TRANSACTION === 0) database.exec(count === 0 ? 'BEGIN' : 'COMMIT; BEGIN')
    count++
    const identified = unique(record)
    for (const row of articles!.rows(identified)) insertArticle(inputColumns.fit(row))
    for (const { table, insert } of inserts) {
      for (const row of table.rows(identified)) insert.run(...table.columns.map(({ name }) => toValue(row[name])))
    }
  }
  const finish = () => {
    if (count > 0) database.exec('COMMIT')
    for (const table of TABLES) database.exec(searchOf(table))
    database.exec('PRAGMA optimize')
    database.close()
  }
  return { add, finish }
}

function prepareInsert(database: Database, { name, columns }: Table): Statement {
  const names = columns.map((column) => quoted(column.name)).join(', ')
  return database.prepare(`INSERT INTO ${name} (${names}) VALUES (${columns.map(() => '?').join(', ')})`)
}

/** Inserts rows that need not have the same columns. */
function openInsert(database: Database, { name }: Table): (row: Row) => void {
  const statements = new Map<string, Statement>()
  return (row) => {
    const names = Object.keys(row)
    const sql = `INSERT INTO ${name} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
    const statement = statements.get(sql) ?? database.prepare(sql)
    statements.set(sql, statement)
    statement.run(...Object.values(row).map(toValue))
  }
}

/** Half a pair of code units is no text for SQLite, which ends a text at NUL; a number is one with a fraction unless it is told to be an integer. */
function toValue(cell: Cell | undefined): Value {
  if (typeof cell === 'string') return cell.replace(/\0|\p{Surrogate}/gu, '\ufffd')
  return typeof cell === 'number' && Number.isSafeInteger(cell) ? BigInt(cell) : (cell ?? null)
}
