import { Chain } from '../../src/names/chain.js'
import type { Scheme } from '../../src/names/labels.js'
import { random, shuffle } from '../random.js'
import { BoundChain, NEGLIGIBLE } from './bound-chain.js'
import type { Dataset } from './dataset.js'

export interface CrfOptions {
  readonly scheme: Scheme
  readonly labels: number
  readonly features: number
  readonly epochs: number
  readonly rate: number
  readonly l2: number
  /** The share of features that each token goes without, drawn anew each time. */
  readonly dropout: number
  readonly seed: number
  /** How many draws of other names there are; each round of training takes the next one beside the articles as they are. */
  readonly draws: number
  /** Scores of every token and label that are there before any weight. */
  readonly base?: Float32Array
  readonly log?: (line: string) => void
}

/** The weights of a linear-chain conditional random field: a row of labels for each feature, and the transitions. */
export interface Weights {
  readonly labels: number
  readonly state: Float32Array
  readonly transitions: Float32Array
}

/** Trains by AdaGrad (Duchi et al. 2011) on the likelihood of one row at a time, with the weights of the last epochs averaged. */
export function trainCrf(data: Dataset, options: CrfOptions): Weights {
  const { labels, features, epochs, rate, l2, dropout, seed, base } = options
  const state = new Float32Array(features * labels)
  const squares = new Float32Array(features * labels).fill(1)
  const transitions = new Float32Array(labels * labels)
  const transitionSquares = new Float32Array(labels * labels).fill(1)
  const averageFrom = Math.floor(epochs / 2)
  const stateSum = new Float32Array(features * labels)
  const transitionSum = new Float32Array(labels * labels)
  const chain = new Chain(labels, transitions, options.scheme)
  const bound = new BoundChain(labels, transitions, options.scheme)
  const all = Int32Array.from({ length: data.rows.length - 1 }, (_, i) => i)
  const next = random(seed)
  const gradient = new Float64Array(labels)
  const changed = new Uint8Array(labels)
  const pairs = new Float32Array(labels * labels)
  let scores = new Float32Array(64 * labels)
  const kept = new Int32Array(data.features.length)
  const starts = new Int32Array(data.starts.length)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const draw = 1 + ((epoch + seed) % options.draws)
    const order = all.filter((row) => data.draws[row] === 0 || data.draws[row] === draw)
    shuffle(order, next)
    let loss = 0
    for (const row of order) {
      const from = data.rows[row]!
      const length = data.rows[row + 1]! - from
      if (scores.length < length * labels) scores = new Float32Array(2 * length * labels)
      let count = 0
      for (let t = from; t < from + length; t++) {
        starts[t] = count
        for (let k = data.starts[t]!; k < data.starts[t + 1]!; k++) {
          if (dropout === 0 || next() >= dropout) kept[count++] = data.features[k]!
        }
      }
      starts[from + length] = count
      score({ starts, features: kept }, state, labels, from, length, scores)
      if (base) for (let k = 0; k < length * labels; k++) scores[k]! += base[from * labels + k]!
      const weight = data.weights[row]!
      loss += weight * (chain.run(scores, length) - bound.run(scores, data.gold, from, length))
      for (let t = 0; t < length; t++) {
        chain.marginal(t, gradient)
        if (!bound.subtractMarginal(t, gradient)) continue
        pairs.fill(0)
        bound.addPairs(t, pairs)
        for (let index = 0; index < pairs.length; index++) pairs[index] = -pairs[index]!
        chain.addPairs(t, pairs)
        if (weight !== 1) {
          for (let label = 0; label < labels; label++) gradient[label]! *= weight
          for (let index = 0; index < pairs.length; index++) pairs[index]! *= weight
        }
        for (let index = 0; index < pairs.length; index++) {
          const slope = pairs[index]!
          if (slope === 0) continue
          transitionSquares[index]! += slope * slope
          transitions[index]! -= (rate * slope) / Math.sqrt(transitionSquares[index]!)
        }
        let active = 0
        for (let label = 0; label < labels; label++) {
          if (Math.abs(gradient[label]!) >= NEGLIGIBLE) changed[active++] = label
        }
        const end = starts[from + t + 1]!
        for (let k = starts[from + t]!; k < end; k++) {
          const row = kept[k]! * labels
          for (let a = 0; a < active; a++) {
            const label = changed[a]!
            const at = row + label
            const full = gradient[label]! + l2 * state[at]!
            const square = squares[at]! + full * full
            squares[at] = square
            state[at]! -= (rate * full) / Math.sqrt(square)
          }
        }
      }
      chain.setTransitions(transitions)
    }
    if (epoch >= averageFrom) {
      for (let i = 0; i < state.length; i++) stateSum[i]! += state[i]!
      for (let i = 0; i < transitions.length; i++) transitionSum[i]! += transitions[i]!
    }
    options.log?.(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)} a row`)
  }
  const share = 1 / (epochs - averageFrom)
  return {
    labels,
    state: stateSum.map((sum) => sum * share * (1 - dropout)),
    transitions: transitionSum.map((sum) => sum * share),
  }
}

/** Writes the scores of `length` tokens from token `from`. */
export function score(
  data: Pick<Dataset, 'starts' | 'features'>,
  state: Float32Array,
  labels: number,
  from: number,
  length: number,
  scores: Float32Array,
): void {
  scores.fill(0, 0, length * labels)
  for (let t = 0; t < length; t++) {
    const row = t * labels
    const end = data.starts[from + t + 1]!
    for (let k = data.starts[from + t]!; k < end; k++) {
      const at = data.features[k]! * labels
      for (let label = 0; label < labels; label++) scores[row + label]! += state[at + label]!
    }
  }
}
