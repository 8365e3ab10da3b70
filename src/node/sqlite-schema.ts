import type { Column, Table } from '../formats/tables/table.js'
import { TABLES } from '../formats/tables/tables.js'

const TYPES: Readonly<Record<Column['type'], string>> = { text: 'TEXT', integer: 'INTEGER', real: 'REAL', date: 'TEXT' }

/** What is often asked for, by table. */
const INDEXED: Readonly<Partial<Record<Table['name'], readonly string[]>>> = {
  quotes: ['speaker', 'published'],
  statements: ['speaker', 'published'],
  entities: ['name', 'type'],
  mentions: ['name'],
  dates: ['earliest'],
}

/** Tables with full-text search, and over what. */
const SEARCHED: Readonly<Partial<Record<Table['name'], readonly string[]>>> = {
  articles: ['title', 'text'],
  quotes: ['words', 'speaker'],
  statements: ['words', 'speaker'],
}

/** A name as SQL takes it, whatever is in it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/**
 * A table with a number of its own for each row, keys and indexes. References are checked at the end of a transaction, by any program that
 * writes to the database later.
 */
export function schemaOf({ name, columns, key, references }: Table): string {
  const definitions = [
    'id INTEGER PRIMARY KEY',
    ...columns.map((column) => `${quoted(column.name)} ${TYPES[column.type]}`),
    `UNIQUE (${keyColumns(key)})`,
    ...(name === 'articles'
      ? []
      : ['FOREIGN KEY (article) REFERENCES articles (article) DEFERRABLE INITIALLY DEFERRED']),
    ...references.map(({ column, table }) => {
      const target = TABLES.find((other) => other.name === table)!
      return `FOREIGN KEY (article, ${quoted(column)}) REFERENCES ${table} (${keyColumns(target.key)}) DEFERRABLE INITIALLY DEFERRED`
    }),
  ]
  const indexes = [
    ...(INDEXED[name] ?? []).map((column) => `CREATE INDEX ${name}_${column} ON ${name} (${quoted(column)});`),
    ...references.map(
      ({ column }) => `CREATE INDEX ${name}_${column}_reference ON ${name} (article, ${quoted(column)});`,
    ),
  ]
  return `CREATE TABLE ${name} (\n  ${definitions.join(',\n  ')}\n);\n${indexes.join('\n')}`
}

function keyColumns(key: string): string {
  return key === 'article' ? 'article' : `article, ${quoted(key)}`
}

/** The full-text index of a table, filled; nothing for a table without one. */
export function searchOf({ name }: Table): string {
  const columns = SEARCHED[name]
  if (columns === undefined) return ''
  const index = `${name}_fts`
  return `CREATE VIRTUAL TABLE ${index} USING fts5 (${columns.map(quoted).join(', ')}, content='${name}', content_rowid='id');
INSERT INTO ${index} (${index}) VALUES ('rebuild');`
}
