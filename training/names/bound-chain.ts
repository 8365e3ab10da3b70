import { Chain } from '../../src/names/chain.js'
import { OUTSIDE, type Scheme } from '../../src/names/labels.js'
import type { LabelSets } from './corpus.js'

/** A gradient smaller than this changes nothing worth the time. */
export const NEGLIGIBLE = 5e-3

/** What a label that gold rules out loses. */
const RULED_OUT = -100

/**
 * What a chain expects where gold tells for each token which labels it may have. Where that is one for each token, it is known;
 * else the other labels are summed over (Tsuboi et al. 2008).
 */
export class BoundChain {
  private readonly labels: number
  private readonly transitions: Float32Array
  private readonly chain: Chain
  private scores = new Float32Array(0)
  private readonly expected: Float64Array
  /** The labels of the row at hand, where they are known. */
  private path = new Int32Array(0)
  private isKnown = true

  constructor(labels: number, transitions: Float32Array, scheme: Scheme) {
    this.labels = labels
    this.transitions = transitions
    this.chain = new Chain(labels, transitions, scheme)
    this.expected = new Float64Array(labels)
  }

  /** Runs over `length` tokens, of which gold begins at `from`; returns the logarithm of the sum over the labellings that fit. */
  run(scores: Float32Array, gold: LabelSets, from: number, length: number): number {
    this.isKnown = true
    for (let t = from; t < from + length && this.isKnown; t++) this.isKnown = (gold[t]! & (gold[t]! - 1)) === 0
    return this.isKnown ? this.runKnown(scores, gold, from, length) : this.runBound(scores, gold, from, length)
  }

  private runKnown(scores: Float32Array, gold: LabelSets, from: number, length: number): number {
    const { labels, transitions } = this
    if (this.path.length < length) this.path = new Int32Array(2 * length)
    let sum = 0
    let previous = OUTSIDE
    for (let t = 0; t < length; t++) {
      const label = 31 - Math.clz32(gold[from + t]!)
      this.path[t] = label
      sum += scores[t * labels + label]! + transitions[previous * labels + label]!
      previous = label
    }
    return sum
  }

  private runBound(scores: Float32Array, gold: LabelSets, from: number, length: number): number {
    const { labels, chain } = this
    const size = length * labels
    if (this.scores.length < size) this.scores = new Float32Array(2 * size)
    for (let t = 0; t < length; t++) {
      const set = gold[from + t]!
      for (let label = 0; label < labels; label++) {
        const at = t * labels + label
        this.scores[at] = scores[at]! + ((set >> label) & 1 ? 0 : RULED_OUT)
      }
    }
    chain.setTransitions(this.transitions)
    return chain.run(this.scores, length)
  }

  /** Takes what is expected of the labels of token `t` from a gradient; false where nothing worth the time is left. */
  subtractMarginal(t: number, gradient: Float64Array): boolean {
    if (this.isKnown) {
      const label = this.path[t]!
      gradient[label]! -= 1
      return -gradient[label]! >= NEGLIGIBLE
    }
    this.chain.marginal(t, this.expected)
    let most = 0
    for (let label = 0; label < this.labels; label++) {
      gradient[label]! -= this.expected[label]!
      most = Math.max(most, Math.abs(gradient[label]!))
    }
    return most >= NEGLIGIBLE
  }

  /** Adds what is expected of the pairs of labels at `t - 1` and `t` to `out`. */
  addPairs(t: number, out: Float32Array): void {
    if (this.isKnown) out[(t > 0 ? this.path[t - 1]! : OUTSIDE) * this.labels + this.path[t]!]! += 1
    else this.chain.addPairs(t, out)
  }
}
