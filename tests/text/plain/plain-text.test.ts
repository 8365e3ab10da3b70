import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText as readPlain } from '../../../src/text/plain/plain-text.js'
import { relocate } from '../../../src/text/plain/relocate.js'
import { createReader } from '../../../src/text/read.js'
import { readCases } from '../../cases.js'
import { models } from '../../models.js'

const read = createReader(models)
const plainText = (given: string) => readPlain(given, read.isWord)

test.each(readCases('cases.txt', import.meta.url))('%j', (line) => {
  const [given, plain] = line.split(' -> ')
  expect(plainText(given!).text).toBe(plain)
})

test('a text without markup is the same string, and its records are the same object', () => {
  const given = '“We won,” said Anna Berg of R. D. Roe Ltd.\n\nThey lost.'
  const plain = plainText(given)
  const records = [{ start: 1, end: 3, text: 'We' }]
  expect(plain).toEqual({ text: given, maps: [] })
  expect(relocate(records, given, plain)).toBe(records)
})

test('records are led back, also those within others', () => {
  const given = '<p>Ann&nbsp;R<b>oe</b> &amp; Co&shy;rp won</p>'
  const plain = plainText(given)
  expect(plain.text).toBe('\n\nAnn\u00A0Roe & Corp won\n\n')
  const records = { at: [{ start: 2, end: 9, text: 'Ann\u00A0Roe', of: { start: 12, end: 16, text: 'Corp' } }], n: 3 }
  expect(relocate(records, given, plain)).toEqual({
    at: [{ start: 3, end: 18, text: 'Ann&nbsp;R<b>oe', of: { start: 29, end: 38, text: 'Co&shy;rp' } }],
    n: 3,
  })
})

const piece = fc.constantFrom(
  ...[
    'Ann',
    'Roe',
    '“',
    '”',
    '"',
    'won',
    '3',
    '<',
    '>',
    '&',
    ';',
    '#',
    '**',
    '__',
    '-',
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    ' ',
  ],
  ...['<p>', '</p>', '<b>', '</b>', '<br>', '<q>', '</q>', '<a href="', '<!--', '-->', '<script>', '</script>', '<p '],
  ...['&quot;', '&amp;', '&#8220;', '&lt;', '&gt;', '&#x1F600;', '&NotEqualTilde;', '\u00ad', '\u200b', '\u200d', '> '],
  ...['Hender-\nson', '😀', '\ud800'],
)
const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

describe('of any text', () => {
  test('every token stands in the text as given, in order', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const plain = plainText(given)
        const { tokens } = read(plain.text)
        const spans = relocate(
          tokens.map(({ start, end, text }) => ({ start, end, text })),
          given,
          plain,
        )
        for (const [i, { start, end, text }] of spans.entries()) {
          expect(text).toBe(given.slice(start, end))
          expect(text).not.toBe('')
          if (i > 0) expect(start).toBeGreaterThanOrEqual(spans[i - 1]!.start)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('what is read of a word without markup is the word itself', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const plain = plainText(given)
        const words = [...plain.text.matchAll(/Ann|Roe|won/g)].map(({ 0: text, index }) => {
          return { start: index, end: index + text.length, text }
        })
        for (const { text } of relocate(words, given, plain)) expect(text).toMatch(/^(?:Ann|Roe|won)$|[^A-Za-z]/)
      }),
      { numRuns: 1000 },
    )
  })
})

const LONG = 200_000

/** Many times what so much text takes on a slow machine: only work that is not linear gets there. */
const LIMIT_MS = 10_000

test.each([
  '<',
  '<a ',
  '<a "',
  '<a "\'',
  '<p>',
  '<b>',
  '<!--',
  '<script>',
  '<script></',
  '</script>',
  '&',
  '&amp;',
  '&amp;amp;',
  '&a',
  '&#',
  '> ',
  '\n>',
  '**',
  '**a',
  '__a',
  '#',
  '# ',
  '\n# ',
  'a-\n',
  'a-\n\n',
  'a\u00ad\n',
  'a-',
  '-\n',
  '\u00ad',
  '\u200d',
  'é\u0301',
])('linear time: %j', (repeated) => {
  const started = performance.now()
  plainText(repeated.repeat(LONG / repeated.length))
  expect(performance.now() - started).toBeLessThan(LIMIT_MS)
})
