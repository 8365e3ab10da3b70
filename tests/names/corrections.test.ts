import { expect, test } from 'vitest'
import { hashText } from '../../src/models/hash.js'
import { NameArticle } from '../../src/names/article.js'
import { correctNames } from '../../src/names/corrections/correct.js'
import type { NameSpan } from '../../src/names/name-span.js'
import type { WordType } from '../../src/names/word-type.js'
import { createReader } from '../../src/text/read.js'
import { readCases } from '../cases.js'
import { models } from '../models.js'

const read = createReader(models)

const MARK = /\[(\+?)(person|organization|place|group) ([^\]]+)\]/g

/** The names found by a model as a case marks them, corrected, marked again. */
function correct(marked: string): string {
  const text = marked.replace(MARK, '$3')
  const document = read(text)
  const wordOf = (word: string): WordType => {
    const lower = hashText(word.toLowerCase())
    return { lower, shape: 0, shapeNumber: 0, group: 0, listed: 0, phrases: undefined }
  }
  const article = new NameArticle(document, ({ text }) => wordOf(text), wordOf('\n'))
  const found = namesIn(marked).map((name): NameSpan => {
    const from = document.tokens.findIndex(({ start }) => start === name.start)
    const to = document.tokens.findIndex(({ end }) => end === name.end) + 1
    return { ...name, from, to }
  })
  const names = correctNames(document, article, found)
  let at = 0
  const parts = names.map(({ start, end, type }) => {
    const part = `${text.slice(at, start)}[${type} ${text.slice(start, end)}]`
    at = end
    return part
  })
  return parts.join('') + text.slice(at)
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
