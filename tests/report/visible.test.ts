import { expect, test } from 'vitest'
import { splitSteering, writeOut } from '../../src/report/model/visible.js'

test.each([
  ['plain “text” é 😀\n\t', 'plain “text” é 😀\n\t'],
  ['evil\u202etxt.exe', 'evil[U+202E]txt.exe'],
  ['\u2066a\u2069', '[U+2066]a[U+2069]'],
  ['a\u0000b\u001b[31m', 'a[U+0000]b[U+001B][31m'],
  ['\u0085\u200f\u061c', '[U+0085][U+200F][U+061C]'],
  ['half \ud83d of a pair \ude00', 'half [U+D83D] of a pair [U+DE00]'],
  ['', ''],
])('%j is written out as %j', (text, expected) => {
  expect(writeOut(text)).toBe(expected)
  const pieces = splitSteering(text).map((piece) => (typeof piece === 'string' ? piece : `[${piece.codePoint}]`))
  expect(pieces.join('')).toBe(expected)
})
