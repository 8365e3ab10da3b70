import { expect, test } from 'vitest'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const read = createReader(models)

test.each([
  ['The chief said no.', 'chief', 'NOUN'],
  ['The union chief said no.', 'chief', 'NOUN'],
  ['The attorney general said no.', 'general', 'NOUN'],
  ['The chief executive said no.', 'chief', 'ADJ'],
  ['There was a general strike.', 'general', 'ADJ'],
  ['The military said no.', 'military', 'NOUN'],
  ['A former rival, Ana Cruz, said no.', 'rival', 'NOUN'],
  ['The Oslo-based firm said no.', 'firm', 'NOUN'],
  ['The Spanish suspect was late.', 'suspect', 'NOUN'],
  ['A local, national and daily affair.', 'local', 'ADJ'],
  ['The plan is liberal.', 'liberal', 'ADJ'],
  ['The firm belief was shared.', 'firm', 'ADJ'],
])('%s', (text, word, pos) => {
  expect(read(text).tokens.find((token) => token.text === word)?.pos).toBe(pos)
})
