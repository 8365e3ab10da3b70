import type { Scorer } from '../../src/syntax/parser/scorer.js'

/**
 * A perceptron whose weights are averaged over all steps (Collins 2002). Features get a row when they are first part of a
 * mistake; all sums are of integers.
 */
export class Perceptron implements Scorer {
  /** Steps of training so far. */
  steps = 0
  rowCount = 0
  private slots: Int32Array
  private keys: Int32Array
  private weights: Int16Array
  private totals: Float64Array
  private changed: Float64Array
  private updates: Int32Array

  constructor(
    readonly columns: number,
    private rowLimit = 1 << 16,
  ) {
    this.slots = new Int32Array(4 * rowLimit)
    this.keys = new Int32Array(rowLimit)
    this.weights = new Int16Array(rowLimit * columns)
    this.totals = new Float64Array(rowLimit * columns)
    this.changed = new Float64Array(rowLimit)
    this.updates = new Int32Array(rowLimit)
  }

  add(features: Int32Array, count: number, sums: Int32Array): void {
    const { slots, keys, weights, columns } = this
    const mask = slots.length - 1
    for (let i = 0; i < count; i++) {
      const key = features[i]!
      let slot = Math.imul(key, 0x9e3779b1) & mask
      while (slots[slot] !== 0 && keys[slots[slot]! - 1] !== key) slot = (slot + 1) & mask
      if (slots[slot] === 0) continue
      const at = (slots[slot]! - 1) * columns
      for (let column = 0; column < columns; column++) sums[column]! += weights[at + column]!
    }
  }

  /** Learns that `right` should have been chosen and not `wrong`. */
  learn(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let i = 0; i < count; i++) {
      const row = this.rowOf(features[i]!)
      this.updates[row]!++
      this.bringUpToDate(row)
      this.weights[row * this.columns + right]!++
      this.weights[row * this.columns + wrong]!--
    }
  }

  /** Each feature that was updated at least `least` times, with its averaged weights. */
  *rows(least: number): Generator<{ readonly key: number; readonly weights: Float64Array }> {
    for (let row = 0; row < this.rowCount; row++) {
      if (this.updates[row]! < least) continue
      this.bringUpToDate(row)
      const totals = this.totals.subarray(row * this.columns, (row + 1) * this.columns)
      yield { key: this.keys[row]!, weights: totals.map((total) => total / Math.max(1, this.steps)) }
    }
  }

  /** Adds to the totals of a row what it weighed since its last change. */
  private bringUpToDate(row: number): void {
    const past = this.steps - this.changed[row]!
    if (past === 0) return
    const { columns, weights, totals } = this
    for (let at = row * columns; at < (row + 1) * columns; at++) totals[at]! += past * weights[at]!
    this.changed[row] = this.steps
  }

  private rowOf(key: number): number {
    const { slots, keys } = this
    const mask = slots.length - 1
    let slot = Math.imul(key, 0x9e3779b1) & mask
    while (slots[slot] !== 0) {
      const row = slots[slot]! - 1
      if (keys[row] === key) return row
      slot = (slot + 1) & mask
    }
    if (this.rowCount === this.rowLimit) {
      this.grow()
      return this.rowOf(key)
    }
    slots[slot] = ++this.rowCount
    this.keys[this.rowCount - 1] = key
    return this.rowCount - 1
  }

  private grow(): void {
    this.rowLimit *= 2
    const larger = <T extends Int32Array | Int16Array | Float64Array>(old: T, empty: T): T => {
      empty.set(old as never)
      return empty
    }
    this.keys = larger(this.keys, new Int32Array(this.rowLimit))
    this.updates = larger(this.updates, new Int32Array(this.rowLimit))
    this.weights = larger(this.weights, new Int16Array(this.rowLimit * this.columns))
    this.totals = larger(this.totals, new Float64Array(this.rowLimit * this.columns))
    this.changed = larger(this.changed, new Float64Array(this.rowLimit))
    this.slots = new Int32Array(4 * this.rowLimit)
    const mask = this.slots.length - 1
    for (let row = 0; row < this.rowCount; row++) {
      let slot = Math.imul(this.keys[row]!, 0x9e3779b1) & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = row + 1
    }
  }
}
