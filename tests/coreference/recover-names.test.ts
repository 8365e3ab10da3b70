import { expect, test } from 'vitest'
import { recoverNames } from '../../src/coreference/cluster-names/recover-names.js'
import type { NameSpan } from '../../src/names/name-span.js'
import { tokenSpan } from '../../src/text/document.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const read = createReader(models)

function recovered(text: string, tagged: string): string[] {
  const document = read(text)
  const from = document.tokens.findIndex(({ start }) => start === text.indexOf(tagged))
  const to = document.tokens.findIndex(({ end }) => end === text.indexOf(tagged) + tagged.length) + 1
  const names: NameSpan[] = [{ ...tokenSpan(document.tokens, from, to), type: 'person', confidence: 0.95 }]
  return recoverNames(document, names).map(({ start, end }) => text.slice(start, end))
}

test('a family name that was not tagged is found by the full name', () => {
  const text = 'Hossein Karimi-Nejad met the union. In April KarimiNejad came back.'
  expect(recovered(text, 'Hossein Karimi-Nejad')).toEqual(['Hossein Karimi-Nejad', 'KarimiNejad'])
})

test('words without a capital are none', () => {
  expect(recovered('Ana Stone threw a stone.', 'Ana Stone')).toEqual(['Ana Stone'])
})

test('the last word of an organization is found behind its article', () => {
  const document = read('The Harbour Times was sold. The mayor wrote that the Times had lied.')
  const names: NameSpan[] = [{ ...tokenSpan(document.tokens, 1, 3), type: 'organization', confidence: 0.95 }]
  expect(recoverNames(document, names).map(({ from }) => document.tokens[from]!.text)).toEqual(['Harbour', 'Times'])
})

test('a name that was cut behind its family name is made whole', () => {
  const document = read('Minister Ti Lian Ker spoke. Later Ti left for Ipoh.')
  const names = ['Lian', 'Ti'].map((word): NameSpan => {
    const from = document.tokens.findIndex(({ text }, i) => text === word && (word === 'Lian' || i > 5))
    return {
      ...tokenSpan(document.tokens, from, word === 'Lian' ? from + 2 : from + 1),
      type: 'person',
      confidence: 0.9,
    }
  })
  expect(recoverNames(document, names).map(({ start, end }) => document.text.slice(start, end))).toEqual([
    'Ti Lian Ker',
    'Ti',
  ])
})
