import { exponential } from './exponential.js'
import { BILOU, OUTSIDE } from './labels.js'

/** Of a row of probabilities, what is less changes nothing that is seen. */
const NEGLIGIBLE = 1e-9

/**
 * Inference in a linear chain: which labels fit a row of tokens best, and how likely each is. A row begins behind an
 * outside token and ends before one. `scores` holds, from `start` on, a row of
 * `width` numbers for each token, of which the first are its labels', `transitions[a * labels + b]` one for b
 * behind a.
 */
export class Chain {
  readonly labels: number
  private transitions: Float32Array
  private readonly before: readonly Uint8Array[]
  private readonly after: readonly Uint8Array[]
  private readonly closed: Uint8Array
  private back = new Uint8Array(0)
  private forward = new Float64Array(0)
  private backward = new Float64Array(0)
  private weights = new Float64Array(0)
  /** What each row of `backward` was divided by. */
  private sums = new Float64Array(0)
  private readonly exponentials: Float64Array

  constructor(labels: number, transitions: Float32Array, { mayFollow, isClosed } = BILOU) {
    this.labels = labels
    this.transitions = transitions
    const all = Array.from({ length: labels }, (_, label) => label)
    this.before = all.map((next) => Uint8Array.from(all.filter((label) => mayFollow(label, next))))
    this.after = all.map((label) => Uint8Array.from(all.filter((next) => mayFollow(label, next))))
    this.closed = Uint8Array.from({ length: labels }, (_, label) => Number(isClosed(label)))
    this.exponentials = new Float64Array(labels * labels)
    this.setTransitions(transitions)
  }

  setTransitions(transitions: Float32Array): void {
    this.transitions = transitions
    for (let i = 0; i < this.exponentials.length; i++) this.exponentials[i] = Math.exp(transitions[i]!)
  }

  /** Writes the best labels of `length` tokens to `path`. */
  best(scores: Float32Array, length: number, path: Uint8Array, start = 0, width = this.labels): void {
    const { labels, transitions, before } = this
    if (this.back.length < length * labels) this.back = new Uint8Array(2 * length * labels)
    const { back } = this
    let last = new Float32Array(labels).fill(-Infinity)
    last[OUTSIDE] = 0
    let current = new Float32Array(labels)
    for (let t = 0; t < length; t++) {
      for (let label = 0; label < labels; label++) {
        const from = before[label]!
        let best = -Infinity
        let bestFrom = from[0]!
        for (let k = 0; k < from.length; k++) {
          const previous = from[k]!
          const score = last[previous]! + transitions[previous * labels + label]!
          if (score > best) {
            best = score
            bestFrom = previous
          }
        }
        current[label] = best + scores[start + t * width + label]!
        back[t * labels + label] = bestFrom
      }
      const swap = last
      last = current
      current = swap
    }
    let label = OUTSIDE
    for (let l = 0; l < labels; l++) if (this.closed[l] && last[l]! > last[label]!) label = l
    for (let t = length - 1; t >= 0; t--) {
      path[t] = label
      label = back[t * labels + label]!
    }
  }

