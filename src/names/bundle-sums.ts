import { SumRows } from './sum-rows.js'
import type { WeightTable } from './weight-table.js'

/** Sums are remembered up to this number, then forgotten all at once. */
const MOST_ENTRIES = 20_000

/** Sums of weights by a key that tells which weights. */
export class BundleSums {
  private readonly places = new Map<number, number>()
  private readonly rows = new SumRows()
  private readonly weights: WeightTable
  private readonly sums: Int32Array

  constructor(weights: WeightTable, width: number) {
    this.weights = weights
    this.sums = new Int32Array(width)
  }

  /** Adds the sums of a key to `to`; false where they are not known. */
  addKnown(key: number, to: Int32Array): boolean {
    const place = this.places.get(key)
    if (place === undefined) return false
    this.rows.addTo(to, place)
    return true
  }

  /** Sums up the weights of some features, adds these sums to `to`, and remembers them by the key, unless it is negative. */
  add(key: number, features: Int32Array, count: number, to: Int32Array): void {
    const { places, rows, sums, weights } = this
    sums.fill(0)
    for (let k = 0; k < count; k++) weights.add(features[k]!, sums, 0)
    for (let column = 0; column < to.length; column++) to[column]! += sums[column]!
    if (key < 0) return
    if (places.size >= MOST_ENTRIES) {
      places.clear()
      rows.clear()
    }
    places.set(key, rows.keep(sums))
  }
}
