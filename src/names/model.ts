import { openModel } from '../model-file.js'
import { labelCount } from './labels.js'

export const NAMES_VERSION = 1

/** The weights of the tagger, by feature hash: few labels of each feature have one. */
export interface NamesModel {
  readonly types: readonly string[]
  /** `transitions[a * labels + b]` for label b behind label a. */
  readonly transitions: Float32Array
  /** Adds the weights of a feature to the `labels` numbers of `scores` from `at`. */
  readonly addWeights: (feature: number, scores: Float32Array, at: number) => void
}

/**
 * Reads a model of names: its types, transitions, then the features in the order of their hashes: the distance from hash
 * to hash, how many labels each has, those labels, and their weights in steps of `scale`.
 *
 * @throws ModelError if its bytes are damaged or of another version
 */
export function readNamesModel(bytes: Uint8Array): NamesModel {
  const reader = openModel(bytes, 'names', NAMES_VERSION)
  const types = Array.from({ length: reader.varint() }, () => reader.string())
  const labels = labelCount(types.length)
  const transitions = Float32Array.from({ length: labels * labels }, () => reader.float())
  const scale = reader.float()
  const count = reader.varint()
  const table = new FeatureTable(count)
  let hash = 0
  for (let row = 0; row < count; row++) {
    hash += reader.varint()
    table.put(hash | 0, row)
  }
  const rowEnds = new Uint32Array(count + 1)
  reader.take(count).forEach((length, row) => {
    rowEnds[row + 1] = rowEnds[row]! + length
  })
  const entries = rowEnds[count]!
  const rowLabels = reader.take(entries)
  const weights = Float32Array.from(new Int8Array(reader.take(entries)), (step) => step * scale)
  const addWeights = (feature: number, scores: Float32Array, at: number): void => {
    const row = table.find(feature)
    if (row < 0) return
    const end = rowEnds[row + 1]!
    for (let k = rowEnds[row]!; k < end; k++) scores[at + rowLabels[k]!]! += weights[k]!
  }
  return { types, transitions, addWeights }
}

/** An open-addressed table from 32-bit hashes to rows. */
class FeatureTable {
  private readonly hashes: Int32Array
  private readonly rows: Int32Array
  private readonly mask: number

  constructor(count: number) {
    let size = 16
    while (size < 2 * count) size *= 2
    this.hashes = new Int32Array(size)
    this.rows = new Int32Array(size).fill(-1)
    this.mask = size - 1
  }

  put(hash: number, row: number): void {
    let slot = hash & this.mask
    while (this.rows[slot]! >= 0) slot = (slot + 1) & this.mask
    this.hashes[slot] = hash
    this.rows[slot] = row
  }

  find(hash: number): number {
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const row = this.rows[slot]!
      if (row < 0 || this.hashes[slot] === hash) return row
    }
  }
}
