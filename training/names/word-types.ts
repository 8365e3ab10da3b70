import type { EntityArticle } from '../../evaluation/gold.js'
import { nameLists } from '../../scripts/name-lists.js'
import { hashText } from '../../src/models/hash.js'
import { typeOf } from '../../src/names/labels.js'
import { CLASSES } from '../../src/names/word-classes.js'
import { shippedModels } from '../../src/node/shipped-models.js'
import { createReader } from '../../src/text/read.js'
import { goldLabels, TYPES } from './corpus.js'
import { DIMENSIONS } from './k-means.js'
import { type Example, fitPredictor } from './predictor.js'

/** What the words of a list are in. */
const TYPE_OF_LIST: Readonly<Record<string, (typeof TYPES)[number]>> = {
  city: 'place',
  country: 'place',
  region: 'place',
  demonym: 'group',
  'family-name': 'person',
  'given-name': 'person',
  organization: 'organization',
}

const LIST_WEIGHT = 0.5
const FOLDS = 5
const CAPITAL = /^\P{Ll}*\p{Lu}/u

/** For each word, the probabilities of {@link CLASSES}; vectors are rows of `points`. */
export function predictTypes(
  articles: readonly EntityArticle[],
  words: readonly string[],
  points: Float32Array,
): Float32Array[] {
  const rows = new Map(words.map((word, row) => [word, row]))
  const vector = (row: number) => points.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS)
  const examples: Example[] = []
  const seen = countTypes(articles)
  for (const [word, counts] of seen) {
    const row = rows.get(word)
    if (row === undefined) continue
    const total = counts.reduce((sum, count) => sum + count, 0)
    const shares = counts.map((count) => count / total)
    examples.push({ word, vector: vector(row), shares, weight: Math.min(2, Math.sqrt(total) / 2) })
  }
  for (const [word, types] of listedTypes()) {
    const row = rows.get(word)
    if (row === undefined || seen.has(word)) continue
    const shares = new Float32Array(CLASSES)
    for (const type of types) shares[1 + TYPES.indexOf(type)] = 1 / types.size
    examples.push({ word, vector: vector(row), shares, weight: LIST_WEIGHT })
  }
  const fold = (word: string) => (hashText(word) >>> 0) % FOLDS
  const predictors = Array.from({ length: FOLDS }, (_, k) =>
    fitPredictor(
      examples.filter(({ word }) => fold(word) !== k),
      CLASSES,
      k + 1,
    ),
  )
  const predictUnseen = fitPredictor(examples, CLASSES, FOLDS + 1)
  const examined = new Set(examples.map(({ word }) => word))
  return words.map((word, row) => (examined.has(word) ? predictors[fold(word)]! : predictUnseen)(vector(row)))
}

/** How often each capitalized word, in lower case, is outside of names and in each type. */
function countTypes(articles: readonly EntityArticle[]): Map<string, Float32Array> {
  const read = createReader(shippedModels())
  const counts = new Map<string, Float32Array>()
  for (const { text, entities } of articles) {
    const document = read(text)
    const labels = goldLabels(document, entities)
    document.tokens.forEach((token, i) => {
      if (!CAPITAL.test(token.text)) return
      const known = counts.get(token.lower) ?? new Float32Array(CLASSES)
      known[1 + typeOf(labels[i]!)]! += 1
      counts.set(token.lower, known)
    })
  }
  return counts
}

function listedTypes(): Map<string, Set<(typeof TYPES)[number]>> {
  const listed = new Map<string, Set<(typeof TYPES)[number]>>()
  for (const [kind, names] of nameLists()) {
    const type = TYPE_OF_LIST[kind]
    if (!type) continue
    for (const name of names) {
      const types = listed.get(name.toLowerCase()) ?? new Set()
      listed.set(name.toLowerCase(), types.add(type))
    }
  }
  return listed
}
