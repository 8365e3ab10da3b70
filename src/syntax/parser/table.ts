/**
 * A table of hashed keys, each with a number: pairs in one array, at the place that the key asks for or the next free one.
 * The key 0 stands for a free place, so keys are kept one higher.
 */
export class HashTable {
  readonly pairs: Int32Array
  readonly mask: number

  constructor(count: number) {
    let size = 16
    while (size < 2 * count) size *= 2
    this.mask = size - 1
    this.pairs = new Int32Array(2 * size)
  }

  set(key: number, value: number): void {
    const { pairs, mask } = this
    let slot = Math.imul(key, SPREAD) & mask
    while (pairs[2 * slot] !== 0) slot = (slot + 1) & mask
    pairs[2 * slot] = key + 1
    pairs[2 * slot + 1] = value
  }
}

export const SPREAD = 0x9e3779b1
