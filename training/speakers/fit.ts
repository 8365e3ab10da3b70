import type { FeatureSet, RankerModel } from '../../src/speakers/ranker.js'
import { random, shuffle } from '../random.js'

/** A question with its answers' features and which of them are right. */
export interface Example {
  readonly scene: FeatureSet
  readonly answers: readonly FeatureSet[]
  /** For each answer, whether it is right; at least one is. */
  readonly right: readonly boolean[]
  readonly weight: number
}

export interface FitOptions {
  readonly epochs: number
  readonly rate: number
  /** Weights of the L1 and the L2 penalty; L1 leaves most weights at zero. */
  readonly l1: number
  readonly l2: number
  /** Features of fewer examples are left out. */
  readonly leastCount: number
  /** Weights nearer to zero are left out. */
  readonly leastWeight: number
  /** The weights are the mean over one fit for each seed: what depends on the order of the examples evens out. */
  readonly seeds: readonly number[]
}

interface Indexed {
  readonly answers: readonly (readonly number[])[]
  readonly right: readonly boolean[]
  readonly weight: number
}

/**
 * Fits the log-linear ranker by FTRL-Proximal (McMahan et al., KDD 2013) on the likelihood of the right answers, several
 * of which may be right: then their probabilities are added up.
 */
export function fitRanker(examples: readonly Example[], options: FitOptions): RankerModel {
  const features = countedFeatures(examples, options.leastCount)
  const index = new Map(features.map((feature, i) => [feature, i]))
  const size = features.length
  const indexed = examples.map((example) => indexExample(example, index))
  // Row `size` holds the single weights: the pair of a feature with nothing.
  const mean = new Float64Array((size + 1) * (size + 1))
  for (const seed of options.seeds) {
    const weights = fitOnce(indexed, mean.length, seed, options)
    for (let i = 0; i < mean.length; i++) mean[i]! += weights[i]! / options.seeds.length
  }
  return { features, weights: readWeights(mean, size, options.leastWeight) }

  function indexExample({ scene, answers, right, weight }: Example, ids: ReadonlyMap<string, number>): Indexed {
    const sceneIds = lookUp(scene, ids)
    return {
      answers: answers.map((own) => keysOf(lookUp(own, ids), sceneIds, size)),
      right,
      weight,
    }
  }
}

function fitOnce(examples: readonly Indexed[], length: number, seed: number, options: FitOptions): Float64Array {
  const weights = new Float64Array(length)
  const state: State = { weights, sums: new Float64Array(length), squares: new Float64Array(length) }
  const next = random(seed)
  const order = examples.map((_, i) => i)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next)
    for (const i of order) learn(examples[i]!, state, options)
  }
  return weights
}

function lookUp(features: FeatureSet, ids: ReadonlyMap<string, number>): number[] {
  return features.map((feature) => ids.get(feature)).filter((id) => id !== undefined)
}

function keysOf(own: readonly number[], scene: readonly number[], size: number): number[] {
  const keys: number[] = []
  for (let a = 0; a < own.length; a++) {
    keys.push(keyOf(own[a]!, size, size))
    for (let b = a + 1; b < own.length; b++) keys.push(keyOf(own[a]!, own[b]!, size))
    for (const other of scene) keys.push(keyOf(own[a]!, other, size))
  }
  return keys
}

function keyOf(a: number, b: number, size: number): number {
  return Math.min(a, b) * (size + 1) + Math.max(a, b)
}

function countedFeatures(examples: readonly Example[], least: number): string[] {
  const counts = new Map<string, number>()
  for (const { scene, answers } of examples) {
    for (const feature of new Set([...scene, ...answers.flat()])) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= least).map(([feature]) => feature)
}

interface State {
  readonly weights: Float64Array
  readonly sums: Float64Array
  readonly squares: Float64Array
}

function learn({ answers, right, weight }: Indexed, state: State, options: FitOptions): void {
  const { weights } = state
  const scores = answers.map((keys) => {
    let sum = 0
    for (const key of keys) sum += weights[key]!
    return sum
  })
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const all = powers.reduce((a, b) => a + b, 0)
  const good = powers.reduce((a, b, i) => a + (right[i] ? b : 0), 0)
  for (let i = 0; i < answers.length; i++) {
    const gradient = weight * (powers[i]! / all - (right[i] ? powers[i]! / good : 0))
    if (Math.abs(gradient) < 1e-4) continue
    for (const key of answers[i]!) step(state, key, gradient, options)
  }
}

function step({ weights, sums, squares }: State, key: number, gradient: number, { rate, l1, l2 }: FitOptions): void {
  const square = squares[key]! + gradient * gradient
  const sigma = (Math.sqrt(square) - Math.sqrt(squares[key]!)) / rate
  sums[key]! += gradient - sigma * weights[key]!
  squares[key] = square
  const sum = sums[key]!
  weights[key] = Math.abs(sum) <= l1 ? 0 : -(sum - Math.sign(sum) * l1) / ((1 + Math.sqrt(square)) / rate + l2)
}

function readWeights(weights: Float64Array, size: number, least: number): Record<string, number> {
  const kept: Record<string, number> = {}
  for (let i = 0; i < size; i++) {
    for (let j = i; j <= size; j++) {
      const weight = weights[i * (size + 1) + j]!
      if (Math.abs(weight) >= least) kept[j === size ? `${i}` : `${i} ${j}`] = Number(weight.toFixed(3))
    }
  }
  return kept
}
