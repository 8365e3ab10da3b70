import { expect, test } from 'vitest'
import { plainMark } from '../../src/text/plain-mark.js'

test.each([
  ['“', '"'],
  ['"', '"'],
  ["''", '"'],
  ['``', '"'],
  ['»', '"'],
  ['’', "'"],
  ['‘', "'"],
  ['`', "'"],
  ["'", "'"],
  ['—', undefined],
  ['...', undefined],
  [',', undefined],
  ["'s", undefined],
  ['Berg', undefined],
  ['', undefined],
])('the plain mark of %s is %s', (text, plain) => {
  expect(plainMark(text)).toBe(plain)
})
