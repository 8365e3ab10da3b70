import fc from 'fast-check'
import { expect, test } from 'vitest'
import { json, jsonLine, jsonLines, leanJsonLine } from '../../src/formats/json.js'
import { jsonPieces } from '../../src/formats/json-pieces.js'
import { parseJsonLine } from '../../src/formats/lean/parse-json-line.js'
import type { ArticleRecord } from '../../src/formats/record.js'
import { extract } from '../../src/index.js'
import { readFixtures } from '../fixtures.js'
import { fixture, hostile } from './records.js'

const article = extract('“Ice,” said Anna Berg.\n')

test('a line begins with id and source and ends with the only line feed', () => {
  const line = jsonLine({ ...article, source: 'a.txt', id: 'a' })
  expect(line.startsWith('{"id":"a","source":"a.txt","text":')).toBe(true)
  expect(line.indexOf('\n')).toBe(line.length - 1)
  expect(JSON.parse(line)).toEqual({ id: 'a', source: 'a.txt', ...article })
})

test('standard input has no source', () => {
  expect(Object.keys(JSON.parse(json({ ...article, id: 7 }))).slice(0, 2)).toEqual(['id', 'text'])
})

test('lone surrogates survive', () => {
  const { text } = JSON.parse(jsonLine({ id: 'a', ...extract('\ud800 Ice') }))
  expect(text).toBe('\ud800 Ice')
})

test('no character of a line is obeyed by a terminal, and all of them are read back', () => {
  const record = { id: 'a', ...extract('C1 \u009b31m, bidi \u202e, \u2028 and \u001b[2J') }
  for (const text of [jsonLine(record), leanJsonLine(record), json(record)]) {
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|\u2028/u)
    expect(JSON.parse(text).text).toBe(record.text)
  }
})

test('the pieces of an object are its JSON', () => {
  const values = fc.dictionary(fc.string(), fc.oneof(fc.constant(undefined), fc.jsonValue()))
  fc.assert(fc.property(values, (value) => [...jsonPieces(value)].join('') === JSON.stringify(value)))
  expect([...jsonPieces({ list: [undefined, 1], none: [], '"': '\ud800' })].join('')).toBe(
    '{"list":[null,1],"none":[],"\\"":"\\ud800"}',
  )
})

test.each([true, false])('the pieces of a line are the line, full: %s', (full) => {
  const lines = jsonLines.text!({ full, bom: false, columns: 80, colored: false })
  const records = readFixtures().map(({ text }, id): ArticleRecord => ({ id, ...extract(text) }))
  for (const record of [...records, { ...hostile(), fields: { list: ['\u202e', 1] } }]) {
    expect([...lines.pieces!(record)].join('')).toBe(lines.print(record))
  }
})

const odd = article.entities[0]!
const ODD: ArticleRecord = {
  ...article,
  id: 'odd',
  fields: { title: 'Ice', page: 3 },
  entities: [
    { ...odd, id: 'person:anna-berg-2', mentions: [] },
    { ...odd, id: 'person:b', country: 'NO', acronym: 'AB', mentions: [0] },
  ],
  mentions: [{ ...article.mentions[0]!, entity: 'person:b', form: 'description' }],
  dates: [
    { start: 0, end: 1, text: '“', type: 'set', value: 'P1W', earliest: null, latest: null },
    { start: 0, end: 1, text: '“', type: 'date', value: '2024-W12', earliest: '2024-03-18', latest: '2024-03-24' },
    { start: 0, end: 1, text: '“', type: 'time', value: '2024-03-18TMO', earliest: '2024-03-18', latest: '2024-03-18' },
    { start: 0, end: 1, text: '“', type: 'date', value: '2024-03-18', earliest: null, latest: '2024-03-19' },
    { start: 0, end: 1, text: '“', type: 'date', value: 'PAST_REF', earliest: null, latest: null },
  ],
  quotes: [
    {
      ...article.quotes[0]!,
      kind: 'partial',
      speaker: {
        name: 'Anna Berg',
        type: 'document',
        entity: 'person:gone',
        members: [{ name: 'Anna Berg', entity: null }],
        mention: { start: 0, end: 1, text: '“', form: 'pronoun' },
        via: { name: 'Anna Berg', entity: 'person:b' },
      },
      alternatives: [{ name: 'Anna Berg', entity: 'person:b', confidence: 0.1 }],
    },
  ],
}

test.each([...readFixtures().map(({ name }) => fixture(`${name}.txt`)), hostile(), ODD])(
  'a line without --full brings back all but sentences and paragraphs: $id',
  (record) => {
    const { sentences: _, paragraphs: __, ...kept } = record
    expect(parseJsonLine(leanJsonLine(record))).toEqual({ ...kept, sentences: [], paragraphs: [] })
    expect(parseJsonLine(jsonLine(record))).toEqual(record)
  },
)

test.each(['7', 'null', '[]', '{}', '{"id":"a","text":"b"}'])('%s is no record', (line) => {
  expect(() => parseJsonLine(line)).toThrow(TypeError)
  expect(() => parseJsonLine(line)).toThrow(expect.objectContaining({ code: 'RECORD_INVALID' }))
})

test('a line without --full is less than half of one with it', () => {
  const lines = readFixtures().map(({ name, text }) => ({ id: name, ...extract(text) }))
  const length = (print: typeof jsonLine) => lines.reduce((sum, record) => sum + print(record).length, 0)
  expect(length(leanJsonLine)).toBeLessThan(0.45 * length(jsonLine))
})
