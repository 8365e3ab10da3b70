import { openModel } from '../../src/model-file.js'
import { hashText } from '../../src/models/hash.js'
import { HashRows } from '../../src/models/hash-rows.js'
import { WORD_CLASSES_VERSION } from '../../src/names/word-classes.js'
import { assign, DIMENSIONS, kMeans } from './k-means.js'

const FITTED_WORDS = 60_000
/** How many there are, the finest first. */
export const CLUSTERS = [2048, 512, 128]

/** For each word its finest cluster; for each finest cluster, the coarser ones. */
export interface Clusters {
  readonly codes: Uint16Array
  readonly parents: readonly Uint16Array[]
}

/** Clusters of word vectors, the most frequent word first. */
export function clusterWords(points: Float32Array): Clusters {
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

/** The clusters of the words in a file of word classes. */
export function readClusters(file: Uint8Array, words: readonly string[]): Clusters {
  const reader = openModel(file, 'word-classes', WORD_CLASSES_VERSION)
  const finest = reader.varint()
  const parents = Array.from({ length: reader.varint() }, () =>
    Uint16Array.from({ length: finest }, () => reader.varint()),
  )
  const count = reader.varint()
  const rows = new HashRows(reader, count)
  const [low, high] = [reader.take(count), reader.take(count)]
  const codes = Uint16Array.from(words, (word) => {
    const row = rows.find(hashText(word))
    return low[row]! | (high[row]! << 8)
  })
  return { codes, parents }
}
