import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { csv, csvFormat } from '../../src/formats/csv.js'
import { TABLES, toRows } from '../../src/formats/tables/tables.js'
import { fixture, HOSTILE_WORDS, hostile, memoryFolder, OPTIONS } from './records.js'

type Parsed = Record<string, string>

/** Reads CSV by a parser that is not ours. */
function parse(text: string): Parsed[] {
  return parseCsv(text, { columns: true })
}

const asText = (cell: string | number | null | undefined) => (cell === null || cell === undefined ? '' : String(cell))

/** What a spreadsheet would take for a formula begins with an apostrophe. */
const guarded = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

describe('the tables', () => {
  const record = fixture('match-report.txt')

  test.each(TABLES.map(({ name }) => name))('%s are read back as they are', (table) => {
    const rows = toRows(record)[table]
    expect(rows.length > 0 || table === 'statements').toBe(true)
    const expected = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).flatMap(([name, cell]) => (name === 'text' ? [] : [[name, guarded(asText(cell))]])),
      ),
    )
    expect(parse(csv([record], { table }))).toEqual(expected)
  })

  test('what a person looks for comes first', () => {
    const [header] = csv([record]).split('\n')
    expect(header!.split(',').slice(0, 6)).toEqual(['article', 'published', 'speaker', 'words', 'cue', 'confidence'])
  })

  test('every row has every column of its table, in its order', () => {
    for (const { columns, rows } of TABLES) {
      for (const row of rows(record)) expect(Object.keys(row)).toEqual(columns.map(({ name }) => name))
    }
  })

  test('rows are joined by ids: keys are unique, references lead somewhere', () => {
    for (const one of [record, hostile()]) {
      const rows = toRows(one)
      for (const { name, key, references } of TABLES) {
        const keys = rows[name].map((row) => row[key])
        expect(new Set(keys).size).toBe(keys.length)
        for (const { column, table } of references) {
          const target = TABLES.find((other) => other.name === table)!
          const known = new Set(rows[table].map((row) => row[target.key]))
          for (const row of rows[name])
            if (row[column] !== null) expect(known, `${name}.${column}`).toContain(row[column])
        }
      }
    }
  })
})

describe('hostile words', () => {
  test('no cell is a formula, each is read back', () => {
    const rows = parse(csv([hostile()]))
    const outer = rows.filter(({ within }) => within === '')
    expect(outer.map(({ words }) => words)).toEqual(HOSTILE_WORDS.map(guarded))
    expect(rows.flatMap(Object.values).filter((cell) => /^[=+@]|^-(?!\d)/.test(cell))).toEqual([])
  })

  test.each(['=1+1', '+1', '-1', '@a', '\t=1', '\r=1', '＝1+1'])('%j as a name', (name) => {
    const record = hostile()
    const entities = record.entities.map((entity) => ({ ...entity, name }))
    const [row] = parse(csv([{ ...record, entities }], { table: 'entities' }))
    expect(row!.name).toBe(`'${name}`)
  })

  test('a quotation within another and a repeat say so', () => {
    const rows = parse(csv([hostile()]))
    expect(
      rows.slice(0, 3).map(({ quote, within, repeats, statement }) => [quote, within, repeats, statement]),
    ).toEqual([
      ['q0', '', '', 's0'],
      ['q0.0', 'q0', '', ''],
      ['q1', '', 'q0', ''],
    ])
  })
})

test('what the input knew of an article has columns of its own', () => {
  const rows = parse(csv([fixture('match-report.txt'), hostile('b')], { table: 'articles' }))
  expect(rows[0]).toMatchObject({ title: '', section: '', input_words: '' })
  expect(rows[1]).toMatchObject({ title: "'=1+1", section: 'local', input_words: 'of the input', tags: '["a","b"]' })
  expect(Number(rows[1]!.words)).toBeGreaterThan(10)
})

test('a byte order mark for Excel', () => {
  expect(csv([], { bom: true }).charCodeAt(0)).toBe(0xfeff)
  expect(csv([], { bom: false }).slice(0, 8)).toBe('article,')
})

describe('as a format', () => {
  test('quotations to standard output, article by article', () => {
    const { open, between, close, print } = csvFormat.text!(OPTIONS)
    const records = [fixture('match-report.txt'), hostile()]
    expect(open + records.map(print).join(between) + close).toBe(csv(records))
  })

  test('a folder of tables, each article under an id of its own', async () => {
    const folder = memoryFolder()
    const writer = csvFormat.files!(folder, { ...OPTIONS, bom: true })
    for (const id of ['a', 'a', 'b']) await writer.add(hostile(id))
    await writer.finish()
    expect([...folder.files.keys()].sort()).toEqual(TABLES.map(({ name }) => `${name}.csv`).sort())
    const tables = new Map([...folder.files].map(([name, text]) => [name, parse(text.replace(/^\ufeff/, ''))]))
    expect([...folder.files.values()].every((text) => text.startsWith('\ufeff'))).toBe(true)
    expect(tables.get('articles.csv')!.map(({ article, section }) => [article, section])).toEqual([
      ['a', 'local'],
      ['a (2)', 'local'],
      ['b', 'local'],
    ])
    expect(new Set(tables.get('quotes.csv')!.map(({ article, quote }) => `${article} ${quote}`)).size).toBe(33)
  })

  test('no article: every table with its header', async () => {
    const folder = memoryFolder()
    await csvFormat.files!(folder, OPTIONS).finish()
    expect([...folder.files.values()].every((text) => text.startsWith('article,'))).toBe(true)
    expect(folder.files.size).toBe(TABLES.length)
  })
})
