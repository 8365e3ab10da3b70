import { expect, test } from 'vitest'
import { extract } from '../../src/index.js'
import { createSummary, summarize } from '../../src/summary/summarize.js'
import { article } from './records.js'

const BERG = { name: 'Anna Berg', titles: ['Mayor'] }
const CRUZ = { name: 'Rosa Cruz' }
const UNION = { name: 'Harbour Union', type: 'organization' as const }

const MAY = article({
  published: '2024-05-02',
  entities: [BERG, CRUZ, UNION],
  sentences: [['Anna Berg', 'Harbour Union'], ['Harbour Union', 'Anna Berg'], ['Rosa Cruz']],
  quotes: [
    { by: ['Anna Berg'], words: 'The bridge will close.' },
    { by: ['Anna Berg'], words: 'The bridge will close.', repeats: 0 },
    { by: ['Rosa Cruz'], words: 'We knew.' },
    { by: ['a harbour official'], words: 'No comment.' },
    { by: [], words: 'Hang on in there' },
  ],
  statements: [{ by: ['Anna Berg'], words: 'the work would take a year' }],
})

const MARCH = article({
  published: '2024-03-20',
  entities: [{ ...BERG, titles: ['Ms', 'Mayor'] }, CRUZ],
  sentences: [['Anna Berg'], ['Rosa Cruz']],
  quotes: [{ by: ['Anna Berg', 'Rosa Cruz'], words: 'We shall see — soon.' }],
})

test('speakers over all articles: counts, words, share, dates, titles, organizations', () => {
  expect(summarize([MAY, MARCH])).toEqual({
    articles: 2,
    quotes: 5,
    statements: 1,
    words: 16,
    first: '2024-03-20',
    last: '2024-05-02',
    speakers: [
      {
        name: 'Anna Berg',
        type: 'person',
        titles: ['Mayor', 'Ms'],
        articles: 2,
        quotes: 2,
        statements: 1,
        words: 8,
        share: 0.6667,
        first: '2024-03-20',
        last: '2024-05-02',
        organizations: [{ name: 'Harbour Union', articles: 1 }],
      },
      {
        name: 'Rosa Cruz',
        type: 'person',
        titles: [],
        articles: 2,
        quotes: 2,
        statements: 0,
        words: 6,
        share: 0.5,
        first: '2024-03-20',
        last: '2024-05-02',
        organizations: [],
      },
    ],
    unnamed: { quotes: 1, statements: 0, words: 2 },
    unsourced: { quotes: 1, statements: 0, words: 4 },
  })
})

test('articles one at a time give the same, and the result may be asked for in between', () => {
  const builder = createSummary()
  builder.add(MAY)
  expect(builder.result()).toEqual(summarize([MAY]))
  builder.add(MARCH)
  expect(builder.result()).toEqual(summarize([MAY, MARCH]))
})

test('no articles', () => {
  const nothing = { quotes: 0, statements: 0, words: 0 }
  expect(summarize([])).toEqual({
    articles: 0,
    ...nothing,
    first: null,
    last: null,
    speakers: [],
    unnamed: nothing,
    unsourced: nothing,
  })
})

test('an article without a date leaves the dates of the others', () => {
  const [berg] = summarize([{ ...MARCH, published: null }, MAY]).speakers
  expect([berg!.first, berg!.last]).toEqual(['2024-05-02', '2024-05-02'])
})

test('many articles of the same speakers are summed, not kept', () => {
  const builder = createSummary()
  for (let i = 0; i < 20_000; i++) builder.add(MAY)
  const { speakers } = builder.result()
  expect(speakers.map(({ name, quotes }) => `${name} ${quotes}`)).toEqual(['Anna Berg 20000', 'Rosa Cruz 20000'])
})

test('what extract returns', () => {
  const { speakers } = summarize([
    extract('Mayor Anna Berg spoke on Tuesday. “The bridge will close,” Berg said.'),
    extract('“I am tired,” said Anna Berg.'),
  ])
  expect(speakers.map(({ name, articles, words }) => [name, articles, words])).toEqual([['Anna Berg', 2, 7]])
})

test('records without sentences, as of JSON Lines, name the same organizations with a speaker', () => {
  const text = '“It failed,” said Ann Roe of Brent Council.\n\nThe Clyde Radio team left. Acme Corp. was sold.\n'
  const whole = extract(text)
  expect(summarize([{ ...whole, sentences: [] }])).toEqual(summarize([whole]))
})
