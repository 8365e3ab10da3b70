import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordIndex } from '../../src/text/word-index.js'

test('finds a word where it stands in a text', () => {
  const index = new WordIndex<number>()
  index.add('mayor', 1)
  index.add('may', 2)
  expect(index.find('the mayor may', 4, 9)).toBe(1)
  expect(index.find('the mayor may', 10, 13)).toBe(2)
  expect(index.find('the mayor may', 4, 7)).toBe(2)
  expect(index.find('the mayor may', 0, 3)).toBeUndefined()
})

test('finds of any words those that were added, and no others', () => {
  const word = fc.string({ unit: 'binary', maxLength: 6 })
  fc.assert(
    fc.property(fc.uniqueArray(word), fc.array(word), (added, asked) => {
      const index = new WordIndex<string>()
      for (const one of added) index.add(one, one)
      for (const one of [...added, ...asked])
        expect(index.find(`a${one}b`, 1, 1 + one.length)).toBe(added.includes(one) ? one : undefined)
    }),
  )
})

test('keeps thousands of words apart', () => {
  const index = new WordIndex<number>()
  for (let i = 0; i < 5000; i++) index.add(`w${i}`, i)
  for (let i = 0; i < 5000; i++) expect(index.find(`w${i}`, 0, `w${i}`.length)).toBe(i)
  expect(index.values).toHaveLength(5000)
})
