import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/formats/record.js'
import { readFixtures } from '../fixtures.js'
import { folderOf, onrecord } from './run-cli.js'

/** What was written, read with Python: its own modules, nltk and bratly where they are installed. */
const PYTHON = process.env.PYTHON ?? 'python3'
const runs = (...args: string[]) => spawnSync(PYTHON, args).status === 0
const hasPython = runs('--version')
const hasAll = runs('-c', 'import nltk, bratly.io')

interface Found {
  tables: [speaker: string, words: string][]
  database: [speaker: string, words: string][]
  network: string[]
  standoff?: number
  columns?: number
}

const NAMES = ['court-ruling', 'match-report', 'press-release']
const texts = readFixtures().filter(({ name }) => NAMES.includes(name))
const { path: folder, remove } = folderOf(
  Object.fromEntries(texts.map(({ name, text }) => [`articles/${name}.txt`, text])),
)
let found: Found
let records: ArticleRecord[]

afterAll(remove)

beforeAll(async () => {
  if (!hasPython) return
  const write = (...args: string[]) => onrecord([join(folder, 'articles'), ...args])
  const written = [
    await write('--format', 'csv', '--bom', '--out', join(folder, 'tables')),
    await write('--output', join(folder, 'press.db')),
    await write('--output', join(folder, 'network.gexf')),
    await write('--format', 'brat', '--out', join(folder, 'brat')),
    await write('--output', join(folder, 'articles.conll')),
  ]
  expect(written.map(({ code, stderr }) => [code, stderr])).toEqual(written.map(() => [0, '']))
  records = JSON.parse((await write('--format', 'json')).stdout)
  const script = fileURLToPath(new URL('foreign-readers.py', import.meta.url))
  const { stdout, stderr } = spawnSync(PYTHON, [script, folder, ...(hasAll ? ['--all'] : [])], { encoding: 'utf8' })
  expect(stderr).toBe('')
  found = JSON.parse(stdout)
}, 120_000)

const quotations = () =>
  records.flatMap(({ quotes }) =>
    quotes.flatMap((quote) => [quote, ...quote.inner]).map((one) => [one.speaker?.name, one.words]),
  )

test.skipIf(!hasPython)('Python reads the tables and the database', () => {
  expect(new Set(found.tables.map(String))).toEqual(new Set(quotations().map(String)))
  expect(found.database).toEqual(found.tables)
})

test.skipIf(!hasPython)('Python reads the network: every speaker who is an entity is in it', () => {
  const speakers = records.flatMap(({ quotes }) =>
    quotes.flatMap(({ speaker }) => (speaker?.entity ? [speaker.name] : [])),
  )
  expect(speakers.length).toBeGreaterThan(10)
  expect(found.network).toEqual(expect.arrayContaining(speakers))
})

test.skipIf(!hasAll)('bratly and nltk read the standoff and the columns', () => {
  const marks = readdirSync(join(folder, 'brat')).filter((name) => name.endsWith('.ann'))
  const lines = marks.flatMap((name) => readFileSync(join(folder, 'brat', name), 'utf8').split('\n'))
  expect(found.standoff).toBe(lines.filter((line) => line.startsWith('T')).length)
  const names = records.flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name'))
  expect(found.columns).toBe(names.length)
})
