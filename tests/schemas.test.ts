import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { describe, expect, test } from 'vitest'
import { makeSchema, SCHEMAS, schemaPath } from '../scripts/schemas.js'
import { json, jsonLine, leanJsonLine } from '../src/formats/json.js'
import { createExtractor, extract, summarize } from '../src/index.js'
import { readFixtures } from './fixtures.js'
import { fixture, hostile } from './formats/records.js'

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false })

const validators = new Map<string, ValidateFunction>(
  SCHEMAS.map(({ name }) => [name, ajv.compile(JSON.parse(readFileSync(schemaPath(name), 'utf8')))]),
)

/** What a schema has against a value. */
function errorsOf(name: string, value: unknown): string[] {
  const validate = validators.get(name)!
  return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`)
}

test.each(SCHEMAS)('schema/$name.json is made from the types as they are', (source) => {
  expect(readFileSync(schemaPath(source.name), 'utf8')).toBe(makeSchema(source))
})

describe('what is put out is as the schemas say', () => {
  const extractor = createExtractor({ published: '2024-03-20' })

  test.each(readFixtures().map(({ name, text }) => [name, text]))('%s', (id, text) => {
    const article = extractor(text!)
    expect(JSON.stringify(article)).not.toMatch(/"confidence":\d\.\d{4}/)
    const record = { id: id!, source: `${id}.txt`, fields: { title: 'A title' }, ...article }
    expect(errorsOf('article', article)).toEqual([])
    expect(errorsOf('record', JSON.parse(json(record)))).toEqual([])
    expect(errorsOf('record', JSON.parse(jsonLine(record)))).toEqual([])
    expect(errorsOf('lean-record', JSON.parse(leanJsonLine(record)))).toEqual([])
  })

  test('an explained article, one with every optional field, an empty one', () => {
    const explained = { ...fixture('press-release.txt'), explanations: extractor.explain('“No,” said Anna Berg.') }
    for (const record of [explained, hostile(7), { id: '', ...extract('') }]) {
      expect(errorsOf('record', JSON.parse(jsonLine(record)))).toEqual([])
      expect(errorsOf('lean-record', JSON.parse(leanJsonLine(record)))).toEqual([])
    }
  })

  test('a summary', () => {
    expect(errorsOf('summary', JSON.parse(JSON.stringify(summarize([fixture('match-report.txt')]))))).toEqual([])
    expect(errorsOf('summary', summarize([]))).toEqual([])
  })
})

describe('what is wrong is refused', () => {
  const article = extract('“It failed on Monday,” said Kim Tran.', { published: '2024-03-20' })

  test.each<[string, object]>([
    ['a confidence above 1', { quotes: [{ ...article.quotes[0]!, confidence: 93 }] }],
    ['an unknown field', { summary: 'short' }],
    ['a negative offset', { sentences: [{ start: -1, end: 4 }] }],
    ['half an offset', { sentences: [{ start: 0.5, end: 4 }] }],
    ['an unknown type', { entities: [{ ...article.entities[0]!, type: 'event' }] }],
    ['an index that is none', { entities: [{ ...article.entities[0]!, mentions: ['0'] }] }],
    ['a date that is none', { published: '20 March' }],
    ['a missing list', { statements: undefined }],
    ['an unknown evidence', { quotes: [{ ...article.quotes[0]!, evidence: 'guess' }] }],
  ])('%s', (_, change) => {
    expect(errorsOf('article', JSON.parse(JSON.stringify({ ...article, ...change })))).not.toEqual([])
  })
})
