import type { ByteReader } from '../model-file.js'

/** A table from 32-bit hashes to row numbers, open-addressed. */
export class HashTable {
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

  /** The row of a hash; -1 where it has none. */
  find(hash: number): number {
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const row = this.rows[slot]!
      if (row < 0 || this.hashes[slot] === hash) return row
    }
  }
}

/** Reads `count` hashes in rising order, each as its distance from the one before; rows are numbered in that order. */
export function readHashes(reader: ByteReader, count: number): HashTable {
  const table = new HashTable(count)
  let hash = 0
  for (let row = 0; row < count; row++) {
    hash += reader.varint()
    table.put(hash | 0, row)
  }
  return table
}
