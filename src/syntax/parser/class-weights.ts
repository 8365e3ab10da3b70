import type { ByteReader } from '../../model-file.js'
import { readKeys } from './keys.js'
import type { Scorer } from './scorer.js'
import { groupCount, HashTable, placeOf } from './table.js'

/** Of a weight in a row, the bits of its class. */
const CLASS_BITS = 6
const CLASS_MASK = (1 << CLASS_BITS) - 1

/** More than are ever added at once. */
const MOST_FEATURES = 64

/** Sparse rows of weights of many classes, by feature: each row's length, then for each weight its class, and itself above it. */
export class ClassWeights implements Scorer {
  private readonly table: HashTable
  private readonly rows: Int16Array
  /** The rows of the features that are there. */
  private readonly found = new Int32Array(MOST_FEATURES)

  /** Reads how many features there are, their hashes, the lengths of their rows, the classes of all, the weights of all, then the shapes of the groups. */
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
    const valueBits = classValueBits(count, total)
    this.table = new HashTable(keys, starts, valueBits, reader.take(2 * groupCount(valueBits)))
  }

  /**
   * Finds all rows, then adds them up: what is found is far apart in memory, so that the processor had better ask for all of it
   * before it waits for the first. Therefore the search has no branch either, whose outcome would have to be guessed.
   */
  add(features: Int32Array, count: number, sums: Int32Array): void {
    const { rows, found } = this
    const { groups, entries, lowBits, lowMask, valueBits, valueMask } = this.table
    let length = 0
    for (let i = 0; i < count; i++) {
      const feature = features[i]!
      const low = feature & lowMask
      const entry = entries[placeOf(groups[feature >>> lowBits]!, low)]!
      found[length] = entry & valueMask
      // One more where the feature is there, else the place is written again.
      length += (((entry >>> valueBits) ^ low) - 1) >>> 31
    }
    for (let k = 0; k < length; k++) {
      const row = found[k]!
      const end = row + rows[row]!
      for (let at = row + 1; at <= end; at++) {
        const weight = rows[at]!
        sums[weight & CLASS_MASK]! += weight >> CLASS_BITS
      }
    }
  }
}

/** Bits of where a row begins, of so many rows with so many weights. */
export function classValueBits(rows: number, weights: number): number {
  return 32 - Math.clz32(1 + rows + weights)
}
