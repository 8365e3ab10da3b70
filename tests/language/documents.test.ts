import { expect, test } from 'vitest'
import { isDocument, isPlatform, makingVerbs, mayBeSameDocument } from '../../src/language/en/documents.js'

test.each([
  ['email', 'message', true],
  ['letters', 'letter', true],
  ['lawsuit', 'document', true],
  ['study', 'text', true],
  ['lawsuit', 'tweet', false],
  ['account', 'document', false],
])('what was introduced as "%s" may be called "%s": %s', (introduced, later, expected) => {
  expect(mayBeSameDocument(introduced, later)).toBe(expected)
})

test('nouns of documents, singular and plural', () => {
  expect(['memoir', 'tweets', 'campaign', 'minister'].filter(isDocument)).toEqual(['memoir', 'tweets'])
})

test('a deed makes its own document', () => {
  expect(makingVerbs.get('sued')?.has('lawsuit')).toBe(true)
  expect(makingVerbs.get('filed')?.size).toBe(0)
  expect(makingVerbs.has('visited')).toBe(false)
})

test('a platform is where a post was put, and behind its own statement', () => {
  expect(isPlatform('facebook', 'post')).toBe(true)
  expect(isPlatform('facebook', 'statement')).toBe(false)
  expect(isPlatform('xinhua', 'post')).toBe(false)
})
