import type { ByteReader } from '../../model-file.js'
import { readKeys } from './keys.js'
import type { Scorer } from './scorer.js'
import { FILTER_SHIFT, HashTable } from './table.js'

/** Sparse rows of weights of many classes, by feature: each row's length, then class and weight in turn. */
export class ClassWeights implements Scorer {
  private readonly table: HashTable
  private readonly rows: Int8Array

  /** Reads how many features there are, their hashes, the lengths of their rows, then the classes of all and the weights of all. */
  constructor(reader: ByteReader) {
    const count = reader.varint()
    const keys = readKeys(reader, count)
    const lengths = reader.take(count)
    let total = 0
    for (let i = 0; i < count; i++) total += lengths[i]!
    const classes = reader.take(total)
    const weights = reader.take(total)
    this.table = new HashTable(count)
    this.rows = new Int8Array(count + 2 * total)
    let at = 0
    let next = 0
    for (let i = 0; i < count; i++) {
      this.table.set(keys[i]!, at)
      this.rows[at++] = lengths[i]!
      for (let k = 0; k < lengths[i]!; k++, next++) {
        this.rows[at++] = classes[next]!
        this.rows[at++] = weights[next]!
      }
    }
  }

  add(features: Int32Array, count: number, sums: Int32Array): void {
    const { rows } = this
    const { keys, values, mask, filter, filterMask } = this.table
    for (let i = 0; i < count; i++) {
      const key = features[i]!
      const bit = (key >>> FILTER_SHIFT) & filterMask
      if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) continue
      let slot = key & mask
      let found = keys[slot]!
      while (found !== 0 && found !== key + 1) {
        slot = (slot + 1) & mask
        found = keys[slot]!
      }
      if (found === 0) continue
      const row = values[slot]!
      const end = row + 1 + 2 * rows[row]!
      for (let at = row + 1; at < end; at += 2) sums[rows[at]!]! += rows[at + 1]!
    }
  }
}
