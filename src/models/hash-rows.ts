import type { ByteReader } from '../model-file.js'

/** Rows are kept in groups by the upper half of their hash. */
export const GROUPS = 1 << 16

/** The beginnings of groups, and the end of the last, of which the model has the sizes. */
export function readStarts(reader: ByteReader): Uint32Array {
  const starts = new Uint32Array(GROUPS + 1)
  const sizes = reader.varints(GROUPS)
  for (let group = 0, start = 0; group < GROUPS; group++) {
    start += sizes[group]!
    starts[group + 1] = start
  }
  return starts
}

/** Numbers of rows by 32-bit hashes. The rows stand in the order of their hashes, as the model has them. */
export class HashRows {
  private readonly starts: Uint32Array
  /** The lower half of each row's hash, in two bytes. */
  private readonly low: Uint8Array
  private readonly high: Uint8Array

  constructor(reader: ByteReader, count: number) {
    this.starts = readStarts(reader)
    this.low = reader.take(count)
    this.high = reader.take(count)
  }

  /** The row of a hash; -1 where it has none. */
  find(hash: number): number {
    const group = hash >>> 16
    const low = hash & 255
    const high = (hash >>> 8) & 255
    const end = this.starts[group + 1]!
    for (let row = this.starts[group]!; row < end; row++) {
      if (this.low[row] === low && this.high[row] === high) return row
    }
    return -1
  }
}
