/** Organizations by the lists, with the words of the shipped lists and made-up findings of a model. */
import { expect, test } from 'vitest'
import { NameArticle } from '../../src/names/article.js'
import { findListed } from '../../src/names/corrections/organizations/listed.js'
import { nameOver } from '../../src/names/corrections/span.js'
import { createGazetteer } from '../../src/names/gazetteer.js'
import type { NameSpan } from '../../src/names/name-span.js'
import { readWordClasses } from '../../src/names/word-classes.js'
import { createWordTypes, EDGE } from '../../src/names/word-type.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const read = createReader(models)
const typeOf = createWordTypes(readWordClasses(models.get('word-classes')), createGazetteer(models))

/** What the lists make of a text in which a model has found `found`: words, type and confidence. */
function listed(text: string, ...found: readonly (readonly [string, NameSpan['type'], number])[]): string[] {
  const document = read(text)
  const article = new NameArticle(document, ({ text: word }) => typeOf(word), typeOf(EDGE))
  const spans = found.map(([words, type, confidence]) => {
    const start = text.indexOf(words)
    const from = document.tokens.findIndex((token) => token.start === start)
    const to = document.tokens.findIndex((token) => token.end === start + words.length) + 1
    return nameOver(document, from, to, type, confidence)
  })
  return findListed(document, article, spans).map(
    ({ start, end, type, confidence }) => `${type} ${text.slice(start, end)} ${confidence}`,
  )
}

test('a listed phrase is an organization, as sure as what the model had there', () => {
  const text = 'Then they met Network Rail about it.'
  expect(listed(text)).toEqual(['organization Network Rail 0.8'])
  expect(listed(text, ['Network Rail', 'place', 0.6])).toEqual(['organization Network Rail 0.6'])
  expect(listed(text, ['Rail', 'person', 0.7])).toEqual(['organization Network Rail 0.7'])
})

test('a longer name stays, and so does a longer row of capitals', () => {
  expect(listed('Then they met Network Rail Holt about it.')).toEqual([])
  expect(listed('Then they met Network Rail today.', ['met Network Rail', 'person', 0.7])).toEqual([
    'person met Network Rail 0.7',
  ])
})

test('two listed ones with "and" between them are two', () => {
  expect(
    listed('Then the Bank of England and Network Rail met.', ['Bank of England and Network Rail', 'organization', 0.7]),
  ).toEqual(['organization Bank of England 0.7', 'organization Network Rail 0.7'])
})

test('a listed word alone is one in running text, not in a title, behind an article or beside a hyphen', () => {
  expect(listed('Then they sold all shares of Nvidia in May.')).toEqual(['organization Nvidia 0.8'])
  expect(listed('Then they saw the Nvidia of old.')).toEqual([])
  expect(listed('Then they left a Nvidia-led group.')).toEqual([])
  expect(listed('WHY NVIDIA LOST BIG')).toEqual([])
  expect(listed('Then the Fed cut rates.')).toEqual(['organization Fed 0.8'])
})
