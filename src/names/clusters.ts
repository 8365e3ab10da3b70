import { openModel } from '../model-file.js'

export const CLUSTERS_VERSION = 1

/**
 * Groups of words that stand in like contexts, from coarse to fine. The finest is a k-means of word vectors, the others
 * are k-means of its centres, so that each lies within the one above.
 */
export interface Clusters {
  /** The finest cluster of a word in lower case; -1 where the word is unknown. */
  readonly find: (lower: string) => number
  /** The coarser clusters of each finest one, finest first. */
  readonly parents: readonly Uint16Array[]
}

/**
 * Reads a table of clusters.
 *
 * @throws ModelError if its bytes are damaged or of another version
 */
export function readClusters(bytes: Uint8Array): Clusters {
  const reader = openModel(bytes, 'clusters', CLUSTERS_VERSION)
  const finest = reader.varint()
  const parents = Array.from({ length: reader.varint() }, () =>
    Uint16Array.from({ length: finest }, () => reader.varint()),
  )
  const count = reader.varint()
  const shared = reader.take(count)
  const low = reader.take(count)
  const high = reader.take(count)
  const rests = reader.string().split('\n')
  const table = new Map<string, number>()
  let word = ''
  for (let i = 0; i < count; i++) {
    word = word.slice(0, shared[i]) + rests[i]
    table.set(word, low[i]! | (high[i]! << 8))
  }
  return { find: (lower) => table.get(lower) ?? -1, parents }
}
