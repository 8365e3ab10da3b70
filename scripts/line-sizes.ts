/**
 * npm run line-sizes [FILE.jsonl]: what a line of `--format jsonl` takes beside the text of its article, part by part, in bytes for each
 * byte of text; of the fixtures, or of the articles of a file.
 */
import { readFileSync } from 'node:fs'
import { jsonLine, leanJsonLine } from '../src/formats/json.js'
import { toLean } from '../src/formats/lean/to-lean.js'
import type { ArticleRecord } from '../src/formats/record.js'
import { extract } from '../src/index.js'
import { readFixtures } from '../tests/fixtures.js'

const PARTS = ['entities', 'dates', 'quotes', 'statements'] as const
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

function readRecords(path: string | undefined): ArticleRecord[] {
  if (path === undefined) return readFixtures().map(({ name, text }) => ({ id: name, ...extract(text) }))
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; text: string; published?: string })
    .map(({ id, text, published = null }) => ({ id, ...extract(text, { published }) }))
}

const records = readRecords(process.argv[2])
const sum = (size: (record: ArticleRecord) => number): number =>
  records.reduce((total, record) => total + size(record), 0)
const text = sum((record) => Buffer.byteLength(record.text))
const lean = records.map(toLean)
const rows: [string, number][] = [
  ...PARTS.map((part): [string, number] => [part, lean.reduce((total, record) => total + bytes(record[part]), 0)]),
  ['of these, the words of quotations', sum(({ quotes }) => bytes(quotes.map(({ words }) => words)))],
  ['a line', sum((record) => Buffer.byteLength(leanJsonLine(record)))],
  ['a line with --full', sum((record) => Buffer.byteLength(jsonLine(record)))],
]
for (const [name, size] of rows) console.log(`${name.padEnd(36)}${(size / text).toFixed(2).padStart(6)}`)
