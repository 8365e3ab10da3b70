import { expect, test } from 'vitest'
import { sameSpeaker } from '../../evaluation/speaker-name.js'

test.each([
  ['Anna Berg', 'anna  berg'],
  ['Anna O’Neil', "Anna O'Neil"],
  ['Anna Berg', 'Dr Anna Berg'],
  ['Anna Berg', 'Prime Minister Anna Berg'],
  ['a spokesman', 'the spokesman'],
  ['The Oslo Post', "Oslo Post's"],
  ['Anna Berg and Per Dahl', 'Per Dahl and Anna Berg'],
  ['Anna Berg, Per Dahl and Ida Lie', 'Per Dahl, Anna Berg, and Ida Lie'],
])('%s is %s', (gold, found) => {
  expect(sameSpeaker(gold, found)).toBe(true)
})

test.each([
  ['Anna Berg', 'Berg'],
  ['Anna Berg', 'Anna Maria Berg'],
  ['Anna Berg and Per Dahl', 'Anna Berg'],
  ['the minister', 'the prime minister of Norway'],
  ['Anna Berg', null],
  [null, 'Anna Berg'],
])('%s is not %s', (gold, found) => {
  expect(sameSpeaker(gold, found)).toBe(false)
})

test('nobody is nobody', () => {
  expect(sameSpeaker(null, null)).toBe(true)
})

test('a title alone is a name', () => {
  expect(sameSpeaker('the president', 'President')).toBe(true)
  expect(sameSpeaker('the president', 'the minister')).toBe(false)
})
