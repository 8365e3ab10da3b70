import type { ByteReader } from '../../model-file.js'
import { readKeys } from './keys.js'
import type { Scorer } from './scorer.js'
import { LEFT, RIGHT } from './state.js'
import { groupCount, HashTable, placeOf } from './table.js'

export const STEP_VALUE_BITS = 20

/**
 * Weights of the three steps of the parser, by feature: what each of the other two weighs above a shift, two signed bytes in one
 * number.
 */
export class StepWeights implements Scorer {
  private readonly table: HashTable

  /** Reads how many features there are, their hashes, the weights of LEFT of all, those of RIGHT, then the shapes of the groups. */
  constructor(reader: ByteReader) {
    const count = reader.varint()
    const keys = readKeys(reader, count)
    const left = reader.take(count)
    const right = reader.take(count)
    const values = new Int32Array(count)
    for (let i = 0; i < count; i++) values[i] = left[i]! | (right[i]! << 8)
    this.table = new HashTable(keys, values, STEP_VALUE_BITS, reader.take(2 * groupCount(STEP_VALUE_BITS)))
  }

  /** Without a branch: whether a feature is there is a toss, on which the processor would guess wrong and wait. */
  add(features: Int32Array, count: number, sums: Int32Array): void {
    const { groups, entries, lowBits, lowMask } = this.table
    let left = 0
    let right = 0
    for (let i = 0; i < count; i++) {
      const feature = features[i]!
      const low = feature & lowMask
      const entry = entries[placeOf(groups[feature >>> lowBits]!, low)]!
      // All bits where the feature is there, else none.
      const there = (((entry >>> STEP_VALUE_BITS) ^ low) - 1) >> 31
      left += ((entry << 24) >> 24) & there
      right += ((entry << 16) >> 24) & there
    }
    sums[LEFT]! += left
    sums[RIGHT]! += right
  }
}
