import { expect, test } from 'vitest'
import { createExtractor } from '../../src/index.js'
import { measureGrowth } from './growth.js'

const extract = createExtractor()

/** Quadratic work gives 8, linear work about 1; what lies between is noise of so short times. */
const MOST = 5

/** What once was more than linear, or is most likely to be. All tokens with all separators: `npm run growth`. */
const PIECES = [
  '1-',
  'UK-',
  '3-July-',
  '2024-',
  'a.b.',
  '“',
  '‘We ',
  '(',
  'said ',
  'Mr. ',
  'Berg and ',
  'the mayor of ',
  'mayor of ',
  'told. ',
  'he. ',
  'March ',
  '<p>',
  '<a "',
  '&amp;',
  'a-\n',
  '**a',
  'Q: a\n',
  'Why?\n',
]

test.each(PIECES)('linear: %j', { timeout: 240_000 }, (piece) => {
  const ofLength = (length: number) => piece.repeat(Math.ceil(length / piece.length))
  // A first measure may hit the collection of garbage or the compiler.
  const ratios = [3000, 3000, 6000].map((length) => () => measureGrowth(extract, ofLength, length, 2).ratio)
  expect(ratios.some((measure) => measure() < MOST)).toBe(true)
})
