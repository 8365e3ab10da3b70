import { exponential } from './exponential.js'
import { BILOU, OUTSIDE } from './labels.js'

/**
 * Inference in a linear chain: which labels fit a row of tokens best, and how likely each is. A row begins behind an
 * outside token and ends before one. `scores` holds, from `start` on, a row of
 * `width` numbers for each token, of which the first are its labels', `transitions[a * labels + b]` one for b
 * behind a. The same labels may stand behind each one that leaves no name open; these transitions are kept apart, as a full
 * table, which takes half the time of a list.
 */
export class Chain {
  readonly labels: number
  /** The labels behind which no name is open, and those that may follow them. */
  private readonly closed: Uint8Array
  private readonly starts: Uint8Array
  /** For each of `starts`, a transition from each of `closed`; their exponentials; these again, for each of `closed`. */
  private readonly startScores: Float64Array
  private readonly startWeights: Float64Array
  private readonly closedWeights: Float64Array
  /** The pairs of labels within names. */
  private readonly left: Uint8Array
  private readonly right: Uint8Array
  private readonly insideScores: Float64Array
  private readonly insideWeights: Float64Array
  private readonly exponentials: Float64Array
  private back = new Uint8Array(0)
  private forward = new Float64Array(0)
  private backward = new Float64Array(0)
  private weights = new Float64Array(0)
  /** What each row of `backward` was divided by. */
  private sums = new Float64Array(0)
  private readonly gathered: Float64Array
  private last: Float64Array
  private current: Float64Array

  constructor(labels: number, transitions: Float32Array, { mayFollow, isClosed } = BILOU) {
    this.labels = labels
    const all = Array.from({ length: labels }, (_, label) => label)
    const open = all.filter((label) => !isClosed(label))
    const pairs = open.flatMap((left) => all.filter((right) => mayFollow(left, right)).map((right) => [left, right]))
    this.closed = Uint8Array.from(all.filter((label) => isClosed(label)))
    this.starts = Uint8Array.from(all.filter((label) => mayFollow(OUTSIDE, label)))
    this.left = Uint8Array.from(pairs, ([left]) => left!)
    this.right = Uint8Array.from(pairs, ([, right]) => right!)
    const size = this.closed.length * this.starts.length
    this.startScores = new Float64Array(size)
    this.startWeights = new Float64Array(size)
    this.closedWeights = new Float64Array(size)
    this.insideScores = new Float64Array(pairs.length)
    this.insideWeights = new Float64Array(pairs.length)
    this.exponentials = new Float64Array(labels * labels)
    this.gathered = new Float64Array(labels)
    this.last = new Float64Array(labels)
    this.current = new Float64Array(labels)
    this.setTransitions(transitions)
  }

  setTransitions(transitions: Float32Array): void {
    const { labels, closed, starts, left, right, exponentials } = this
    for (let i = 0; i < exponentials.length; i++) exponentials[i] = Math.exp(transitions[i]!)
    for (let b = 0; b < starts.length; b++) {
      for (let a = 0; a < closed.length; a++) {
        const index = closed[a]! * labels + starts[b]!
        this.startScores[b * closed.length + a] = transitions[index]!
        this.startWeights[b * closed.length + a] = exponentials[index]!
        this.closedWeights[a * starts.length + b] = exponentials[index]!
      }
    }
    for (let pair = 0; pair < left.length; pair++) {
      const index = left[pair]! * labels + right[pair]!
      this.insideScores[pair] = transitions[index]!
      this.insideWeights[pair] = exponentials[index]!
    }
  }

  /** Writes the best labels of `length` tokens to `path`. */
  best(scores: Float32Array, length: number, path: Uint8Array, start = 0, width = this.labels): void {
    const { labels, closed, starts, startScores, left, right, insideScores, gathered } = this
    if (this.back.length < length * labels) this.back = new Uint8Array(2 * length * labels)
    const { back } = this
    let { last, current } = this
    last.fill(-Infinity)
    last[OUTSIDE] = 0
    for (let t = 0; t < length; t++) {
      const row = t * labels
      current.fill(-Infinity)
      for (let a = 0; a < closed.length; a++) gathered[a] = last[closed[a]!]!
      // Behind the beginning there is one label alone, the first of those closed.
      const count = t === 0 ? 1 : closed.length
      for (let b = 0; b < starts.length; b++) {
        let best = -Infinity
        let bestFrom = 0
        for (let a = 0, at = b * closed.length; a < count; a++, at++) {
          const score = gathered[a]! + startScores[at]!
          if (score > best) {
            best = score
            bestFrom = a
          }
        }
        current[starts[b]!] = best
        back[row + starts[b]!] = closed[bestFrom]!
      }
      for (let pair = 0; t > 0 && pair < left.length; pair++) {
        const score = last[left[pair]!]! + insideScores[pair]!
        const label = right[pair]!
        if (score > current[label]!) {
          current[label] = score
          back[row + label] = left[pair]!
        }
      }
      const at = start + t * width
      for (let label = 0; label < labels; label++) current[label]! += scores[at + label]!
      const swap = last
      last = current
      current = swap
    }
    let label = OUTSIDE
    for (let a = 0; a < closed.length; a++) if (last[closed[a]!]! > last[label]!) label = closed[a]!
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
    const size = length * this.labels
    if (this.forward.length < size) {
      this.forward = new Float64Array(2 * size)
      this.backward = new Float64Array(2 * size)
      this.weights = new Float64Array(2 * size)
      this.sums = new Float64Array(2 * length)
    }
    return this.runForward(scores, length, start, width) + this.runBackward(length)
  }

