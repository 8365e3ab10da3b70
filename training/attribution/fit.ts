import { marginalsOf } from '../../src/attribution/decode/chain.js'
import { PER_PAIR } from '../../src/attribution/decode/features/link-features.js'
import type { FeatureSet, RankerModel } from '../../src/attribution/decode/ranker.js'
import { random, shuffle } from '../random.js'

/** A query with its candidates' features and which of them are right. */
export interface Example {
  readonly context: FeatureSet
  readonly candidates: readonly FeatureSet[]
  /** For each candidate, whether it is right; at least one is. */
  readonly right: readonly boolean[]
  readonly weight: number
}

/** A content of a chain; where no candidate is right, gold says nothing of it. */
export type NodeExample = Omit<Example, 'weight'>

/** The contents of an article with the ids of the features of their links. */
export interface ChainExample {
  readonly nodes: readonly NodeExample[]
  readonly links: readonly Int16Array[]
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
  readonly candidates: readonly Int32Array[]
  readonly right: readonly boolean[]
  readonly weight: number
}

/**
 * Fits the log-linear ranker by FTRL-Proximal (McMahan et al., KDD 2013) on the likelihood of the right candidates, several
 * of which may be right: then their probabilities are added up.
 */
export function fitRanker(examples: readonly Example[], options: FitOptions): RankerModel {
  const vocabulary = vocabularyOf(examples, options.leastCount)
  const indexed = examples.map((example) => indexExample(example, vocabulary))
  const mean = meanOver(options.seeds, vocabulary.length, (seed) => {
    const state = newState(vocabulary.length)
    inOrder(indexed, seed, options.epochs, (example) => learn(example, state, options))
    return state.weights
  })
  return { features: vocabulary.features, weights: readWeights(mean, vocabulary.features.length, options.leastWeight) }
}

/** The ranker of the candidates, and the weights of the links by the features' ids. */
export interface FittedChain {
  readonly ranker: RankerModel
  readonly links: Float64Array
}

/** Fits a linear-chain conditional random field (Lafferty et al., ICML 2001), its nodes scored as by the ranker. */
export function fitChain(examples: readonly ChainExample[], linkCount: number, options: FitOptions): FittedChain {
  const nodes = examples.flatMap((example) => example.nodes)
  const vocabulary = vocabularyOf(nodes, options.leastCount)
  const indexed = examples.map((example) => ({
    nodes: example.nodes.map((node) => indexExample({ ...node, weight: example.weight }, vocabulary)),
    links: example.links,
    weight: example.weight,
  }))
  const { length } = vocabulary
  const mean = meanOver(options.seeds, length + linkCount, (seed) => {
    const state = newState(length + linkCount)
    inOrder(indexed, seed, options.epochs, (example) => learnChain(example, state, length, options))
    return state.weights
  })
  return {
    ranker: {
      features: vocabulary.features,
      weights: readWeights(mean, vocabulary.features.length, options.leastWeight),
    },
    links: mean.slice(length),
  }
}

/** The features that are counted often enough; their pairs are the keys of `length` weights, see {@link keyOf}. */
interface Vocabulary {
  readonly features: readonly string[]
  readonly ids: ReadonlyMap<string, number>
  readonly length: number
}

function vocabularyOf(examples: readonly NodeExample[], least: number): Vocabulary {
  const features = countedFeatures(examples, least)
  // Row `features.length` holds the single weights: the pair of a feature with nothing.
  return { features, ids: new Map(features.map((feature, i) => [feature, i])), length: (features.length + 1) ** 2 }
}

function indexExample({ context, candidates, right, weight }: Example, { features, ids }: Vocabulary): Indexed {
  const contextIds = lookUp(context, ids)
  return { candidates: candidates.map((own) => keysOf(lookUp(own, ids), contextIds, features.length)), right, weight }
}

function meanOver(seeds: readonly number[], length: number, fitOnce: (seed: number) => Float64Array): Float64Array {
  const mean = new Float64Array(length)
  for (const seed of seeds) {
    const weights = fitOnce(seed)
    for (let i = 0; i < length; i++) mean[i]! += weights[i]! / seeds.length
  }
  return mean
}

function inOrder<T>(examples: readonly T[], seed: number, epochs: number, learnFrom: (example: T) => void): void {
  const next = random(seed)
  const order = examples.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    for (const i of order) learnFrom(examples[i]!)
  }
}

