import { describe, expect, test } from 'vitest'
import { recoverNames } from '../../src/coreference/cluster-names/recover-names.js'
import type { NameSpan } from '../../src/names/name-span.js'
import { type Document, tokenSpan } from '../../src/text/document.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const read = createReader(models)

/** The name that the words `tagged` are where they first stand. */
function nameOf({ text, tokens }: Document, tagged: string, type: NameSpan['type'], confidence: number): NameSpan {
  const at = text.indexOf(tagged)
  const from = tokens.findIndex(({ start }) => start === at)
  const to = tokens.findIndex(({ end }) => end === at + tagged.length) + 1
  return { ...tokenSpan(tokens, from, to), type, confidence }
}

function recovered(text: string, tagged: string): string[] {
  const document = read(text)
  const names = recoverNames(document, [nameOf(document, tagged, 'person', 0.95)])
  return names.map(({ start, end }) => text.slice(start, end))
}

test('a family name that was not tagged is found by the full name', () => {
  const text = 'Hossein Karimi-Nejad met the union. In April KarimiNejad came back.'
  expect(recovered(text, 'Hossein Karimi-Nejad')).toEqual(['Hossein Karimi-Nejad', 'KarimiNejad'])
})

test('a family is found by the full name of one of it', () => {
  const text = 'Hossein Karimi met the union. Then the Karimis left; the karimis of old stayed.'
  expect(recovered(text, 'Hossein Karimi')).toEqual(['Hossein Karimi', 'Karimis'])
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

function recoveredOf(text: string, tagged: string, type: NameSpan['type'], confidence = 0.9): string[] {
  const document = read(text)
  const tag = nameOf(document, tagged, type, confidence)
  return recoverNames(document, [tag])
    .filter((name) => name.from !== tag.from)
    .map((name) => `${name.type} ${text.slice(name.start, name.end)}`)
}

describe('family names that are words', () => {
  test.each([
    ['They fined Ana Beach in May. Neighbours say Beach was warned.', 'Ana Beach', ['person Beach']],
    ['They fined Tom Shore in May. A lawyer for Shore declined to speak.', 'Tom Shore', ['person Shore']],
    ['They fined Rita Bridge in May. Bridge said it was unfair.', 'Rita Bridge', ['person Bridge']],
    ['They fined Kevin Field in May. Later Field moved out.', 'Kevin Field', ['person Field']],
    ['They fined Ana Beach in May. They went to the beach, and Beach was there.', 'Ana Beach', []],
    ['They fined Ana Beach in May. They drove to Beach Street.', 'Ana Beach', []],
    ['They fined Ana Beach in May. The Beach was full.', 'Ana Beach', []],
  ])('%s', (text, tagged, found) => {
    expect(recoveredOf(text, tagged, 'person', 0.6)).toEqual(found)
  })
})

describe('a given name before a family name that stands alone elsewhere', () => {
  test.each([
    ['Rita Street sued the council. Then Ms Street left.', ['person Rita Street']],
    ['Ana Street sued the council. Then Ms Street left.', ['person Ana Street']],
    ['It was Tom Street who sued. Then Mr Street left.', ['person Tom Street']],
    ['Brick Street was closed. Then Mr Street left.', []],
    ['Ana Street Market was closed. Then Mr Street left.', []],
  ])('%s', (text, found) => {
    const document = read(text)
    const from = document.tokens.findIndex(
      ({ text: word }, i) => word === 'Street' && /^M[rs]/.test(document.tokens[i - 1]!.text),
    )
    const names: NameSpan[] = [{ ...tokenSpan(document.tokens, from, from + 1), type: 'person', confidence: 0.9 }]
    const all = recoverNames(document, names).filter((name) => name.from !== from)
    expect(all.map((name) => `${name.type} ${text.slice(name.start, name.end)}`)).toEqual(found)
  })
})

describe('what organizations are called for short', () => {
  test.each([
    ['Orrin Holdings Ltd fell. Orrin blamed the rain.', 'Orrin Holdings Ltd', ['organization Orrin']],
    ['Nordax Mining hired him. He said that Nordax paid well.', 'Nordax Mining', ['organization Nordax']],
    ['Harlow Motors shut a plant. The staff of Harlow were told.', 'Harlow Motors', ['organization Harlow']],
    ["Quellon Inc. fell. Quellon's shares were cheap.", 'Quellon Inc.', ['organization Quellon']],
    ['Oslo Mining hired him. He left for Oslo.', 'Oslo Mining', []],
    ['National Mining hired him. It is National this and National that.', 'National Mining', []],
    ['The Bank of Ghana cut rates. The Bank blamed the rain.', 'Bank of Ghana', ['organization Bank']],
    ['The Court of Appeal sat. Then the Court rose.', 'Court of Appeal', ['organization Court']],
    ['The Relief Agency of Kenya paid. Then the Agency closed.', 'Relief Agency of Kenya', ['organization Agency']],
    ['The Society of Potters met. The Society is old.', 'Society of Potters', ['organization Society']],
    ['The Communist Party of Peru met. The Party is old.', 'Communist Party of Peru', []],
  ])('%s', (text, tagged, found) => {
    expect(recoveredOf(text, tagged, 'organization')).toEqual(found)
  })
})
