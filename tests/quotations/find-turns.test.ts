import { expect, test } from 'vitest'
import { findTurns } from '../../src/quotations/find-turns.js'
import { createReader } from '../../src/text/read.js'
import { readCases } from '../cases.js'
import { models } from '../models.js'

const read = createReader(models)

function withTurns(text: string): string {
  const marks = findTurns(read(text)).flatMap(({ label, parts }) => [
    ...(label === null ? [] : [{ span: label, open: '<', close: '>' }]),
    ...parts.map((span) => ({ span, open: '{', close: '}' })),
  ])
  return marks
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((marked, { span: { start, end }, open, close }) => {
      return `${marked.slice(0, start)}${open}${marked.slice(start, end)}${close}${marked.slice(end)}`
    }, text)
}

test.each(readCases('turns.txt', import.meta.url))('%j', (marked) => {
  expect(withTurns(marked.replace(/[<>{}]/g, ''))).toBe(marked)
})

/** Many times what so much text takes on a slow machine: only work that is not linear gets there. */
const LIMIT_MS = 20_000

test('linear time: labels and paragraphs without number', () => {
  const document = read('BERG: We won, all of us.\nWe did.\nLIE: No, we did not.\n'.repeat(5_000))
  const started = performance.now()
  expect(findTurns(document)).toHaveLength(10_000)
  expect(performance.now() - started).toBeLessThan(LIMIT_MS)
})
