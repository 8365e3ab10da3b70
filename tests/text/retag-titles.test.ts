import { expect, test } from 'vitest'
import { createReader } from '../../src/text/read.js'

const read = createReader()

test.each([
  ['The chief said no.', 'chief', 'NOUN'],
  ['The union chief said no.', 'chief', 'NOUN'],
  ['The attorney general said no.', 'general', 'NOUN'],
  ['The chief executive said no.', 'chief', 'ADJ'],
  ['There was a general strike.', 'general', 'ADJ'],
])('%s', (text, word, pos) => {
  expect(read(text).tokens.find((token) => token.text === word)?.pos).toBe(pos)
})
