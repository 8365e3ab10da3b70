/** Bits of the filter for each key: most look-ups are of keys that are not there, and end at the filter, which is small. */
const FILTER_BITS = 10

/** A table of hashes, each with a number: in the place that the hash asks for, or the next free one. */
export class HashTable {
  /** Each key one higher than it is: 0 is a free place. */
  readonly keys: Int32Array
  readonly values: Int32Array
  readonly mask: number
  readonly filter: Int32Array
  readonly filterMask: number

  constructor(count: number) {
    this.mask = powerOfTwo(1.5 * count) - 1
    this.keys = new Int32Array(this.mask + 1)
    this.values = new Int32Array(this.mask + 1)
    this.filterMask = powerOfTwo(FILTER_BITS * count) - 1
    this.filter = new Int32Array((this.filterMask + 1) >> 5)
  }

  set(key: number, value: number): void {
    const { keys, mask } = this
    let slot = key & mask
    while (keys[slot] !== 0) slot = (slot + 1) & mask
    keys[slot] = key + 1
    this.values[slot] = value
    const bit = (key >>> FILTER_SHIFT) & this.filterMask
    this.filter[bit >>> 5]! |= 1 << (bit & 31)
  }
}

/** The filter goes by other bits of a hash than the table. */
export const FILTER_SHIFT = 3

function powerOfTwo(least: number): number {
  let size = 32
  while (size < least) size *= 2
  return size
}
