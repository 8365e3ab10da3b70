/** What the second look tells of a word by what the first made of its other places: made-up first looks, real texts. */
import { expect, test } from 'vitest'
import { hashText } from '../../src/models/hash.js'
import { NameArticle } from '../../src/names/article.js'
import { Chain } from '../../src/names/chain.js'
import { PLAIN } from '../../src/names/labels.js'
import { PARTS, SecondLook, typeProbabilities } from '../../src/names/second-look.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const read = createReader(models)

/** Outside, then the types. */
const WIDTH = 3
const [PERSON, PLACE] = [1, 2]

/** An article whose words are of the shape "capital or not" and nothing else. */
function articleOf(text: string): NameArticle {
  return new NameArticle(read(text), ({ text: word }) => wordOf(word), wordOf('\n'))
}

function wordOf(word: string) {
  const shape = Number(/^\p{Lu}/u.test(word))
  return { lower: hashText(word.toLowerCase()), shape, shapeNumber: shape, group: 0, listed: 0, phrases: undefined }
}

/** A first look that is sure of `types` for the places of a word, in text order, and of outside for all else. */
function lookAt(text: string, types: Record<string, readonly (number | readonly number[])[]>): SecondLook {
  // Anew for each: an article keeps what a look has made of its words.
  const article = articleOf(text)
  const probabilities = new Float32Array(article.tokens.length * WIDTH)
  const seen = new Map<string, number>()
  article.tokens.forEach(({ text }, i) => {
    const place = seen.get(text) ?? 0
    seen.set(text, place + 1)
    const made = types[text]?.[place] ?? 0
    if (typeof made === 'number') probabilities[i * WIDTH + made] = 1
    else probabilities.set(made, i * WIDTH)
  })
  const rows = Int32Array.from(article.tokens, (_, i) => i * WIDTH)
  return new SecondLook(article, { width: WIDTH, probabilities, rows })
}

function placesOf(article: NameArticle, word: string): number[] {
  return article.tokens.flatMap(({ text }, i) => (text === word ? [i] : []))
}

function featuresOf(look: SecondLook, i: number, part?: number): number[] {
  const out = new Int32Array(32)
  const count = part === undefined ? look.collect(i, out, 0) : look.collectPart(part, i, out, 0)
  return [...out.subarray(0, count)]
}

const TWICE = 'They met Holt here. We saw Holt there.'

test('a word that stands once, or in small letters, has nothing of elsewhere', () => {
  const text = 'They met Holt here. We saw Berg here.'
  const article = articleOf(text)
  const look = lookAt(text, { Holt: [PERSON], Berg: [PLACE] })
  article.tokens.forEach((_, i) => {
    expect(featuresOf(look, i)).toEqual([])
    for (let part = 0; part < PARTS; part++) expect(look.keyOf(part, i)).toBe(0)
  })
})

test('each place of a word tells of the other places, not of itself', () => {
  const article = articleOf(TWICE)
  const [first, second] = placesOf(article, 'Holt')
  const same = lookAt(TWICE, { Holt: [PERSON, PERSON] })
  const mixed = lookAt(TWICE, { Holt: [PERSON, PLACE] })
  const turned = lookAt(TWICE, { Holt: [PLACE, PERSON] })
  // A person elsewhere, whatever it is here: the feature of that alone is the first.
  expect(featuresOf(same, first!)[0]).toBe(featuresOf(turned, first!)[0])
  expect(featuresOf(same, first!)[0]).not.toBe(featuresOf(mixed, first!)[0])
  expect(featuresOf(mixed, second!)[0]).toBe(featuresOf(same, first!)[0])
  // What it is here is in the second.
  expect(featuresOf(same, first!)[1]).not.toBe(featuresOf(turned, first!)[1])
})

