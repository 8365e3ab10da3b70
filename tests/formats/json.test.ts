import { expect, test } from 'vitest'
import { json, jsonLine } from '../../src/formats/json.js'
import { extract } from '../../src/index.js'

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
