import type { AnyRecord } from '../record.js'
import { articles } from './articles.js'
import { dates } from './dates.js'
import { entities } from './entities.js'
import { mentions } from './mentions.js'
import { quotes } from './quotes.js'
import { statements } from './statements.js'
import type { Row, Table, TableName } from './table.js'

/** Every table, in the order in which rows may refer to those before them. */
export const TABLES: readonly Table[] = [articles, entities, statements, quotes, mentions, dates]

/**
 * The records of an article as flat rows, as tables and data frames take them: every cell is a string, a number or null. Rows
 * of one article are joined by the ids in them ("q0", "s2", "person:anna-berg"), rows of several by `article` as well, which is the
 * `id` that the article is given.
 *
 * @example
 * const rows = toRows({ id: 'a.txt', ...extract('“It failed,” said Kim Tran.') })
 * rows.quotes[0].speaker // 'Kim Tran'
 * rows.quotes[0].words // 'It failed,'
 * rows.entities[0].entity // 'person:kim-tran'
 */
export function toRows(article: AnyRecord): Record<TableName, readonly Row[]> {
  const rows = TABLES.map((table) => [table.name, table.rows(article)] as const)
  return Object.fromEntries(rows) as Record<TableName, readonly Row[]>
}
