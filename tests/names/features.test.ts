/** What the features of a token depend on, with the word types of the shipped lists and classes. */
import { expect, test } from 'vitest'
import { BUNDLES, MOST_FEATURES, NameArticle } from '../../src/names/article.js'
import { createGazetteer } from '../../src/names/gazetteer.js'
import { readWordClasses } from '../../src/names/word-classes.js'
import { createWordTypes, EDGE } from '../../src/names/word-type.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const read = createReader(models)
const makeType = createWordTypes(readWordClasses(models.get('word-classes')), createGazetteer(models))

const TEXTS = [
  'The mayor of Oslo met Ana Holt of Acme Mining on Monday. Holt, a lawyer, said: “We won.”',
  'OSLO (AP) - Nobody in the New Party knew Tom Berg. The Times wrote that Berg had left for Rome.\n\nHe had.',
  'Council Votes To Close Acme Plant\n\nThe World Bank Group (WBG) paid 2,000 dollars, and the WBG left. THE END OF OSLO',
]

function articleOf(text: string): NameArticle {
  return new NameArticle(read(text), ({ text: word }) => makeType(word), makeType(EDGE))
}

function tokensIn({ stretches }: NameArticle): number[] {
  return stretches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k))
}

function featuresOf(article: NameArticle, i: number): number[] {
  const out = new Int32Array(MOST_FEATURES)
  let count = article.collect(i, out, 0)
  for (const bundle of BUNDLES) count = bundle.collect(article, i, out, count)
  return [...out.subarray(0, count)]
}

function tokenAt(article: NameArticle, word: string, place = 0): number {
  return article.tokens.flatMap(({ text }, i) => (text === word ? [i] : []))[place]!
}

test.each(BUNDLES.map((bundle, k) => [k, bundle] as const))(
  'the key of bundle %i tells its features, and they the key',
  (_, bundle) => {
    const byKey = new Map<number, string>()
    const byFeatures = new Map<string, number>()
    for (const article of TEXTS.map(articleOf)) {
      for (const i of tokensIn(article)) {
        const out = new Int32Array(MOST_FEATURES)
        const features = out.subarray(0, bundle.collect(article, i, out, 0)).join(' ')
        const key = bundle.keyOf(article, i)
        expect(key).toBeGreaterThanOrEqual(0)
        expect(byKey.get(key) ?? features).toBe(features)
        byKey.set(key, features)
        byFeatures.set(features, key)
      }
    }
    expect(byKey.size).toBeGreaterThan(20)
    expect(byFeatures.size).toBe(byKey.size)
  },
)

test.each([
  ['the sentence before', 'We met Holt.', 'They saw a dog.', 'Then Berg left.'],
  ['a name before', 'They asked Acme.', 'They asked nobody.', 'Berg left early.'],
])("the features of a token are its own sentence's, whatever %s is", (_, one, other, sentence) => {
  const [a, b] = [articleOf(`${one} ${sentence}`), articleOf(`${other} ${sentence}`)]
  expect(featuresOf(a, tokenAt(a, 'Berg'))).toEqual(featuresOf(b, tokenAt(b, 'Berg')))
})

test('nor by what the sentence behind is', () => {
  const [a, b] = [articleOf('We asked Berg. Acme was closed.'), articleOf('We asked Berg. It was closed.')]
  expect(featuresOf(a, tokenAt(a, 'Berg'))).toEqual(featuresOf(b, tokenAt(b, 'Berg')))
})

test.each([
  ['the word before', 'They asked young Berg about it.', 'They asked old Berg about it.'],
  ['the word behind', 'They asked Berg about it.', 'They asked Berg for it.'],
  ['two words before', 'They met old Berg again.', 'They left old Berg again.'],
  ['what stands behind a comma', 'We asked Tom Berg, Acme', 'We asked Tom Berg, it'],
  ['two words behind', 'They met Berg there again.', 'They met Berg there today.'],
  ['the row it is in', 'They met Tom Berg Holt again.', 'They met Ana Berg Holt again.'],
  ['the end of the row', 'They met Berg Hill Farm again.', 'They met Berg Hill Group again.'],
  ['before the row', 'They visited at Ana Berg again.', 'They visited by Ana Berg again.'],
  ['what it is called', 'They met Berg, a maker of shoes.', 'They met Berg, a lawyer of note.'],
  ['the case of the line', 'They met Berg in town once more today', 'They Met Berg In Town Once More Today'],
])('but by %s', (_, one, other) => {
  const [a, b] = [articleOf(one), articleOf(other)]
  expect(featuresOf(a, tokenAt(a, 'Berg'))).not.toEqual(featuresOf(b, tokenAt(b, 'Berg')))
})

test('an acronym has features of its long form, wherever it stands', () => {
  const [with_, without] = [
    'The World Bank Group (WBG) paid. Then the WBG left.',
    'The World Bank Group (WXY) paid. Then the WBG left.',
  ]
  const extra = (text: string) => {
    const article = articleOf(text)
    const i = article.tokens.findLastIndex(({ text }) => text === 'WBG')
    return featuresOf(article, i).length
  }
  expect(extra(with_)).toBe(extra(without) + 3)
})

test('a listed phrase tells of each of its words, first, inside and last, and of no other', () => {
  const article = articleOf('They flew to New South Wales on Monday.')
  const other = articleOf('They flew to New South Waleses on Monday.')
  expect(article.phrases).toEqual([{ from: 3, to: 6, kinds: ['region'] }])
  expect(other.phrases).toEqual([])
  const extra = ['New', 'South', 'Wales', 'flew'].map((word) => {
    const i = tokenAt(article, word)
    return featuresOf(article, i).length - featuresOf(other, i).length
  })
  expect(extra[3]).toBe(0)
  for (const count of extra.slice(0, 2)) expect(count).toBeGreaterThan(0)
})
