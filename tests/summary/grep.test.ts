import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGrep, type GrepOptions, grepQuotes } from '../../src/summary/grep.js'
import { article } from './records.js'

const ARTICLE = article({
  entities: [
    { name: 'Anna Berg', titles: ['Mayor'] },
    { name: 'Carla Cruz' },
    { name: 'World Health Organization', type: 'organization', aliases: ['the agency'] },
  ],
  quotes: [
    { by: ['Anna Berg'], words: 'We don’t know what it costs (yet).' },
    { by: ['Carla Cruz'], words: 'It costs\n\nnothing. COSTS!' },
    { by: ['World Health Organization'], words: 'Wash your hands.' },
    { by: ['Anna Berg', 'Carla Cruz'], words: 'We agree.' },
    { by: ['Anna Berg'], words: 'We don’t know', repeats: 0 },
    { by: [], words: 'Costs be damned' },
  ],
})

function found(pattern: string | RegExp, options?: GrepOptions): number[] {
  return [...grepQuotes([ARTICLE], pattern, options)].map(({ quote }) => ARTICLE.quotes.indexOf(quote))
}

describe('by words', () => {
  test.each<[string, string | RegExp, number[]]>([
    ['case does not matter', 'COSTS', [0, 1, 5]],
    ['nor the shape of an apostrophe', "don't know", [0]],
    ['nor the width of white space', 'costs nothing', [1]],
    ['a string is no expression', 'costs (yet)', [0]],
    ['nor is a full stop', 'a.ree', []],
    ['a hyphen and a slash', '-/', []],
    ['an expression', /a.ree/, [3]],
    ['an expression minds case', /costs be/, []],
    ['nothing at all finds every quotation', '', [0, 1, 2, 3, 5]],
  ])('%s', (_, pattern, indexes) => {
    expect(found(pattern)).toEqual(indexes)
  })

  test('every match with its place in the words', () => {
    const [match] = grepQuotes([ARTICLE], 'costs', { speaker: 'Cruz' })
    expect(match!.matches.map(({ start, end }) => match!.quote.words.slice(start, end))).toEqual(['costs', 'COSTS'])
  })

  test('an expression keeps no state between calls', () => {
    const grep = createGrep(/we/gi)
    expect(grep(ARTICLE)).toEqual(grep(ARTICLE))
  })

  test('any string is a pattern that finds itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (words) => {
        const one = article({ quotes: [{ by: [], words }] })
        expect([...grepQuotes([one], words)]).toHaveLength(1)
      }),
    )
  })
})

describe('by speaker', () => {
  test.each<[string, string, number[]]>([
    ['a surname', 'Berg', [0, 3]],
    ['a full name', 'anna berg', [0, 3]],
    ['words of one name, not of two', 'Anna Cruz', []],
    ['part of a word is no name', 'Ber', []],
    ['another name of an organization', 'agency', [2]],
    ['with an article', 'the World Health Organization', [2]],
  ])('%s', (_, speaker, indexes) => {
    expect(found('', { speaker })).toEqual(indexes)
  })

  test('who speaks within a quotation', () => {
    const [outer, inner] = ARTICLE.quotes
    const nested = { ...ARTICLE, quotes: [{ ...outer!, words: `He said: ${inner!.words}`, inner: [inner!] }] }
    expect([...grepQuotes([nested], 'nothing', { speaker: 'Cruz' })].map(({ quote }) => quote)).toEqual([inner])
    expect([...grepQuotes([nested], 'nothing')].map(({ quote }) => quote)).toEqual(nested.quotes)
  })
})

test('repeats are left out unless asked for', () => {
  expect(found('know')).toEqual([0])
  expect(found('know', { repeats: true })).toEqual([0, 4])
})
