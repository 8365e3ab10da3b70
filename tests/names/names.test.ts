import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createNameTagger } from '../../src/names/tag-names.js'
import { createReader } from '../../src/text/read.js'
import { readCases } from '../cases.js'
import { models } from '../models.js'

const read = createReader(models)
const tag = createNameTagger(models)

const MARK = /\[(person|organization|place|group) ([^\]]+)\]/g

/** The text with its names in brackets, as the case file has them. */
function mark(text: string): string {
  let marked = ''
  let at = 0
  for (const { start, end, type } of tag(read(text))) {
    marked += `${text.slice(at, start)}[${type} ${text.slice(start, end)}]`
    at = end
  }
  return marked + text.slice(at)
}

describe.each(['names.txt', 'kinds.txt', 'no-names.txt'])('%s', (file) => {
  test.each(readCases(file, import.meta.url))('%s', (line) => {
    expect(mark(line.replace(MARK, '$2'))).toBe(line)
  })
})

test.fails.each(readCases('known-failures.txt', import.meta.url))('not yet: %s', (line) => {
  expect(mark(line.replace(MARK, '$2'))).toBe(line)
})

describe('any text', () => {
  const PIECES = [
    'Anna Berg',
    'Mr',
    'the World Bank',
    '(WB)',
    'of',
    '-',
    '“',
    '”',
    '.',
    '\n',
    'Oslo',
    'in',
    '12',
    'É',
    '🙂',
  ]
  const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' })), { maxLength: 40 })

  test('gives names in order, apart, within the text, with a confidence', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const document = read(parts.join(' '))
        let end = 0
        for (const name of tag(document)) {
          expect(name.start).toBeGreaterThanOrEqual(end)
          expect(name.start).toBe(document.tokens[name.from]!.start)
          expect(document.tokens[name.to - 1]!.end - name.end).toBeLessThanOrEqual(1)
          expect(name.end).toBeGreaterThan(name.start)
          expect(name.confidence).toBeGreaterThan(0)
          expect(name.confidence).toBeLessThanOrEqual(1)
          end = name.end
        }
      }),
    )
  })

  test('gives the same names again, whatever was read in between', () => {
    const other = createNameTagger(models)
    fc.assert(
      fc.property(text, (parts) => {
        const document = read(parts.join(' '))
        expect(other(document)).toEqual(tag(document))
      }),
    )
  })
})
