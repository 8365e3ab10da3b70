import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { Chunk } from '../../src/formats/format.js'
import { TABLES, toRows } from '../../src/formats/tables/tables.js'
import { xlsx, xlsxFormat } from '../../src/formats/xlsx.js'
import { fixture, HOSTILE_WORDS, hostile, OPTIONS } from './records.js'

/** The sheets of a workbook by their names, read by a package that is not ours. */
async function read(bytes: Uint8Array): Promise<Map<string, unknown[][]>> {
  const sheets = await readWorkbook(Buffer.from(bytes))
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]))
}

test('a sheet a table, every cell as it is', async () => {
  const record = fixture('match-report.txt')
  const sheets = await read(await xlsx([record]))
  expect([...sheets.keys()]).toEqual(TABLES.map(({ name }) => name))
  for (const [name, rows] of Object.entries(toRows(record))) {
    const columns = TABLES.find((table) => table.name === name)!.columns.map((column) => column.name)
    const kept = columns.filter((column) => column !== 'text')
    expect(sheets.get(name)![0]).toEqual(kept)
    expect(sheets.get(name)!.slice(1)).toEqual(rows.map((row) => kept.map((column) => row[column])))
  }
})

test('words that look like formulas are words, controls that XML cannot hold are left out', async () => {
  const rows = (await read(await xlsx([hostile()]))).get('quotes')!
  const words = rows[0]!.indexOf('words')
  const within = rows[0]!.indexOf('within')
  const expected = HOSTILE_WORDS.map((one) => one.replace(/[\u0000-\u0008\u000e-\u001f]/g, ''))
  expect(rows.slice(1).flatMap((row) => (row[within] === null ? [row[words]] : []))).toEqual(expected)
})

test('a cell that is too long for Excel is cut', async () => {
  const record = fixture('match-report.txt')
  const quotes = record.quotes.slice(0, 1).map((quote) => ({ ...quote, words: `${'a'.repeat(32_765)}😀😀` }))
  const [header, row] = (await read(await xlsx([{ ...record, quotes }]))).get('quotes')!
  const cell = row![header!.indexOf('words')] as string
  expect([cell.length, cell.slice(-2)]).toEqual([32_766, 'a…'])
})

test('as a format: articles get ids of their own', async () => {
  const collector = xlsxFormat.whole!(OPTIONS)
  for (const id of ['a', 'a']) collector.add(hostile(id))
  const chunks: Chunk[] = []
  for await (const chunk of collector.finish()) chunks.push(chunk)
  const sheets = await read(Buffer.concat(chunks as Uint8Array[]))
  expect(sheets.get('articles')!.map(([article]) => article)).toEqual(['article', 'a', 'a (2)'])
})
