/** Weights as they stand in a model file: for each hash, how many it has; for each weight, its column and its size in steps. */
export interface PackedWeights {
  readonly hashes: Int32Array
  readonly lengths: Uint8Array
  readonly columns: Uint8Array
  /** Signed bytes. */
  readonly steps: Uint8Array
  readonly scale: number
}

/** Sparse rows of weights, by the hash of their feature. */
export interface WeightTable {
  /** What the sums of {@link WeightTable.add} are to be multiplied by. */
  readonly scale: number
  /** Adds the row of a feature to `sums` from `at`. */
  readonly add: (feature: number, sums: Float32Array, at: number) => void
}

/** Bits of the filter for each feature: most look-ups are of features that have no row, and end at the filter. */
const FILTER_BITS = 8

/**
 * Lays the rows out for few cache misses: an open-addressed table of hash and place, beside each other; at that place the
 * length of the row, then columns and steps in turns.
 */
export function createWeightTable({ hashes, lengths, columns, steps, scale }: PackedWeights): WeightTable {
  const count = hashes.length
  const slots = powerOfTwo(2 * count)
  const table = new Int32Array(2 * slots)
  const mask = slots - 1
  const filterMask = powerOfTwo(FILTER_BITS * count) - 1
  const filter = new Int32Array((filterMask + 1) >> 5)
  const rows = new Int8Array(count + 2 * columns.length + 1)
  // Place 0 stands for an empty slot.
  let place = 1
  let at = 0
  for (let row = 0; row < count; row++) {
    const hash = hashes[row]!
    let slot = hash & mask
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask
    table[2 * slot] = hash
    table[2 * slot + 1] = place
    const bit = (hash >>> 5) & filterMask
    filter[bit >> 5]! |= 1 << (bit & 31)
    const length = lengths[row]!
    rows[place++] = length
    for (let k = 0; k < length; k++, at++) {
      rows[place++] = columns[at]!
      rows[place++] = steps[at]!
    }
  }
  const add = (feature: number, sums: Float32Array, from: number): void => {
    const bit = (feature >>> 5) & filterMask
    if ((filter[bit >> 5]! & (1 << (bit & 31))) === 0) return
    for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
      const start = table[2 * slot + 1]!
      if (start === 0) return
      if (table[2 * slot] !== feature) continue
      const end = start + 2 * rows[start]!
      for (let k = start + 1; k < end; k += 2) sums[from + rows[k]!]! += rows[k + 1]!
      return
    }
  }
  return { scale, add }
}

function powerOfTwo(least: number): number {
  let size = 32
  while (size < least) size *= 2
  return size
}
