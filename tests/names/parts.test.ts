/** The small parts of the name stage, each by itself. */
import { describe, expect, test } from 'vitest'
import { hashText } from '../../src/models/hash.js'
import { findAcronyms } from '../../src/names/acronyms.js'
import { appositionHead } from '../../src/names/apposition.js'
import { casingOf } from '../../src/names/casing.js'
import { exponential } from '../../src/names/exponential.js'
import { kindAsListed, kindsAsWritten } from '../../src/names/in-capitals.js'
import { KeyList } from '../../src/names/key-list.js'
import { isClosed, labelCount, labelOf, mayFollow, OUTSIDE, placeOf, plainOf, typeOf } from '../../src/names/labels.js'
import { Runs } from '../../src/names/runs.js'
import { findStretches } from '../../src/names/stretches.js'
import { SumRows } from '../../src/names/sum-rows.js'
import type { Document } from '../../src/text/document.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const read = createReader(models)

function casingIn({ tokens }: Document): Uint8Array {
  return Uint8Array.from(tokens, ({ text }) => casingOf(text))
}

/** The words of some tokens, with one space between them. */
function words({ tokens }: Document, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
}

describe('labels', () => {
  const names = (labels: readonly number[]) =>
    labels.map((label) => (label === OUTSIDE ? 'O' : placeOf(label) + typeOf(label))).join(' ')
  const all = Array.from({ length: labelCount(2) }, (_, label) => label)

  test('are four of each type, and one for outside', () => {
    expect(names(all)).toBe('O B0 I0 L0 U0 B1 I1 L1 U1')
    expect(names([labelOf(0, 'L'), labelOf(1, 'B')])).toBe('L0 B1')
    expect(all.map(plainOf)).toEqual([0, 1, 1, 1, 1, 2, 2, 2, 2])
  })

  test('leave a name open or closed', () => {
    expect(names(all.filter(isClosed))).toBe('O L0 U0 L1 U1')
  })

  test.each([
    ['O', OUTSIDE, 'O B0 U0 B1 U1'],
    ['B0', labelOf(0, 'B'), 'I0 L0'],
    ['I1', labelOf(1, 'I'), 'I1 L1'],
    ['L1', labelOf(1, 'L'), 'O B0 U0 B1 U1'],
    ['U0', labelOf(0, 'U'), 'O B0 U0 B1 U1'],
  ])('that may stand after %s', (_, label, expected) => {
    expect(names(all.filter((next) => mayFollow(label, next)))).toBe(expected)
  })
})

test.each([
  ['the', 0],
  ['–', 0],
  ['été', 0],
  ['iPhone', 1],
  ['2024', 1],
  ['b2b', 1],
  ['東京', 1],
  ['Berg', 2],
  ["'Berg", 2],
  ['BeSS', 2],
  ['Élan', 2],
  ['4G', 2],
])('%s is of casing %d', (text, casing) => {
  expect(casingOf(text)).toBe(casing)
})

describe('acronyms', () => {
  const explained = (text: string): string[] => {
    const document = read(text)
    return [...findAcronyms(document.tokens, casingIn(document))].map(([key, { from, to }]) => {
      const acronym = document.tokens.find(({ lower }) => hashText(lower) === key)!
      return `${acronym.text}: ${words(document, from, to)}`
    })
  }

  test.each([
    ['The World Bank Group (WBG) met.', ['WBG: World Bank Group']],
    ['The World Bank Group (WBG)', ['WBG: World Bank Group']],
    ['(WBG) met the World Bank Group.', []],
    ['The Berg Farm Fund (BFF) and the Holt Sea Trust (HST) met.', ['BFF: Berg Farm Fund', 'HST: Holt Sea Trust']],
    ['The Ministry of Trade (MOT) met.', ['MOT: Ministry of Trade']],
    // The first word from which the letters follow, whatever it means.
    ['They met Wim at the World Bank Group (WBG).', ['WBG: Wim at the World Bank Group']],
    ['World Bank. Group six met (WBG) there.', []],
    ['The water board group (WBG) met.', []],
    ['The World Bank Group (Wbg) met.', []],
    ['The World Bank Group (WBG, of late) met.', []],
    ['The World Bank Group (KLM) met.', []],
    ['The World Tea (WKLM) met.', []],
  ])('%s', (text, expected) => {
    expect(explained(text)).toEqual(expected)
  })

  test('begin at most twelve tokens before the parenthesis', () => {
    const small = (count: number) => `World ${'of the '.repeat(count)}Bank (WB) met.`
    expect(explained(small(5))).toHaveLength(1)
    expect(explained(small(6))).toHaveLength(0)
  })
})

test.each([
  ['Acme, a large maker of shoes, left.', 'maker'],
  ["Acme, the city's oldest shoe maker, left.", 'maker'],
  ['Acme, who left, came back.', null],
  ['Acme, maker of shoes, left.', null],
  ['Acme, a. Maker of shoes.', null],
  ['Acme, the', null],
  ['Acme,', null],
])('%s: the noun behind the comma is %s', (text, noun) => {
  const { tokens } = read(text)
  const head = appositionHead(
    tokens,
    tokens.findIndex((token) => token.text === ','),
  )
  expect(head < 0 ? null : tokens[head]!.text).toBe(noun)
})