  private runForward(scores: Float32Array, length: number, start: number, width: number): number {
    const { labels, closed, starts, startWeights, left, right, insideWeights, gathered, forward, weights, last } = this
    let logSum = 0
    last.fill(0)
    last[OUTSIDE] = 1
    for (let t = 0; t < length; t++) {
      const row = t * labels
      for (let a = 0; a < closed.length; a++) gathered[a] = last[closed[a]!]!
      for (let label = 0; label < labels; label++) forward[row + label] = 0
      if (t === 0) for (let b = 0; b < starts.length; b++) forward[starts[b]!] = startWeights[b * closed.length]!
      else multiply(startWeights, gathered, closed.length, starts, forward, row)
      for (let pair = 0; t > 0 && pair < left.length; pair++) {
        forward[row + right[pair]!]! += last[left[pair]!]! * insideWeights[pair]!
      }
      const at = start + t * width
      let highest = scores[at]!
      for (let label = 1; label < labels; label++) if (scores[at + label]! > highest) highest = scores[at + label]!
      let sum = 0
      for (let label = 0; label < labels; label++) {
        const weight = exponential(scores[at + label]! - highest)
        weights[row + label] = weight
        const value = forward[row + label]! * weight
        last[label] = value
        sum += value
      }
      logSum += highest + Math.log(sum)
      const share = 1 / sum
      for (let label = 0; label < labels; label++) {
        last[label]! *= share
        forward[row + label] = last[label]!
      }
    }
    return logSum
  }

  private runBackward(length: number): number {
    const { labels, closed, starts, closedWeights, left, right, insideWeights, gathered, backward, weights, last } =
      this
    const lastRow = (length - 1) * labels
    for (let label = 0; label < labels; label++) backward[lastRow + label] = 0
    let end = 0
    for (let a = 0; a < closed.length; a++) {
      backward[lastRow + closed[a]!] = 1
      end += this.forward[lastRow + closed[a]!]!
    }
    for (let t = length - 2; t >= 0; t--) {
      const row = t * labels
      const next = row + labels
      for (let label = 0; label < labels; label++) {
        last[label] = backward[next + label]! * weights[next + label]!
        backward[row + label] = 0
      }
      for (let b = 0; b < starts.length; b++) gathered[b] = last[starts[b]!]!
      multiply(closedWeights, gathered, starts.length, closed, backward, row)
      for (let pair = 0; pair < left.length; pair++) {
        backward[row + left[pair]!]! += last[right[pair]!]! * insideWeights[pair]!
      }
      let sum = 0
      for (let label = 0; label < labels; label++) sum += backward[row + label]!
      const share = 1 / sum
      for (let label = 0; label < labels; label++) backward[row + label]! *= share
      this.sums[t] = sum
    }
    return Math.log(end)
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
    const { labels, closed, starts, left, right, last } = this
    const { forward, backward, weights, exponentials } = this
    const row = t * labels
    for (let label = 0; label < labels; label++) {
      last[label] = t === 0 ? Number(label === OUTSIDE) : forward[row - labels + label]!
    }
    const value = (a: number, b: number) =>
      last[a]! * exponentials[a * labels + b]! * weights[row + b]! * backward[row + b]!
    let sum = 0
    for (let a = 0; a < closed.length; a++) for (let b = 0; b < starts.length; b++) sum += value(closed[a]!, starts[b]!)
    for (let pair = 0; pair < left.length; pair++) sum += value(left[pair]!, right[pair]!)
    const share = 1 / sum
    for (let a = 0; a < closed.length; a++) {
      for (let b = 0; b < starts.length; b++) {
        out[closed[a]! * labels + starts[b]!]! += value(closed[a]!, starts[b]!) * share
      }
    }
    for (let pair = 0; pair < left.length; pair++) {
      out[left[pair]! * labels + right[pair]!]! += value(left[pair]!, right[pair]!) * share
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

/** Multiplies a table of `columns` columns with a vector; the results go to `out`, behind `at`, at the places of `rows`. */
function multiply(
  table: Float64Array,
  vector: Float64Array,
  columns: number,
  rows: Uint8Array,
  out: Float64Array,
  at: number,
): void {
  // Two rows at a time: one sum need not wait for the other.
  const pairs = rows.length & ~1
  for (let row = 0; row < pairs; row += 2) {
    const first = row * columns
    const second = first + columns
    let a = 0
    let b = 0
    for (let column = 0; column < columns; column++) {
      const value = vector[column]!
      a += table[first + column]! * value
      b += table[second + column]! * value
    }
    out[at + rows[row]!] = a
    out[at + rows[row + 1]!] = b
  }
  if (pairs === rows.length) return
  let sum = 0
  for (let column = 0; column < columns; column++) sum += table[pairs * columns + column]! * vector[column]!
  out[at + rows[pairs]!] = sum
}
