import { expect, test } from 'vitest'
import { findParagraphs } from '../../src/text/paragraphs.js'
import { readCases } from '../cases.js'

test.each(readCases('paragraphs.txt', import.meta.url))('%j', (marked) => {
  const text = marked.replaceAll('¶', '')
  const ends = findParagraphs(text).map(({ end }) => end)
  const found = ends.slice(0, -1).reduceRight((rest, end) => `${rest.slice(0, end)}¶${rest.slice(end)}`, text)
  expect(found).toBe(marked)
})
