import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashText } from '../../src/models/hash.js'
import { NameArticle } from '../../src/names/article.js'
import { correctNames } from '../../src/names/corrections/correct.js'
import { nameOver } from '../../src/names/corrections/span.js'
import type { NameSpan } from '../../src/names/name-span.js'
import type { WordType } from '../../src/names/word-type.js'
import type { Document } from '../../src/text/document.js'
import { createReader } from '../../src/text/read.js'
import { readCases } from '../cases.js'
import { models } from '../models.js'

const read = createReader(models)
const TYPES = ['person', 'organization', 'place', 'group'] as const

const MARK = /\[(\+?)(person|organization|place|group) ([^\]]+)\]/g

function articleOf(document: Document): NameArticle {
  const wordOf = (word: string): WordType => {
    const lower = hashText(word.toLowerCase())
    return { lower, shape: 0, shapeNumber: 0, group: 0, listed: 0, phrases: undefined }
  }
  return new NameArticle(document, ({ text }) => wordOf(text), wordOf('\n'))
}

/** The names found by a model as a case marks them, corrected, marked again. */
function correct(marked: string): string {
  const { text, names } = corrected(marked)
  let at = 0
  const parts = names.map(({ start, end, type }) => {
    const part = `${text.slice(at, start)}[${type} ${text.slice(start, end)}]`
    at = end
    return part
  })
  return parts.join('') + text.slice(at)
}

function corrected(marked: string): { readonly text: string; readonly names: readonly NameSpan[] } {
  const text = marked.replace(MARK, '$3')
  const document = read(text)
  const found = namesIn(marked).map((name): NameSpan => {
    const from = document.tokens.findIndex(({ start }) => start === name.start)
    const to = document.tokens.findIndex(({ end }) => end === name.end) + 1
    return { ...name, from, to }
  })
  return { text, names: correctNames(document, articleOf(document), found) }
}

function namesIn(marked: string): Omit<NameSpan, 'from' | 'to'>[] {
  let removed = 0
  return [...marked.matchAll(MARK)].map(({ 0: all, 1: sure, 2: type, 3: name, index }) => {
    const start = index - removed
    removed += all.length - name!.length
    const confidence = sure === '+' ? 0.9 : 0.6
    return { start, end: start + name!.length, type: type as NameSpan['type'], confidence }
  })
}

test.each(['corrections.txt', 'near-misses.txt'].flatMap((file) => readCases(file, import.meta.url)))('%s', (line) => {
  const [theirs, ours] = line.split(' => ')
  expect(correct(theirs!)).toBe(ours)
})

test.each([
  ['They met [place Network Rail] about it.', 'Network Rail', 0.6],
  ['They met [+place Network Rail] about it.', 'Network Rail', 0.9],
  ['The [group Democratic] party lost.', 'Democratic party', 0.6],
  ['They left the Labour party in May.', 'Labour party', 0.8],
  ['The [+place Ohio] [organization GOP] lost.', 'Ohio GOP', 0.9],
])('%s: %s is as sure as what the model had there, %d', (marked, name, confidence) => {
  const { text, names } = corrected(marked)
  expect(names.map((one) => [text.slice(one.start, one.end), one.confidence])).toEqual([[name, confidence]])
})

const WORDS = (
  "The the Ann Holt Berg Ann_Holt Oslo Texas Ghana Bank Ministry Council Party party GOP Corp. Co., Ltd. Bros. & and of for in - ’s 's " +
  '( ) , . ; : “ ” Mr. Judge Today Monday said Senate Minority Leader IIT WHO Lowe Dillard Act Korean German University team 43 R D | and'
)
  .split(' ')
  .map((word) => word.replace('_', ' '))

test('names stay in order, apart and on tokens, whatever a model finds', () => {
  const words = fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 30 })
  const cuts = fc.infiniteStream(
    fc.record({ skip: fc.nat(2), length: fc.integer({ min: 1, max: 4 }), type: fc.nat(3) }),
  )
  fc.assert(
    fc.property(words, cuts, (parts, stream) => {
      const document = read(parts.join(' '))
      const article = articleOf(document)
      const found: NameSpan[] = []
      for (const { from, to } of article.stretches) {
        for (let i = from; i < to; ) {
          const { skip, length, type } = stream.next().value!
          const [first, end] = [i + skip, Math.min(to, i + skip + length)]
          if (first < end) found.push(nameOver(document, first, end, TYPES[type]!, 0.6))
          i += skip + length
        }
      }
      let end = 0
      for (const name of correctNames(document, article, found)) {
        expect(name.from).toBeGreaterThanOrEqual(end)
        expect(name.to).toBeGreaterThan(name.from)
        expect(name.start).toBe(document.tokens[name.from]!.start)
        expect([0, 1]).toContain(document.tokens[name.to - 1]!.end - name.end)
        end = name.to
      }
    }),
    { numRuns: 400 },
  )
})
