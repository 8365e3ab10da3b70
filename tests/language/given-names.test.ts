import { expect, test } from 'vitest'
import { givenNameGender } from '../../src/language/en/given-names.js'

test.each([
  ['Anna', 'f'],
  ['ANNA', 'f'],
  ['Hossein', 'm'],
  ['Ngozi', 'f'],
  ['Seok-yeol', 'm'],
  ['Andrea', 'u'],
  ['aarav', 'm'],
])('%s is a given name of %s', (name, gender) => {
  expect(givenNameGender(name)).toBe(gender)
})

test.each(['Haniyeh', 'Parliament', '', 'constructor'])('%j is no given name', (word) => {
  expect(givenNameGender(word)).toBeUndefined()
})
