import { random, shuffle } from '../random.js'

export const DIMENSIONS = 100

const ROUNDS = 12

/** A vector of the same direction and of length one. */
export function unit(vector: ArrayLike<number>): Float32Array {
  const copy = Float32Array.from(vector)
  const length = Math.hypot(...copy) || 1
  return copy.map((value) => value / length)
}

/** The centres of `k` groups of the points, each of length one, by direction alone. */
export function kMeans(data: Float32Array, k: number): Float32Array {
  const count = data.length / DIMENSIONS
  const order = Int32Array.from({ length: count }, (_, i) => i)
  shuffle(order, random(k))
  const centres = new Float32Array(k * DIMENSIONS)
  for (let c = 0; c < k; c++) copyPoint(data, order[c]!, centres, c)
  for (let round = 0; round < ROUNDS; round++) {
    const codes = assign(data, centres)
    const sums = new Float32Array(k * DIMENSIONS)
    for (let i = 0; i < count; i++) {
      const at = codes[i]! * DIMENSIONS
      for (let d = 0; d < DIMENSIONS; d++) sums[at + d]! += data[i * DIMENSIONS + d]!
    }
    for (let c = 0; c < k; c++) {
      const sum = sums.subarray(c * DIMENSIONS, (c + 1) * DIMENSIONS)
      if (sum.some((value) => value !== 0)) centres.set(unit(sum), c * DIMENSIONS)
    }
  }
  return centres
}

function copyPoint(from: Float32Array, i: number, to: Float32Array, j: number): void {
  to.set(from.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS), j * DIMENSIONS)
}

/** The centre with the largest dot product, for each point. */
export function assign(data: Float32Array, centres: Float32Array): Uint16Array {
  const count = data.length / DIMENSIONS
  const k = centres.length / DIMENSIONS
  return Uint16Array.from({ length: count }, (_, i) => {
    const at = i * DIMENSIONS
    let best = 0
    let bestDot = -Infinity
    for (let c = 0; c < k; c++) {
      const from = c * DIMENSIONS
      let s0 = 0
      let s1 = 0
      let s2 = 0
      let s3 = 0
      for (let d = 0; d < DIMENSIONS; d += 4) {
        s0 += data[at + d]! * centres[from + d]!
        s1 += data[at + d + 1]! * centres[from + d + 1]!
        s2 += data[at + d + 2]! * centres[from + d + 2]!
        s3 += data[at + d + 3]! * centres[from + d + 3]!
      }
      const dot = s0 + s1 + s2 + s3
      if (dot > bestDot) {
        bestDot = dot
        best = c
      }
    }
    return best
  })
}
