/** The tagger remembers sums of weights by small keys; here they are added up one by one, for every token and in the order of the definition. */
import { expect, test } from 'vitest'
import { BUNDLES, MOST_FEATURES, NameArticle } from '../../src/names/article.js'
import { Chain } from '../../src/names/chain.js'
import { correctNames } from '../../src/names/corrections/correct.js'
import { createGazetteer } from '../../src/names/gazetteer.js'
import { labelCount, OUTSIDE, PLAIN, placeOf, typeOf } from '../../src/names/labels.js'
import { readNamesModel } from '../../src/names/model.js'
import type { NameSpan } from '../../src/names/name-span.js'
import { SecondLook, typeProbabilities } from '../../src/names/second-look.js'
import { createNameTagger } from '../../src/names/tag-names.js'
import { readWordClasses } from '../../src/names/word-classes.js'
import { createWordTypes, EDGE, type FeaturedWord, WINDOW } from '../../src/names/word-type.js'
import type { Document } from '../../src/text/document.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const LEAST_CONFIDENCE = 0.48

const read = createReader(models)
const model = readNamesModel(models.get('names'))
const makeType = createWordTypes(readWordClasses(models.get('word-classes')), createGazetteer(models))
const plain = model.types.length + 1
const width = plain + labelCount(model.types.length)

const TEXTS = [
  'Northern Grid to cut 400 jobs\n\nOSLO (AP) — Ana Holt, the mayor of Oslo, met Tom Berg of the World Bank Group (WBG) on Monday. “We won,” Holt said. Berg, a lawyer, told the WBG that Norway had won.\n\nThe Norwegians left. Holt left, too.',
  'Mr. Prince Adu met Prince Harry in Accra, Ghana. Adu, 40, plays for Real Madrid; Madrid is far. The Bank of Ghana rose, and so did Dillard’s.',
  'Council Votes To Close Acme Plant\n\nHOLT: No.\n\nBERG: Yes, said the Acme boss. In Ann Arbor, Mich., U.S. Sen. Jo Lind (D-Calif.) agreed with Jo-Ann Ruiz.',
  'Nobody came. It rained, and they had tea.',
]

/** The scores of a token, of both looks, but for what the second alone has. */
function scoresOf(article: NameArticle<FeaturedWord>, i: number): Int32Array {
  const { tokens } = article
  const { sentence } = tokens[i]!
  const sums = new Int32Array(width)
  const add = (features: Iterable<number>) => {
    for (const feature of features) model.weights.add(feature, sums, 0)
  }
  for (let place = 0; place <= 2 * WINDOW; place++) {
    add(article.at(i + place - WINDOW, sentence).features[place]!)
  }
  add(article.contextOf(i)?.features ?? [])
  const out = new Int32Array(MOST_FEATURES)
  for (const bundle of BUNDLES) add(out.subarray(0, bundle.collect(article, i, out, 0)))
  add(out.subarray(0, article.collect(i, out, 0)))
  return sums
}

function tagSlowly(document: Document): NameSpan[] {
  const article = new NameArticle<FeaturedWord>(document, ({ text }) => makeType(text), makeType(EDGE))
  const { stretches } = article
  const scores = stretches.map(({ from, to }) =>
    Array.from({ length: to - from }, (_, k) => scoresOf(article, from + k)),
  )
  const first = new Chain(plain, model.transitions[0], PLAIN)
  const look = typeProbabilities(article, model.types.length)
  stretches.forEach((stretch, s) => {
    first.run(scaled(scores[s]!.map((sums) => sums.subarray(0, plain))), scores[s]!.length)
    look.add(stretch, first)
  })
  const again = new SecondLook(article, look)
  const second = new Chain(labelCount(model.types.length), model.transitions[1])
  const names = stretches.flatMap(({ from, to }, s) => {
    const rows = scores[s]!.map((sums, k) => {
      const out = new Int32Array(MOST_FEATURES)
      const count = again.collect(from + k, out, 0)
      for (let n = 0; n < count; n++) model.weights.add(out[n]!, sums, 0)
      return sums.subarray(plain)
    })
    const path = new Uint8Array(to - from)
    second.best(scaled(rows), to - from, path)
    second.run(scaled(rows), to - from)
    return namesOn(path, from, second, document)
  })
  return correctNames(document, article, names)
}

function scaled(rows: readonly Int32Array[]): Float32Array {
  return Float32Array.from(
    rows.flatMap((row) => [...row]),
    (sum) => sum * model.weights.scale,
  )
}

function namesOn(path: Uint8Array, from: number, chain: Chain, { tokens }: Document): NameSpan[] {
  const names: NameSpan[] = []
  for (let first = 0; first < path.length; first++) {
    if (path[first] === OUTSIDE) continue
    let last = first
    while (!['L', 'U'].includes(placeOf(path[last]!))) last++
    const confidence = model.confidence(chain.spanProbability(path, first, last + 1))
    if (confidence >= LEAST_CONFIDENCE) {
      names.push({
        ...{ from: from + first, to: from + last + 1, confidence },
        ...{ start: tokens[from + first]!.start, end: tokens[from + last]!.end },
        type: model.types[typeOf(path[first]!)] as NameSpan['type'],
      })
    }
    first = last
  }
  return names
}

test.each(TEXTS)('the names of %j are those that its sums give', (text) => {
  const tag = createNameTagger(models)
  const slow = tagSlowly(read(text))
  expect(slow.length > 0).toBe(text !== TEXTS.at(-1))
  // Read twice: the second time with what was remembered.
  for (let round = 0; round < 2; round++) {
    const names = tag(read(text))
    expect(names.map(({ from, to, type }) => [from, to, type])).toEqual(
      slow.map(({ from, to, type }) => [from, to, type]),
    )
    names.forEach(({ confidence }, k) => {
      expect(confidence).toBeCloseTo(slow[k]!.confidence, 3)
    })
  }
})
