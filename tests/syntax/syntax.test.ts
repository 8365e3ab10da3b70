import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createParser } from '../../src/syntax/create-parser.js'
import { LABELS } from '../../src/syntax/labels.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const read = createReader(models)
const parse = createParser(models)

const words = fc.constantFrom(
  'Berg',
  'said',
  'that',
  'the',
  'mayor',
  ',',
  '“',
  '”',
  'who',
  'and',
  'was',
  '.',
  'a',
  '\n\n',
)
const texts = fc.oneof(
  fc.string(),
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
)

test('every sentence of any text has a tree: no circle, no crossing arcs, edges as the heads make them', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const document = read(text)
      const syntax = parse(document)
      document.sentences.forEach(({ from, to }, index) => {
        const { head, label, first, last } = syntax.tree(index)
        for (let i = from; i < to; i++) {
          expect(label[i]! < LABELS.length).toBe(true)
          expect(label[i] === 0).toBe(head[i] === -1)
          let at = i
          for (let steps = 0; head[at]! >= 0; steps++) {
            at = head[at]!
            expect(steps).toBeLessThan(to - from)
            expect(first[at]! <= i && i <= last[at]!).toBe(true)
          }
          expect(at >= from && at < to).toBe(true)
        }
      })
    }),
    { numRuns: 300 },
  )
})

test('a sentence is parsed once, and alike in every document', () => {
  const sentence = 'The mayor, who had left, said that the bridge was closed.'
  const alone = parse(read(sentence))
  const behind = read(`Nobody came.\n\n${sentence}`)
  const tree = parse(behind).tree(1)
  expect(alone.tree(0)).toBe(alone.treeAt(3))
  const { from, to } = behind.sentences[1]!
  const heads = [...tree.head.subarray(from, to)].map((head) => (head < 0 ? head : head - from))
  expect(heads).toEqual([...alone.tree(0).head])
})

test('a hundred thousand words without a stop take no more than their share of time', () => {
  const document = read('the mayor of the town who said that '.repeat(12_000))
  const begin = performance.now()
  const syntax = parse(document)
  const parsed = document.sentences
    .map((_, sentence) => syntax.tree(sentence))
    .reduce((sum, { from, to }) => sum + to - from, 0)
  expect(parsed).toBe(document.tokens.length)
  expect(performance.now() - begin).toBeLessThan(20_000)
})

test('a sentence has the same tree whichever is asked for first, and by itself', () => {
  const many = Array.from({ length: 100 }, (_, i) => `The ${i} mayors who met Berg said that Cruz had left Oslo.`)
  const document = read(many.join(' '))
  const forward = parse(document)
  const backward = parse(document)
  expect(document.sentences.length).toBe(many.length)
  for (let i = many.length - 1; i >= 0; i--) backward.tree(i)
  document.sentences.forEach(({ from, to }, i) => {
    const [one, other] = [forward.tree(i), backward.tree(i)]
    const alone = parse(read(many[i]!)).tree(0)
    expect(one.head.subarray(from, to)).toEqual(other.head.subarray(from, to))
    expect(one.label.subarray(from, to)).toEqual(other.label.subarray(from, to))
    expect(Array.from(one.head.subarray(from, to), (head) => (head < 0 ? -1 : head - from))).toEqual([...alone.head])
  })
})