  /**
   * Runs forward and backward over `length` tokens; {@link marginal} and {@link spanProbability} then tell of them.
   * Each row of the tables is scaled to a sum of one, which cancels out in every ratio.
   *
   * @returns the logarithm of the sum over all labellings
   */
  run(scores: Float32Array, length: number, start = 0, width = this.labels): number {
    const { labels, before, exponentials, closed } = this
    const size = length * labels
    if (this.forward.length < size) {
      this.forward = new Float64Array(2 * size)
      this.backward = new Float64Array(2 * size)
      this.weights = new Float64Array(2 * size)
      this.sums = new Float64Array(2 * length)
    }
    const { forward, backward, weights } = this
    let logSum = 0
    for (let t = 0; t < length; t++) {
      const row = t * labels
      const at = start + t * width
      let highest = -Infinity
      for (let label = 0; label < labels; label++) {
        if (scores[at + label]! > highest) highest = scores[at + label]!
        forward[row + label] = 0
      }
      logSum += highest
      if (t === 0) {
        this.reach(OUTSIDE, 1, row)
      } else {
        for (let label = 0; label < labels; label++) {
          const value = forward[row - labels + label]!
          if (value > NEGLIGIBLE) this.reach(label, value, row)
        }
      }
      let sum = 0
      for (let label = 0; label < labels; label++) {
        const weight = exponential(scores[at + label]! - highest)
        weights[row + label] = weight
        const value = forward[row + label]! * weight
        forward[row + label] = value
        sum += value
      }
      logSum += Math.log(sum)
      for (let label = 0; label < labels; label++) forward[row + label]! /= sum
    }
    let end = 0
    const lastRow = (length - 1) * labels
    for (let label = 0; label < labels; label++) {
      backward[lastRow + label] = closed[label]!
      if (closed[label]) end += forward[lastRow + label]!
    }
    logSum += Math.log(end)
    for (let t = length - 2; t >= 0; t--) {
      const row = t * labels
      const next = row + labels
      let largest = 0
      for (let label = 0; label < labels; label++) {
        backward[row + label] = 0
        const value = backward[next + label]! * weights[next + label]!
        if (value > largest) largest = value
      }
      const negligible = NEGLIGIBLE * largest
      for (let label = 0; label < labels; label++) {
        const value = backward[next + label]! * weights[next + label]!
        if (value < negligible) continue
        const from = before[label]!
        for (let k = 0; k < from.length; k++) {
          backward[row + from[k]!]! += value * exponentials[from[k]! * labels + label]!
        }
      }
      let sum = 0
      for (let label = 0; label < labels; label++) sum += backward[row + label]!
      for (let label = 0; label < labels; label++) backward[row + label]! /= sum
      this.sums[t] = sum
    }
    return logSum
  }

  /** Adds what comes from a label of the token before to the forward sums of a row. */
  private reach(from: number, value: number, row: number): void {
    const { labels, forward, exponentials } = this
    const after = this.after[from]!
    for (let k = 0; k < after.length; k++) {
      forward[row + after[k]!]! += value * exponentials[from * labels + after[k]!]!
    }
  }

  /** Writes the probability of each label of token `t` to `out`. */
  marginal(t: number, out: Float32Array | Float64Array): void {
    const { labels, forward, backward } = this
    const row = t * labels
    let sum = 0
    for (let label = 0; label < labels; label++) {
      const value = forward[row + label]! * backward[row + label]!
      out[label] = value
      sum += value
    }
    for (let label = 0; label < labels; label++) out[label]! /= sum
  }

  /** Adds the probability of every pair of labels at `t - 1` and `t` to `out`; at 0 the one before is outside. */
  addPairs(t: number, out: Float32Array): void {
    const { labels, forward, backward, weights, exponentials, before } = this
    const row = t * labels
    let sum = 0
    for (let pass = 0; pass < 2; pass++) {
      for (let label = 0; label < labels; label++) {
        const right = weights[row + label]! * backward[row + label]!
        if (right === 0) continue
        const from = before[label]!
        for (let k = 0; k < from.length; k++) {
          const previous = from[k]!
          const left = t === 0 ? Number(previous === OUTSIDE) : forward[row - labels + previous]!
          const index = previous * labels + label
          const value = left * exponentials[index]! * right
          if (pass === 0) sum += value
          else out[index]! += value / sum
        }
      }
    }
  }

  /** The probability that the tokens from `from` to before `to` carry exactly the labels in `path`. */
  spanProbability(path: Uint8Array, from: number, to: number): number {
    const { labels, forward, backward, weights, exponentials, sums } = this
    let value = forward[from * labels + path[from]!]!
    let total = 0
    for (let label = 0; label < labels; label++) {
      total += forward[from * labels + label]! * backward[from * labels + label]!
    }
    for (let t = from + 1; t < to; t++) {
      value *= exponentials[path[t - 1]! * labels + path[t]!]! * weights[t * labels + path[t]!]!
      value /= sums[t - 1]!
    }
    return (value * backward[(to - 1) * labels + path[to - 1]!]!) / total
  }
}
