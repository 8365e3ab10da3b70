import { expect, test } from 'vitest'
import { extract } from '../src/index.js'

test('an empty text has empty layers', () => {
  const article = extract('')
  expect(article).toEqual({
    text: '',
    published: null,
    sentences: [],
    paragraphs: [],
    entities: [],
    mentions: [],
    dates: [],
    quotes: [],
    statements: [],
  })
})
