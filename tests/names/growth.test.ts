/** What the work of the name stage grows with: how often it reads a token, for texts of n, 2n and 4n tokens. */
import { expect, test } from 'vitest'
import { hashText } from '../../src/models/hash.js'
import { NameArticle } from '../../src/names/article.js'
import { casingOf } from '../../src/names/casing.js'
import { Runs } from '../../src/names/runs.js'
import { findStretches } from '../../src/names/stretches.js'
import type { WordType } from '../../src/names/word-type.js'
import type { Document, Token } from '../../src/text/document.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const read = createReader(models)

const CHAINS = [
  '1-',
  'UK-',
  'A-',
  '3-July-',
  '2024-',
  'Al-',
  'UK–',
  'Bank of ',
  'de la Cruz-',
  'Ana and ',
  'a-B-',
  'A1-',
]

const wordOf = (word: string): WordType => {
  const lower = hashText(word.toLowerCase())
  return { lower, shape: 0, shapeNumber: 0, group: 0, listed: 0, phrases: undefined }
}

const STEPS: Readonly<Record<string, (document: Document) => unknown>> = {
  'finding stretches': (document) => findStretches(document, casingIn(document)),
  'finding rows of capitalized words': (document) => new Runs(document, casingIn(document)),
  'preparing an article': (document) => new NameArticle(document, ({ text }) => wordOf(text), wordOf('\n')),
}

function casingIn({ tokens }: Document): Uint8Array {
  return Uint8Array.from(tokens, ({ text }) => casingOf(text))
}

/** How often a step reads a token of a text. */
function readsOf(step: (document: Document) => unknown, text: string): number {
  const document = read(text)
  let reads = 0
  const tokens = new Proxy(document.tokens, {
    get(target, key) {
      if (typeof key === 'string' && /^\d/.test(key)) reads++
      return Reflect.get(target, key) as Token
    },
  })
  step({ ...document, tokens })
  return reads
}

test.each(Object.keys(STEPS))('%s takes linear work', (name) => {
  for (const chain of CHAINS) {
    const [once, twice, fourTimes] = [250, 500, 1000].map((n) => readsOf(STEPS[name]!, chain.repeat(n)))
    expect(twice! / once!, chain).toBeLessThan(2.2)
    expect(fourTimes! / twice!, chain).toBeLessThan(2.2)
  }
})
