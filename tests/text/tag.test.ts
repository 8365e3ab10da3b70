import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { findParagraphs } from '../../src/text/paragraphs.js'
import { present } from '../../src/text/present.js'
import { createTagger } from '../../src/text/tag.js'
import { tokenize } from '../../src/text/tokenize.js'
import { models } from '../models.js'

const FOLDER = new URL('../../fixtures/articles/', import.meta.url)
const wink = winkNLP(model, ['pos'])
const tag = createTagger(models)

describe('each word has the part of speech that wink-nlp gives it', () => {
  const articles = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
  test.each(articles)('%s', (name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8')
    const bounds = findParagraphs(text).flatMap(({ start, end }) => tokenize(text, start, end))
    const starts = bounds.filter((_, k) => k % 2 === 0)
    const words = starts.map((start, k) => present(text.slice(start, bounds[2 * k + 1])))
    const tagOf = new Map(tag(text, bounds).map(({ start, pos }) => [start, pos]))
    const shown = wink.readDoc(` ${words.join(' ')}`).tokens()
    const spaces = shown.out(wink.its.precedingSpaces)
    const expected = shown.out(wink.its.pos).filter((_, i) => spaces[i] !== '')
    expect(starts.map((start) => tagOf.get(start))).toEqual(expected)
  })
})
