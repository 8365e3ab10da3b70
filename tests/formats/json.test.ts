import { expect, test } from 'vitest'
import { json, jsonLine, leanJsonLine } from '../../src/formats/json.js'
import { parseJsonLine } from '../../src/formats/parse-json-line.js'
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

test.each([fixture('match-report.txt'), fixture('press-release.txt'), hostile()])(
  'a line without --full brings back all but sentences and paragraphs: $id',
  (record) => {
    const { sentences: _, paragraphs: __, ...kept } = record
    expect(parseJsonLine(leanJsonLine(record))).toEqual({ ...kept, sentences: [], paragraphs: [] })
    expect(parseJsonLine(jsonLine(record))).toEqual(record)
  },
)

test.each(['7', 'null', '[]', '{}', '{"id":"a","text":"b"}'])('%s is no record', (line) => {
  expect(() => parseJsonLine(line)).toThrow(TypeError)
})

test('a line without --full is smaller by a third', () => {
  const lines = readFixtures().map(({ name, text }) => ({ id: name, ...extract(text) }))
  const length = (print: typeof jsonLine) => lines.reduce((sum, record) => sum + print(record).length, 0)
  expect(length(leanJsonLine)).toBeLessThan(0.68 * length(jsonLine))
})
