import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forTerminal } from '../../src/formats/terminal.js'
import { clean } from '../../src/formats/wrap.js'

test.each([
  ['\u001b[2J\u001b]0;title\u0007', '\\u001b[2J\\u001b]0;title\\u0007'],
  ['\u009b31m red', '\\u009b31m red'],
  ['a\u202egnp.exe', 'a\\u202egnp.exe'],
  ['\u2066isolated\u2069 \u200e', '\\u2066isolated\\u2069 \\u200e'],
  ['over\rwritten', 'over\\u000dwritten'],
  ['two\r\nlines\tand a tab', 'two\r\nlines\tand a tab'],
  ['bell\u0007, back\u0008, delete\u007f', 'bell\\u0007, back\\u0008, delete\\u007f'],
  ['“Zoë” said 👩‍👩‍👧 שלום', '“Zoë” said 👩‍👩‍👧 שלום'],
])('%j', (text, shown) => {
  expect(forTerminal(text)).toBe(shown)
})

test('no control is left in any text, and on one line no line end either', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(forTerminal(text)).not.toMatch(/[^\P{Cc}\n\t\r]|\r(?!\n)|\p{Bidi_Control}/u)
      expect(clean(text)).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\p{Zl}|\p{Zp}/u)
    }),
    { numRuns: 2000 },
  )
})
