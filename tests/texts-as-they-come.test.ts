import { expect, test } from 'vitest'
import { createExtractor } from '../src/index.js'
import { readCases } from './cases.js'

const extract = createExtractor({ published: '2024-03-20' })

test.each(readCases('texts-as-they-come.txt', import.meta.url))('%j', (line) => {
  const [text, expected] = line.split(' => ')
  const { quotes } = extract(text!)
  const parts = quotes.flatMap(({ parts, speaker }) => parts.map((part) => `${part.text} / ${speaker?.name}`))
  expect(parts.join(' | ')).toBe(expected)
  for (const { start, end, text: words } of quotes.flatMap(({ parts }) => parts)) {
    expect(text!.slice(start, end)).toBe(words)
  }
})
