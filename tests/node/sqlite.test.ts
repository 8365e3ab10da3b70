import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, test, vi } from 'vitest'
import type { ArticleRecord } from '../../src/formats/record.js'
import { TABLES, toRows } from '../../src/formats/tables/tables.js'
import { sqliteFormat } from '../../src/node/sqlite-format.js'
import { fixture, HOSTILE_WORDS, hostile, OPTIONS } from '../formats/records.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0

async function write(records: readonly ArticleRecord[]): Promise<Database.Database> {
  const path = join(folder, `${files++}.db`)
  const writer = await sqliteFormat.path!(path, OPTIONS)
  for (const record of records) await writer.add(record)
  await writer.finish()
  return new Database(path, { readonly: true, fileMustExist: true })
}

describe('a database', () => {
  const record = fixture('match-report.txt')

  test('every row of every table is read back as it is', async () => {
    const database = await write([record])
    for (const { name, columns } of TABLES) {
      const names = columns.map((column) => `"${column.name}"`).join(', ')
      expect(database.prepare(`SELECT ${names} FROM ${name} ORDER BY id`).all()).toEqual(toRows(record)[name])
    }
  })

  test('is sound: no page damaged, no reference into nothing', async () => {
    const database = await write([record, hostile('a'), hostile('a')])
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(database.pragma('foreign_key_check')).toEqual([])
    const ids = database.prepare('SELECT article FROM articles ORDER BY id').pluck().all()
    expect(ids).toEqual(['match-report.txt', 'a', 'a (2)'])
  })

  test('offsets count in the text that it holds', async () => {
    const database = await write([record])
    const rows = database
      .prepare('SELECT text, mentions.words, start, "end" FROM mentions JOIN articles USING (article)')
      .all() as { text: string; words: string; start: number; end: number }[]
    expect(rows.length).toBe(record.mentions.length)
    for (const { text, words, start, end } of rows) expect(text.slice(start, end)).toBe(words)
  })

  test('finds words', async () => {
    const database = await write([record, hostile()])
    const search = database.prepare(
      'SELECT speaker FROM quotes WHERE id IN (SELECT rowid FROM quotes_fts WHERE quotes_fts MATCH ?)',
    )
    expect(search.pluck().all('transfer')).toEqual(['Siobhan Kerr'])
    expect(search.pluck().all('nowhere')).toEqual([])
    expect(database.prepare("SELECT count(*) FROM articles_fts('rovers')").pluck().get()).toBe(1)
  })

  test('uses an index for a speaker', async () => {
    const database = await write([record])
    const [plan] = database.prepare("EXPLAIN QUERY PLAN SELECT * FROM quotes WHERE speaker = 'A'").all() as {
      detail: string
    }[]
    expect(plan!.detail).toContain('quotes_speaker')
  })

  test('keeps hostile words as they are', async () => {
    const database = await write([hostile()])
    const words = database.prepare('SELECT words FROM quotes WHERE within IS NULL ORDER BY id').pluck().all()
    expect(words).toEqual(HOSTILE_WORDS)
  })

  test('of no article has its tables', async () => {
    const database = await write([])
    expect(database.prepare('SELECT count(*) FROM quotes').pluck().get()).toBe(0)
  })
})

describe('fields of the input', () => {
  test('have columns, whatever they are called', async () => {
    const fields = { 'a"b; DROP TABLE quotes --': 1, Section: 'x', section: 'y', id: 7, Title: 't', '': 'empty' }
    const database = await write([fixture('match-report.txt'), { ...hostile(), fields }])
    const row = database.prepare('SELECT * FROM articles ORDER BY id DESC').get()
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
    const row = database.prepare('SELECT * FROM articles').get() as Record<string, unknown>
    expect(row.field0).toBe(0)
    expect(JSON.parse(row.other_fields as string).field2999).toBe(2999)
  })
})

test('without a package to write it, a message that says what to install', async () => {
  vi.resetModules()
  vi.doMock('better-sqlite3', () => {
    throw new Error('not here')
  })
  vi.doMock('node:sqlite', () => {
    throw new Error('not here')
  })
  const { sqliteFormat: bare } = await import('../../src/node/sqlite-format.js')
  await expect(bare.path!(join(folder, 'none.db'), OPTIONS)).rejects.toThrow(/npm install better-sqlite3/)
  vi.doUnmock('better-sqlite3')
  vi.doUnmock('node:sqlite')
})
