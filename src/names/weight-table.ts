import type { ByteReader } from '../model-file.js'
import { GROUPS, readStarts } from '../models/hash-rows.js'

/** Bits of the filter for each feature: most look-ups are of features that have no row, and end at the filter. */
const FILTER_BITS = 8

/**
 * Sparse rows of weights, by the hash of their feature. They are used as they stand in the model: in groups by the upper half of
 * the hash, each row with the lower half (low byte first), how many weights it has, then each one's column and its size in steps.
 */
export class WeightTable {
  /** What the sums of {@link WeightTable.add} are to be multiplied by. */
  readonly scale: number
  private readonly starts: Uint32Array
  private readonly rows: Int8Array
  private readonly filter: Int32Array
  private readonly filterMask: number

  constructor(reader: ByteReader) {
    this.scale = reader.float()
    const count = reader.varint()
    this.starts = readStarts(reader)
    const bytes = reader.take(this.starts[GROUPS]!)
    this.rows = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
    this.filterMask = powerOfTwo(FILTER_BITS * count) - 1
    this.filter = new Int32Array((this.filterMask + 1) >> 5)
    const { starts, filter, filterMask } = this
    for (let group = 0; group < GROUPS; group++) {
      const end = starts[group + 1]!
      for (let at = starts[group]!; at < end; at += ROW_HEADER + 2 * bytes[at + 2]!) {
        const bit = (((group << 16) | (bytes[at + 1]! << 8) | bytes[at]!) >>> 5) & filterMask
        filter[bit >> 5]! |= 1 << (bit & 31)
      }
    }
  }

  /** Adds the row of a feature to `sums` from `at`. */
  add(feature: number, sums: Int32Array, at: number): void {
    const bit = (feature >>> 5) & this.filterMask
    if ((this.filter[bit >> 5]! & (1 << (bit & 31))) === 0) return
    const { rows } = this
    const group = feature >>> 16
    const end = this.starts[group + 1]!
    const low = (feature << 24) >> 24
    const high = (feature << 16) >> 24
    let row = this.starts[group]!
    while (row < end && (rows[row] !== low || rows[row + 1] !== high)) row += ROW_HEADER + 2 * rows[row + 2]!
    if (row >= end) return
    const behind = row + ROW_HEADER + 2 * rows[row + 2]!
    for (let k = row + ROW_HEADER; k < behind; k += 2) sums[at + rows[k]!]! += rows[k + 1]!
  }
}

/** Bytes of a row before its weights. */
const ROW_HEADER = 3

function powerOfTwo(least: number): number {
  let size = 32
  while (size < least) size *= 2
  return size
}
