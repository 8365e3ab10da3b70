import { random, shuffle } from '../random.js'

/** A word's vector with the shares of its occurrences that each class has. */
export interface Example {
  readonly word: string
  readonly vector: Float32Array
  readonly shares: Float32Array
  readonly weight: number
}

const HIDDEN = 48
const EPOCHS = 15
const RATE = 0.05
const L2 = 1e-4

/** The likely classes of a word by its vector. */
export type Predictor = (vector: Float32Array) => Float32Array

/** Fits a network of one hidden layer to the shares (cross-entropy, AdaGrad). */
export function fitPredictor(examples: readonly Example[], classes: number, seed: number): Predictor {
  const next = random(seed)
  const size = examples[0]!.vector.length + 1
  const inner = Float32Array.from({ length: HIDDEN * size }, () => (next() - 0.5) * 0.3)
  const outer = Float32Array.from({ length: classes * (HIDDEN + 1) }, () => (next() - 0.5) * 0.3)
  const innerSquares = new Float32Array(inner.length).fill(0.1)
  const outerSquares = new Float32Array(outer.length).fill(0.1)
  const hidden = new Float32Array(HIDDEN + 1)
  const out = new Float32Array(classes)

  function run(vector: Float32Array): void {
    hidden[HIDDEN] = 1
    for (let h = 0; h < HIDDEN; h++) {
      let sum = inner[h * size + size - 1]!
      for (let d = 0; d < size - 1; d++) sum += inner[h * size + d]! * vector[d]!
      hidden[h] = Math.max(0.01 * sum, sum)
    }
    let total = 0
    for (let c = 0; c < classes; c++) {
      let sum = 0
      for (let h = 0; h <= HIDDEN; h++) sum += outer[c * (HIDDEN + 1) + h]! * hidden[h]!
      out[c] = Math.exp(sum)
      total += out[c]!
    }
    for (let c = 0; c < classes; c++) out[c]! /= total
  }

  const back = new Float32Array(HIDDEN)
  const order = Int32Array.from({ length: examples.length }, (_, i) => i)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, next)
    for (const i of order) {
      const { vector, shares, weight } = examples[i]!
      run(vector)
      back.fill(0)
      for (let c = 0; c < classes; c++) {
        const slope = weight * (out[c]! - shares[c]!)
        for (let h = 0; h <= HIDDEN; h++) {
          const at = c * (HIDDEN + 1) + h
          if (h < HIDDEN) back[h]! += slope * outer[at]!
          const full = slope * hidden[h]! + L2 * outer[at]!
          outerSquares[at]! += full * full
          outer[at]! -= (RATE * full) / Math.sqrt(outerSquares[at]!)
        }
      }
      for (let h = 0; h < HIDDEN; h++) {
        const slope = back[h]! * (hidden[h]! > 0 ? 1 : 0.01)
        for (let d = 0; d < size; d++) {
          const at = h * size + d
          const full = slope * (d < size - 1 ? vector[d]! : 1) + L2 * inner[at]!
          innerSquares[at]! += full * full
          inner[at]! -= (RATE * full) / Math.sqrt(innerSquares[at]!)
        }
      }
    }
  }
  return (vector) => {
    run(vector)
    return out.slice()
  }
}