interface IndexedChain {
  readonly nodes: readonly Indexed[]
  readonly links: readonly Int16Array[]
  readonly weight: number
}

/** A step against the gradient: what the chain expects less what it expects among the right candidates. */
function learnChain({ nodes, links, weight }: IndexedChain, state: State, offset: number, options: FitOptions): void {
  if (!nodes.some(({ right }) => right.includes(false) && right.includes(true))) return
  const scores = nodes.map(({ candidates }) => Float64Array.from(candidates, (keys) => sumOf(keys, state.weights)))
  const linkScores = links.map((ids) => scoreLinks(ids, state.weights, offset))
  const allowed = scores.map((own, i) => {
    const { right } = nodes[i]!
    return right.includes(true) ? own.map((score, a) => (right[a] ? score : -Infinity)) : own
  })
  const expected = marginalsOf({ nodes: scores, links: linkScores })
  const right = marginalsOf({ nodes: allowed, links: linkScores })
  for (const [i, { candidates }] of nodes.entries()) {
    for (const [a, keys] of candidates.entries()) {
      const gradient = weight * (expected.nodes[i]![a]! - right.nodes[i]![a]!)
      if (Math.abs(gradient) < 1e-4) continue
      for (let k = 0; k < keys.length; k++) step(state, keys[k]!, gradient, options)
    }
  }
  for (const [i, ids] of links.entries()) {
    const width = nodes[i + 1]!.candidates.length
    const gradients = new Map<number, number>()
    for (let k = 0; k < ids.length; k++) {
      const pair = Math.floor(k / PER_PAIR)
      const [a, b] = [Math.floor(pair / width), pair % width]
      const gradient = weight * (expected.pairAt(i, a, b) - right.pairAt(i, a, b))
      if (ids[k]! >= 0) gradients.set(ids[k]!, (gradients.get(ids[k]!) ?? 0) + gradient)
    }
    for (const [id, gradient] of gradients) if (Math.abs(gradient) >= 1e-4) step(state, offset + id, gradient, options)
  }
}

function scoreLinks(ids: Int16Array, weights: Float64Array, offset: number): Float64Array {
  const scores = new Float64Array(ids.length / PER_PAIR)
  for (let k = 0; k < ids.length; k++) if (ids[k]! >= 0) scores[Math.floor(k / PER_PAIR)]! += weights[offset + ids[k]!]!
  return scores
}

function lookUp(features: FeatureSet, ids: ReadonlyMap<string, number>): number[] {
  return features.map((feature) => ids.get(feature)).filter((id) => id !== undefined)
}

function keysOf(own: readonly number[], context: readonly number[], size: number): Int32Array {
  const keys: number[] = []
  for (let a = 0; a < own.length; a++) {
    keys.push(keyOf(own[a]!, size, size))
    for (let b = a + 1; b < own.length; b++) keys.push(keyOf(own[a]!, own[b]!, size))
    for (const other of context) keys.push(keyOf(own[a]!, other, size))
  }
  return Int32Array.from(keys)
}

function keyOf(a: number, b: number, size: number): number {
  return Math.min(a, b) * (size + 1) + Math.max(a, b)
}

function countedFeatures(examples: readonly NodeExample[], least: number): string[] {
  const counts = new Map<string, number>()
  for (const { context, candidates } of examples) {
    for (const feature of new Set([...context, ...candidates.flat()]))
      counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= least).map(([feature]) => feature)
}

interface State {
  readonly weights: Float64Array
  readonly sums: Float64Array
  readonly squares: Float64Array
}

function newState(length: number): State {
  return { weights: new Float64Array(length), sums: new Float64Array(length), squares: new Float64Array(length) }
}

function learn({ candidates, right, weight }: Indexed, state: State, options: FitOptions): void {
  const scores = candidates.map((keys) => sumOf(keys, state.weights))
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const all = powers.reduce((a, b) => a + b, 0)
  const good = powers.reduce((a, b, i) => a + (right[i] ? b : 0), 0)
  for (let i = 0; i < candidates.length; i++) {
    const gradient = weight * (powers[i]! / all - (right[i] ? powers[i]! / good : 0))
    if (Math.abs(gradient) < 1e-4) continue
    for (const key of candidates[i]!) step(state, key, gradient, options)
  }
}

function sumOf(keys: Int32Array, weights: Float64Array): number {
  let sum = 0
  for (let i = 0; i < keys.length; i++) sum += weights[keys[i]!]!
  return sum
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
