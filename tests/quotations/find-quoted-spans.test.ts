import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotedSpans } from '../../src/quotations/find-quoted-spans.js'
import { createReader } from '../../src/text/read.js'
import { readCases } from '../cases.js'
import { models } from '../models.js'
import { withBraces, withoutBraces } from './quoted-words.js'

const read = createReader(models)

test.each(readCases('marks.txt', import.meta.url))('%s', (braced) => {
  const document = read(withoutBraces(braced))
  expect(withBraces(document, findQuotedSpans(document))).toBe(braced)
})

const pieces = fc.constantFrom(
  ...['“', '”', '‘', '’', '"', "'", '«', '»', '„', '‚', '``', "''", '‹', '›', '「', '」', '`', '‘‘', '’’'],
  ...['We', 'won', 'Berg', "don't", 'the 90s', '6', '2', 'said', 'x'],
  ...[' ', ' ', ' ', '\n', '\n\n', ',', '.', '?', '(', ')', '[', '—', '-', '=', '>', ':', '…', '\ud800'],
)
const texts = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''))

function check(property: (text: string) => void): void {
  fc.assert(fc.property(texts, property), { numRuns: 1000 })
}

describe('of any marks', () => {
  test('spans are in text order and one never crosses the end of another', () => {
    check((text) => {
      const spans = findQuotedSpans(read(text))
      for (const [i, span] of spans.entries()) {
        const before = spans[i - 1]
        if (before === undefined) continue
        expect(span.open).toBeGreaterThan(before.open)
        expect(span.open >= before.to || (span.to <= before.to && span.depth > before.depth)).toBe(true)
      }
    })
  })

  test('a span holds the tokens between its marks, at least one, and none of another paragraph', () => {
    check((text) => {
      const { tokens } = read(text)
      for (const { open, close, from, to, start, end } of findQuotedSpans(read(text))) {
        expect(from).toBe(open + 1)
        if (close !== null) expect(to).toBe(close)
        expect(to).toBeGreaterThan(from)
        expect([start, end]).toEqual([tokens[from]!.start, tokens[to - 1]!.end])
        expect(tokens[to - 1]!.paragraph).toBe(tokens[open]!.paragraph)
      }
    })
  })

  test('a span goes on with one that was left open in the paragraph right before', () => {
    check((text) => {
      const { tokens } = read(text)
      const spans = findQuotedSpans(read(text))
      for (const { continues, open } of spans) {
        if (continues === null) continue
        expect(spans).toContain(continues)
        expect(continues.close).toBeNull()
        expect(tokens[open]!.paragraph).toBe(tokens[continues.open]!.paragraph + 1)
      }
    })
  })
})

const LONG = 100_000

/** Many times what so much text takes on a slow machine: only work that is not linear gets there. */
const LIMIT_MS = 20_000

/** Marks that pair badly, with words and without: what would make a search for partners go back again and again. */
test.each([
  ['double marks that open', '“'],
  ['double marks that open words', '“We '],
  ['single marks that open words', '‘We '],
  ['single marks that open after possessives', "the Bergs' 'no "],
  ['possessives behind one opener', "the Bergs' "],
  ['straight marks with spaces', '" '],
  ['straight marks in words', 'a"b'],
  ['families in turn', '“‘«'],
  ['low marks', '„‚'],
  ['closers alone', 'won” '],
  ['a mark a paragraph', '“We\n'],
])('linear time: %s', (_, piece) => {
  const document = read(`‘${piece.repeat(LONG / piece.length)}`)
  const started = performance.now()
  findQuotedSpans(document)
  expect(performance.now() - started).toBeLessThan(LIMIT_MS)
})
