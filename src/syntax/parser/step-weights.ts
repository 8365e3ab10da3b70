import type { ByteReader } from '../../model-file.js'
import { readKeys } from './keys.js'
import type { Scorer } from './scorer.js'
import { LEFT, RIGHT } from './state.js'
import { FILTER_SHIFT, HashTable } from './table.js'

/**
 * Weights of the three steps of the parser, by feature: what each of the other two weighs above a shift, two signed bytes in one
 * number.
 */
export class StepWeights implements Scorer {
  private readonly table: HashTable

  /** Reads how many features there are, their hashes, then the weights of LEFT of all, and those of RIGHT. */
  constructor(reader: ByteReader) {
    const count = reader.varint()
    const keys = readKeys(reader, count)
    const left = reader.take(count)
    const right = reader.take(count)
    this.table = new HashTable(count)
    for (let i = 0; i < count; i++) this.table.set(keys[i]!, left[i]! | (right[i]! << 8))
  }

  add(features: Int32Array, count: number, sums: Int32Array): void {
    const { keys, values, mask, filter, filterMask } = this.table
    let left = 0
    let right = 0
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
      const weights = values[slot]!
      left += (weights << 24) >> 24
      right += (weights << 16) >> 24
    }
    sums[LEFT]! += left
    sums[RIGHT]! += right
  }
}
