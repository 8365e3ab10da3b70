import { expect, test } from 'vitest'
import { ageAfter, ageWithin } from '../../src/text/ages.js'
import { wholeNoun } from '../../src/text/noun-phrases.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const read = createReader(models)

test.each([
  ['Anna Berg, 41, left.', '41'],
  ['Anna Berg (41) left.', '41'],
  ['Anna Berg, aged 41, left.', '41'],
  ['Anna Berg, 41.', '41'],
  ['Anna Berg, 41 years later, left.', null],
  ['Anna Berg, 1985, left.', null],
  ['Anna Berg left.', null],
])('the age after a name: %s', (text, age) => {
  expect(ageAfter(read(text).tokens, 2)).toBe(age)
})

test.each([
  ['the 41-year-old carpenter', '41'],
  ['the 100-year-old', null],
  ['the old carpenter', null],
])('the age in a phrase: %s', (text, age) => {
  const { tokens } = read(text)
  expect(ageWithin(tokens, 0, tokens.length)).toBe(age)
})

test.each([
  ['a passer-by', 'passer-by'],
  ['two passers-by', 'passers-by'],
  ['his mother-in-law', 'mother-in-law'],
  ['the co-founder', 'founder'],
  ['a stand-by', 'by'],
])('a noun with what hyphens join to it: %s', (text, noun) => {
  const { tokens } = read(text)
  expect(wholeNoun(tokens, tokens.length - 1)).toBe(noun)
})
