import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import type { ArticleRecord } from '../../src/formats/record.js'
import { TABLES, toRows } from '../../src/formats/tables/tables.js'
import { sqliteFormat } from '../../src/node/sqlite-format.js'
import { fixture, HOSTILE_WORDS, hostile, OPTIONS } from '../formats/records.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0

const opened: InstanceType<typeof sqlite.Database>[] = []
afterEach(() => {
  for (const database of opened.splice(0)) database.close()
})

/** Writes records and opens the database by SQLite itself, which is not ours. */
async function write(records: readonly ArticleRecord[]) {
  const path = join(folder, `${files++}.db`)
  const writer = await sqliteFormat.path!(path, OPTIONS)
  for (const record of records) await writer.add(record)
  await writer.finish()
  const database = new sqlite.Database(path, { readOnly: true, fileMustExist: true })
  opened.push(database)
  return {
    all: (sql: string, value?: string) => database.all(sql, value),
    column: (sql: string, value?: string) => database.all(sql, value).map((row) => Object.values(row)[0]),
  }
}

/** A row of mentions with the text of its article. */
interface Located {
  text: string
  words: string
  start: number
  end: number
}

describe('a database', () => {
  const record = fixture('match-report.txt')

  test('every row of every table is read back as it is', async () => {
    const database = await write([record])
    for (const { name, columns } of TABLES) {
      const names = columns.map((column) => `"${column.name}"`).join(', ')
      expect(database.all(`SELECT ${names} FROM ${name} ORDER BY id`)).toEqual(toRows(record)[name])
    }
  })

  test('is sound: no page damaged, no reference into nothing', async () => {
    const database = await write([record, hostile('a'), hostile('a')])
    expect(database.column('PRAGMA integrity_check')).toEqual(['ok'])
    expect(database.all('PRAGMA foreign_key_check')).toEqual([])
    const ids = database.column('SELECT article FROM articles ORDER BY id')
    expect(ids).toEqual(['match-report.txt', 'a', 'a (2)'])
  })

  test('offsets count in the text that it holds', async () => {
    const database = await write([record])
    const rows = database.all(
      'SELECT text, mentions.words, start, "end" FROM mentions JOIN articles USING (article)',
    ) as unknown as Located[]
    expect(rows.length).toBe(record.mentions.length)
    for (const { text, words, start, end } of rows) expect(text.slice(start, end)).toBe(words)
  })

  test('finds words', async () => {
    const database = await write([record, hostile()])
    const search = 'SELECT speaker FROM quotes WHERE id IN (SELECT rowid FROM quotes_fts WHERE quotes_fts MATCH ?)'
    expect(database.column(search, 'transfer')).toEqual(['Siobhan Kerr'])
    expect(database.column(search, 'nowhere')).toEqual([])
    expect(database.column("SELECT count(*) FROM articles_fts('rovers')")).toEqual([1])
  })

  test('uses an index for a speaker', async () => {
    const database = await write([record])
    const [plan] = database.all("EXPLAIN QUERY PLAN SELECT * FROM quotes WHERE speaker = 'A'")
    expect(plan!.detail).toContain('quotes_speaker')
  })

  test('keeps hostile words as they are, but for NUL, where SQLite would end them', async () => {
    const database = await write([hostile()])
    const words = database.column('SELECT words FROM quotes WHERE within IS NULL ORDER BY id')
    expect(words).toEqual(HOSTILE_WORDS.map((one) => one.replaceAll('\0', '\ufffd')))
  })

  test('of no article has its tables', async () => {
    const database = await write([])
    expect(database.column('SELECT count(*) FROM quotes')).toEqual([0])
  })
})

describe('fields of the input', () => {
  test('have columns, whatever they are called', async () => {
    const fields = { 'a"b; DROP TABLE quotes --': 1, Section: 'x', section: 'y', id: 7, Title: 't', '': 'empty' }
    const database = await write([fixture('match-report.txt'), { ...hostile(), fields }])
    const [row] = database.all('SELECT * FROM articles ORDER BY id DESC')
    expect(row).toMatchObject({
      'a"b; DROP TABLE quotes --': 1,
      Section: 'x',
      section_2: 'y',
      id_2: 7,
      Title_2: 't',
      title: null,
      '': 'empty',
    })
  })

  test('beyond some hundreds are kept together', async () => {
    const fields = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`field${i}`, i]))
    const database = await write([{ ...hostile(), fields }])
    const [row] = database.all('SELECT * FROM articles')
    expect(row!.field0).toBe(0)
    expect(JSON.parse(row!.other_fields as string).field2999).toBe(2999)
  })
})

test('without a package to write it, a message that says what to install', async () => {
  vi.resetModules()
  const packages = ['better-sqlite3', 'node:sqlite', 'node-sqlite3-wasm']
  for (const name of packages) {
    vi.doMock(name, () => {
      throw new Error('is not installed')
    })
  }
  const { sqliteFormat: bare } = await import('../../src/node/sqlite-format.js')
  await expect(bare.path!(join(folder, 'none.db'), OPTIONS)).rejects.toThrow(/npm install better-sqlite3/)
  for (const name of packages) vi.doUnmock(name)
})
