import { describe, expect, test } from 'vitest'
import { type ArticleSummary, createReportCorpus } from '../../src/report/corpus/corpus.js'
import { overTime } from '../../src/report/corpus/over-time.js'
import { search, searchData } from '../../src/report/corpus/search-data.js'
import { neighbours, quotedTogether } from '../../src/report/corpus/together.js'
import { summarize } from '../../src/summary/summarize.js'
import { recordOf } from './records.js'

function corpusOf(texts: readonly string[]) {
  const corpus = createReportCorpus()
  texts.forEach((text, i) => {
    corpus.add(recordOf(text, i, { published: `2024-03-0${i + 1}` }), `#/${i}`)
  })
  return corpus.result()
}

const TEXTS = [
  '“No, never,” said Anna Berg.\n\n“Yes,” said Tom Cole.',
  '“It is over,” said Anna Berg. “We lost.”\n\n“Yes,” said Tom Cole.',
  '“Rain,” said Laura Stone.',
]
const { articles, voices } = corpusOf(TEXTS)

test('an article in short', () => {
  expect(articles[0]).toMatchObject({ id: '0', href: '#/0', published: '2024-03-01', statements: 0, unsure: 0 })
  expect(articles[0]!.voices).toContainEqual({ name: 'Anna Berg', type: 'person', quotes: 1, words: 2 })
})

describe('most quoted', () => {
  const quotedIn = (...texts: string[]) =>
    corpusOf(texts).voices.map(({ name, quotes, articles }) => [name, quotes, articles])

  test('the same full name in two articles is one speaker, as in a summary', () => {
    expect(quotedIn(...TEXTS)).toEqual([
      ['Anna Berg', 2, [0, 1]],
      ['Tom Cole', 2, [0, 1]],
      ['Laura Stone', 1, [2]],
    ])
    const { speakers } = summarize(TEXTS.map((text, i) => recordOf(text, i)))
    const counted = speakers.map(({ name, quotes, words, articles }) => ({ name, quotes, words, articles }))
    for (const { name, quotes, words, articles } of voices) {
      expect(counted).toContainEqual({ name, quotes, words, articles: articles.length })
    }
  })

  test('a surname alone is not the same person in another article', () => {
    expect(quotedIn('“No,” Berg said.', '“Yes,” Berg said.')).toEqual([
      ['Berg', 1, [0]],
      ['Berg', 1, [1]],
    ])
  })

  test('nor is the striker the senator', () => {
    const all = quotedIn('“No,” said Senator Anna Berg.', '“Yes,” said striker Anna Berg.')
    expect(all).toEqual([
      ['Anna Berg', 1, [0]],
      ['Anna Berg', 1, [1]],
    ])
  })

  test('an organization by one name is the same, a source without a name is nobody', () => {
    const text = '“No,” the BBC said.\n\n“Yes,” said a spokesman.'
    expect(quotedIn(text, text)).toEqual([['BBC', 2, [0, 1]]])
  })

  test('a name in capitals takes the spelling of another article', () => {
    const texts = ['“No,” said ANNA BERG.', '“Yes,” said Anna Berg.']
    expect(corpusOf(texts).voices.map(({ name }) => name)).toEqual(['Anna Berg'])
  })

  test('who is reported without quotation marks is not quoted', () => {
    expect(quotedIn('Anna Berg said that the bridge would close on Monday.')).toEqual([])
  })
})

test('quoted together: pairs with the number of articles, and names that belong together beside each other', () => {
  const pairs = quotedTogether(voices)
  expect(pairs.map(({ a, b, articles }) => [a.name, b.name, articles])).toEqual([['Anna Berg', 'Tom Cole', 2]])
  expect(neighbours(pairs).map(({ name }) => name)).toEqual(['Anna Berg', 'Tom Cole'])
})

describe('over time', () => {
  const on = (...days: (string | null)[]): ArticleSummary[] => days.map((published) => ({ ...articles[0]!, published }))
  const quotes = (all: readonly ArticleSummary[]) => overTime(all)?.bins.map((bin) => bin.quotes)

  test('days, also those without quotations', () => {
    expect(overTime(on('2024-03-01', '2024-03-03'))?.unit).toBe('day')
    expect(quotes(on('2024-03-01', '2024-03-03', '2024-03-03', null))).toEqual([2, 0, 4])
  })

  test.each([
    ['2024-12-01', 'week'],
    ['2027-12-01', 'month'],
    ['2060-01-01', 'year'],
  ])('up to %s by the %s', (last, unit) => {
    const time = overTime(on('2024-03-01', last))!
    expect(time.unit).toBe(unit)
    expect(time.bins.at(-1)!.quotes).toBe(2)
  })

  test('no chart of one day, or of none', () => {
    expect(overTime(on('2024-03-01', '2024-03-01'))).toBeNull()
    expect(overTime(on(null))).toBeNull()
    expect(overTime(on('0000-99-99', 'soon'))).toBeNull()
  })
})

describe('search', () => {
  const data = searchData(articles)
  const found = (query: string) => search(data, query).map(({ href, quote }) => [href, quote?.words ?? null])

  test('by words, by speaker, by both, in any order and case', () => {
    expect(found('OVER')).toEqual([['#/1/q0', 'It is over, We lost.']])
    expect(found('stone rain')).toEqual([['#/2/q0', 'Rain,']])
    expect(found('berg').map(([href]) => href)).toEqual(['#/0/q0', '#/1/q0'])
  })

  test('by title', () => {
    expect(found('0')).toEqual([['#/0', null]])
  })

  test('nothing for nothing', () => {
    expect(found('  ')).toEqual([])
    expect(found('berg rain')).toEqual([])
  })
})
