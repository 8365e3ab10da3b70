import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quickSet, quickTable } from '../../src/language/en/quick-lists.js'

const words = fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('said', 'sad', 'says', 'report', 'repot')))

test('a quick list holds what the list holds, and nothing else', () => {
  fc.assert(
    fc.property(words, words, (listed, asked) => {
      const set = new Set(listed)
      const table = new Map(listed.map((word, i) => [word, i]))
      const [ofSet, ofTable] = [quickSet(set), quickTable(table)]
      for (const word of [...listed, ...asked]) {
        expect(ofSet.has(word)).toBe(set.has(word))
        expect(ofTable.has(word)).toBe(table.has(word))
        expect(ofTable.get(word)).toBe(table.get(word))
      }
    }),
  )
})

test('words of the same letters at both ends and in the middle are told apart', () => {
  const table = quickTable(new Map([['stated', 'state']]))
  expect(table.get('stated')).toBe('state')
  expect(table.get('srared')).toBeUndefined()
  expect(table.has('')).toBe(false)
})