describe('stretches', () => {
  test.each([
    ['then Ann Berg of the old Oslo left.', ['Ann Berg of the old Oslo']],
    ['then Ann met the old mayor of Oslo.', ['Ann', 'Oslo']],
    ['they met Ann Berg — Tom Holt came late.', ['Ann Berg', 'Tom Holt']],
    ['they met Ann Berg; Tom Holt came late.', ['Ann Berg', 'Tom Holt']],
    ['they met Ann Berg - Tom Holt came late.', ['Ann Berg', 'Tom Holt']],
    ['they met Ann\tTom there.', ['Ann', 'Tom']],
    ['they met Ann  Tom there.', ['Ann', 'Tom']],
    ['they met Ann Tom there.', ['Ann Tom']],
    ['it was van der Berg who left.', ['van der Berg']],
    ['it was Won-soon who left.', ['Won - soon']],
    ['it was ex-Berg who left.', ['ex - Berg']],
    ['ex-Berg aides left.', ['ex - Berg']],
    ['anti-ex-Berg aides left.', ['anti - ex - Berg']],
    ['He left. They left. It rained.', []],
    ['IT rained there.', ['IT']],
  ])('of %s', (text, expected) => {
    const document = read(text)
    const found = findStretches(document, casingIn(document)).map(({ from, to }) => words(document, from, to))
    expect(found).toEqual(expected)
  })
})

describe('rows of capitalized words', () => {
  const rowsAt = (text: string, word: string): [strict: string, long: string, place: number] => {
    const document = read(text)
    const at = document.tokens.findIndex((token) => token.text === word)
    const runs = new Runs(document, casingIn(document))
    return [
      words(document, runs.from[at]!, runs.to[at]!),
      words(document, runs.longFrom[at]!, runs.longTo[at]!),
      runs.placeOf(at),
    ]
  }

  test.each([
    ['they met Ann Berg Holt there', 'Ann', ['Ann Berg Holt', 'Ann Berg Holt', 0]],
    ['they met Ann Berg Holt there', 'Berg', ['Ann Berg Holt', 'Ann Berg Holt', 1]],
    ['they met Ann Berg Holt there', 'Holt', ['Ann Berg Holt', 'Ann Berg Holt', 2]],
    ['they met Ann there', 'Ann', ['Ann', 'Ann', 3]],
    ['at the Bank of England in May', 'Bank', ['Bank', 'Bank of England in May', 3]],
    ['at the Bank of the city of London', 'Bank', ['Bank', 'Bank', 3]],
    ['at the Ministry of the Berg Sea', 'Sea', ['Berg Sea', 'Ministry of the Berg Sea', 2]],
    ['at the Al-Berg farm', 'Berg', ['Al - Berg', 'Al - Berg', 2]],
    ['it was Berg with Holt', 'Holt', ['Holt', 'Holt', 3]],
  ] as const)('of %s: %s', (text, word, expected) => {
    expect(rowsAt(text, word)).toEqual(expected)
  })

  test('end with their sentence', () => {
    expect(rowsAt('It was Berg. Holt left.', 'Berg')[1]).toBe('Berg')
    expect(rowsAt('It was Berg. Holt left.', 'Holt')[1]).toBe('Holt')
  })
})

test('an exponential is the exponential, down to -40', () => {
  for (let x = 0; x >= -40; x -= 0.37) expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 6)
  expect(exponential(0)).toBe(1)
  expect(exponential(-50)).toBe(exponential(-40))
})

test('rows of sums are added as they were kept, however many there are', () => {
  const rows = new SumRows()
  const places = Array.from({ length: 20_000 }, (_, i) => rows.keep(Int32Array.of(i % 1000, -i % 1000, 7, 8)))
  const sums = Int32Array.of(1, 1, 1, 1)
  rows.addTo(sums, places[12_345]!)
  expect([...sums]).toEqual([346, -344, 8, 9])
  rows.setTo(sums, places[1]!, places[2]!, places[3]!, places[4]!, places[5]!)
  expect([...sums]).toEqual([15, -15, 35, 40])
  rows.clear()
  expect(rows.keep(Int32Array.of(5))).toBe(places[0])
})

describe('a list of keys', () => {
  const list = new KeyList('al\nalba\nalbany\nbe\n', Uint8Array.of(4, 3, 2, 1))

  test.each([
    ['al', 4],
    ['alba', 3],
    ['albany', 2],
    ['be', 1],
    ['a', undefined],
    ['alb', undefined],
    ['bee', undefined],
    ['', undefined],
  ])('has %j as %s', (key, value) => {
    expect(list.get(key)).toBe(value)
  })

  test('tells which begin alike', () => {
    expect(list.startingWith('alb')).toEqual([
      ['alba', 3],
      ['albany', 2],
    ])
    expect(list.startingWith('be')).toEqual([['be', 1]])
    expect(list.startingWith('c')).toEqual([])
  })
})

describe('names that are listed in capitals', () => {
  test('have a kind of their own', () => {
    expect(kindAsListed('airline', 'ANA')).toBe('airline!')
    expect(kindAsListed('firm', 'Ana')).toBe('firm')
    expect(kindAsListed('firm', 'A')).toBe('firm')
    expect(kindAsListed('firm', 'AnA')).toBe('firm')
  })

  test('count where they are written so', () => {
    expect(kindsAsWritten('ANA', ['given', 'airline!'])).toEqual(['given', 'airline'])
    expect(kindsAsWritten('Ana', ['given', 'airline!'])).toEqual(['given'])
    expect(kindsAsWritten('Ana', ['given'])).toEqual(['given'])
  })
})
