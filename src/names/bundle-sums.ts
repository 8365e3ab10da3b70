import type { WeightTable } from './weight-table.js'

/** Sums are remembered up to this number, then forgotten all at once. */
const MOST_ENTRIES = 20_000

/** Sums of weights by a key that tells which weights. */
export class BundleSums {
  private entries = new Map<number, Int16Array>()
  private readonly weights: WeightTable
  private readonly sums: Int32Array

  constructor(weights: WeightTable, width: number) {
    this.weights = weights
    this.sums = new Int32Array(width)
  }

  find(key: number): Int16Array | undefined {
    return this.entries.get(key)
  }

  /** Sums up the weights of some features and remembers them by the key, unless it is negative. */
  add(key: number, features: Int32Array, count: number): Int16Array {
    this.sums.fill(0)
    for (let k = 0; k < count; k++) this.weights.add(features[k]!, this.sums, 0)
    const sums = Int16Array.from(this.sums)
    if (key < 0) return sums
    if (this.entries.size >= MOST_ENTRIES) this.entries = new Map()
    this.entries.set(key, sums)
    return sums
  }
}
