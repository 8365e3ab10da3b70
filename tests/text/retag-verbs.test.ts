import { expect, test } from 'vitest'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const read = createReader(models)

test.each([
  ['“It is over,” Mr Berg comments.', 'comments', 'VERB'],
  ['“It is over,” the chief engineer sums up.', 'sums', 'VERB'],
  ['But the organisers promise that the gate will open.', 'promise', 'VERB'],
  ['The text points out that “no well is dry”.', 'points', 'VERB'],
  ['Lamenting their luck, the farmers left.', 'Lamenting', 'VERB'],
  ['“It is over,” notes the ministry.', 'notes', 'VERB'],
  ['The report states that “no well is dry”.', 'states', 'VERB'],
  ['The strikers promise to stay.', 'promise', 'VERB'],
  ['Shocked Greek strikers promise to stay.', 'Shocked', 'ADJ'],
  ['Asked Tuesday whether it was so, he left.', 'Asked', 'VERB'],
  ['The Rove ad was pulled.', 'Rove', 'PROPN'],
  ['The leaders’ promise to stay was broken.', 'promise', 'NOUN'],
  ['Two news reports that say so are wrong.', 'reports', 'NOUN'],
  ['The remarks of the day were brief.', 'remarks', 'NOUN'],
])('%s', (text, word, pos) => {
  expect(read(text).tokens.find((token) => token.text === word)?.pos).toBe(pos)
})
