import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/index.js'
import { readFixtures } from '../fixtures.js'
import { CHANGES, type Change, differences, endOf } from './metamorphic.js'

const extract = createExtractor()
const fixtures = readFixtures().map(({ text, expected }) => {
  return { text, options: expected.options, article: extract(text, expected.options) }
})

/** On gold articles, where some do differ: `npm run metamorphic`. */
describe('the records stay the same', () => {
  test.each(CHANGES)('$name', (change: Change) => {
    const lines = fixtures.flatMap(({ text, options, article }) => {
      return differences(article, extract(change.apply(text), options), endOf(change, text))
    })
    expect(lines).toEqual([])
  })
})