test('a word has features of its own place and of its neighbours’', () => {
  const article = articleOf(TWICE)
  const [holt] = placesOf(article, 'Holt')
  const look = lookAt(TWICE, { Holt: [PERSON, PERSON] })
  expect([0, 1, 2].map((part) => featuresOf(look, holt!, part).length)).toEqual([3, 0, 0])
  expect([0, 1, 2].map((part) => featuresOf(look, holt! + 1, part).length)).toEqual([0, 1, 0])
  expect([0, 1, 2].map((part) => featuresOf(look, holt! - 1, part).length)).toEqual([0, 0, 1])
  expect(featuresOf(look, holt! + 2)).toEqual([])
})

test('the number of a part is the same where its features are, and only there', () => {
  const text = 'They met Holt and Berg. We saw Holt and Berg. You know Holt and Berg. Holt left; holt.'
  const article = articleOf(text)
  const kinds = [PERSON, PLACE, [0.2, 0.7, 0.1], [0.5, 0.3, 0.2]]
  const look = lookAt(text, { Holt: kinds, Berg: [PLACE, PLACE, PERSON] })
  const known = new Map<number, string>()
  article.tokens.forEach((_, i) => {
    for (let part = 0; part < PARTS; part++) {
      const key = look.keyOf(part, i)
      const features = featuresOf(look, i, part).join(' ')
      expect(known.get(key) ?? features).toBe(features)
      known.set(key, features)
    }
  })
  expect(new Set(known.values()).size).toBe(known.size)
  expect(known.size).toBeGreaterThan(6)
})

test('how sure and how frequent it is elsewhere makes a difference', () => {
  const text = `${TWICE} You know Holt.`
  const [first] = placesOf(articleOf(text), 'Holt')
  const first3 = (types: readonly (number | readonly number[])[]) =>
    featuresOf(lookAt(text, { Holt: types }), first!)[0]
  const all = [
    [PERSON, PERSON, PERSON],
    [PERSON, PERSON, [0.3, 0.7, 0]],
    [PERSON, PERSON, PLACE],
    [PERSON, [0.3, 0.7, 0], [0.35, 0.65, 0]],
  ].map(first3)
  expect(new Set(all).size).toBe(all.length)
  // Two and three sure ones are told apart; 0.97 and 1 are not.
  expect(first3([PERSON, PERSON, [0.03, 0.97, 0]])).toBe(all[0])
  expect(featuresOf(lookAt(TWICE, { Holt: [PERSON, PERSON] }), first!)[0]).not.toBe(all[0])
})

test('an acronym tells what its long form is', () => {
  const text = 'The World Bank Group (WBG) met. Then WBG left.'
  const [, second] = placesOf(articleOf(text), 'WBG')
  const rest = (type: number): number[] => {
    const out = new Int32Array(8)
    return [...out.subarray(0, lookAt(text, { Group: [type] }).collectRest(second!, out, 0))]
  }
  expect(rest(PERSON)).toHaveLength(1)
  expect(rest(PERSON)).not.toEqual(rest(PLACE))
  const out = new Int32Array(8)
  expect(lookAt(text, {}).collectRest(second! + 1, out, 0)).toBe(0)
})

test('a first look keeps what the chain says of each token of a stretch', () => {
  const article = articleOf('then they met Ann Holt here.')
  const [stretch] = article.stretches
  const chain = new Chain(WIDTH, new Float32Array(WIDTH * WIDTH), PLAIN)
  const scores = Float32Array.from([0, 2, 0, 0, 0, 3])
  chain.run(scores, 2)
  const look = typeProbabilities(article, WIDTH - 1)
  look.add(stretch!, chain)
  const at = (i: number) => [...look.probabilities.subarray(look.rows[i]!, look.rows[i]! + WIDTH)]
  const softmax = (row: readonly number[]) => {
    const sum = row.reduce((total, one) => total + Math.exp(one), 0)
    return row.map((one) => expect.closeTo(Math.exp(one) / sum, 4))
  }
  expect(at(stretch!.from)).toEqual(softmax([0, 2, 0]))
  expect(at(stretch!.from + 1)).toEqual(softmax([0, 0, 3]))
  expect(at(0)).toEqual([0, 0, 0])
})
