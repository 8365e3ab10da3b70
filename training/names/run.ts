/**
 * Trains the name tagger: `npm run train:names -- FOLDER OF THE GOLD ARTICLES`. Writes models/names.bin; seeded, the same
 * file from the same articles.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readArticle } from '../../src/names/article.js'
import { readClusters } from '../../src/names/clusters.js'
import { createGazetteer } from '../../src/names/gazetteer.js'
import { labelCount } from '../../src/names/labels.js'
import { createWordTypes, type WordType } from '../../src/names/word-type.js'
import { createReader } from '../../src/text/read.js'
import { goldLabels, readGold } from './corpus.js'
import { trainCrf } from './crf.js'
import { buildDataset } from './dataset.js'
import { packNames } from './pack.js'

const TYPES = ['person', 'organization', 'place', 'group', 'date']
const LEAST_ARTICLES = 2
const SMALLEST_WEIGHT = 0.02

const folder = process.argv[2] ?? '../shared/gold'
const read = createReader()
const gazetteer = createGazetteer()
const makeType = createWordTypes(readClusters(readFileSync('models/clusters.bin')), gazetteer)
const words = new Map<string, WordType>()

function wordOf(text: string): WordType {
  const known = words.get(text)
  if (known) return known
  const made = makeType(text)
  words.set(text, made)
  return made
}

const articles = readGold(folder, 'ww-train.jsonl').map(({ text, entities }) => {
  const document = read(text)
  return { article: readArticle(document, wordOf, gazetteer.phrases), gold: goldLabels(document, entities, TYPES) }
})
const { data, index } = buildDataset(articles, LEAST_ARTICLES)
console.log(`${articles.length} articles, ${data.gold.length} tokens in names or near them, ${index.size} features`)
const weights = trainCrf(data, {
  labels: labelCount(TYPES.length),
  features: index.size,
  epochs: 20,
  rate: 0.05,
  l2: 1e-4,
  seed: 1,
  log: console.log,
})
const model = packNames(TYPES, index.hashes, weights, SMALLEST_WEIGHT)
writeFileSync('models/names.bin', model)
console.log(`models/names.bin: ${model.length} bytes`)
