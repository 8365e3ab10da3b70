import type { ByteReader } from '../../model-file.js'
import { readKeys } from './keys.js'
import type { Scorer } from './scorer.js'
import { HashTable, placeOf } from './table.js'

/** Of a weight in a row, the bits of its class. */
const CLASS_BITS = 6
const CLASS_MASK = (1 << CLASS_BITS) - 1

/** Sparse rows of weights of many classes, by feature: each row's length, then for each weight its class, and itself above it. */
export class ClassWeights implements Scorer {
  private readonly table: HashTable
  private readonly rows: Int16Array

  /** Reads how many features there are, their hashes, the lengths of their rows, then the classes of all and the weights of all. */
  constructor(reader: ByteReader) {
    const count = reader.varint()
    const keys = readKeys(reader, count)
    const lengths = reader.take(count)
    let total = 0
    for (let i = 0; i < count; i++) total += lengths[i]!
    const classes = reader.take(total)
    const weights = reader.take(total)
    // The first row is empty: that of features that are not there.
    const rows = new Int16Array(1 + count + total)
    const starts = new Int32Array(count)
    let at = 1
    let next = 0
    for (let i = 0; i < count; i++) {
      starts[i] = at
      rows[at++] = lengths[i]!
      for (let k = 0; k < lengths[i]!; k++, next++)
        rows[at++] = classes[next]! | ((weights[next]! << 24) >> (24 - CLASS_BITS))
    }
    this.rows = rows
    this.table = new HashTable(keys, starts, 32 - Math.clz32(at))
  }

  add(features: Int32Array, count: number, sums: Int32Array): void {
    const { rows } = this
    const { groups, entries, lowBits, lowMask, valueBits, valueMask } = this.table
    for (let i = 0; i < count; i++) {
      const low = features[i]! & lowMask
      const entry = entries[placeOf(groups[features[i]! >>> lowBits]!, low)]!
      if (entry >>> valueBits !== low) continue
      const row = entry & valueMask
      const end = row + rows[row]!
      for (let at = row + 1; at <= end; at++) sums[rows[at]! & CLASS_MASK]! += rows[at]! >> CLASS_BITS
    }
  }
}
