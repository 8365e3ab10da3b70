import { Writable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standardOutput } from '../../src/cli/output/standard-output.js'
import { csv } from '../../src/formats/csv.js'
import { ansi } from '../../src/formats/paint.js'
import { pretty } from '../../src/formats/pretty.js'
import { forTerminal, forTerminalInColour } from '../../src/formats/terminal.js'
import { clean } from '../../src/formats/wrap.js'
import { hostile } from './records.js'

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

test('colours of our own are kept, nothing else is', () => {
  const painted = pretty(hostile(), { width: 80, paint: ansi })
  expect(forTerminalInColour(painted)).toBe(painted)
  expect(forTerminalInColour('\u001b[1mbold\u001b[22m \u001b[8mhidden \u001b[2J\u001b[39;8m')).toBe(
    '\u001b[1mbold\u001b[22m \\u001b[8mhidden \\u001b[2J\\u001b[39;8m',
  )
})

test.each([true, false])('standard output, a terminal: %s', async (isTTY) => {
  let written = ''
  const stream = new Writable({
    write: (chunk, _, done) => {
      written += chunk
      done()
    },
  })
  const text = csv([hostile()])
  await standardOutput(Object.assign(stream, { isTTY }), () => {}).write(text)
  expect(written).toBe(isTTY ? forTerminal(text) : text)
})
