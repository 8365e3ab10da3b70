import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCodePoints } from '../../src/formats/code-points.js'

test('an offset is the number of characters before it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      fc.pre(!/[\ud800-\udbff]$/.test(before) || !/^[\udc00-\udfff]/.test(after))
      expect(toCodePoints(before + after)(before.length)).toBe([...before].length)
    }),
    { numRuns: 1000 },
  )
})

test('halves of pairs count as characters, as they do in Python', () => {
  expect(toCodePoints('\ud83da\ude00b😀c')(6)).toBe(5)
})
