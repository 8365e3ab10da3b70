import type {
  AntecedentFeatures,
  AntecedentWeights,
  Feature,
} from '../../src/coreference/antecedents/rank-antecedents.js'
import type { Example } from './examples.js'

const STEPS = 300
const RATE = 0.02

/** How strongly a weight is held to the one that it begins with: half the inverse of its variance around it. */
export interface FitOptions {
  readonly prior: AntecedentWeights
  readonly strength: number
}

/**
 * Fits a log-linear model over the candidates of each pronoun by gradient ascent on the log likelihood less the penalty of
 * the prior, over all examples at each step.
 */
export function fitWeights(examples: readonly Example[], { prior, strength }: FitOptions): AntecedentWeights {
  const names = Object.keys(prior) as Feature[]
  const indexOf = new Map<string, number>(names.map((name, i) => [name, i]))
  const start = Float64Array.from(names, (name) => prior[name]!)
  const weights = start.slice()
  const rows = examples.map(({ candidates, right }) => ({
    right,
    candidates: candidates.map((one) => packed(one, indexOf)),
  }))
  for (let step = 0; step < STEPS; step++) {
    const gradient = start.map((weight, i) => 2 * strength * (weight - weights[i]!))
    for (const { candidates, right } of rows) {
      const odds = candidates.map((row) => Math.exp(scoreOf(row, weights)))
      const all = odds.reduce((a, b) => a + b, 0)
      const good = odds.reduce((a, b, i) => a + (right[i] ? b : 0), 0)
      candidates.forEach((row, i) => {
        const share = (right[i] ? odds[i]! / good : 0) - odds[i]! / all
        for (const [feature, value] of row) gradient[feature]! += share * value
      })
    }
    for (let i = 0; i < names.length; i++) weights[i]! += (RATE * gradient[i]!) / (1 + step / 100)
  }
  const rounded = names.map((name, i) => [name, Math.round(weights[i]! * 100) / 100])
  return Object.fromEntries(rounded) as AntecedentWeights
}

type Row = readonly (readonly [feature: number, value: number])[]

function packed(features: AntecedentFeatures, indexOf: ReadonlyMap<string, number>): Row {
  return Object.entries(features).map(([name, value]) => [indexOf.get(name)!, value])
}

function scoreOf(row: Row, weights: Float64Array): number {
  let sum = 0
  for (const [feature, value] of row) sum += weights[feature]! * value
  return sum
}

/** How many examples have a right candidate first. */
export function countRight(examples: readonly Example[], weights: AntecedentWeights): number {
  return examples.filter(({ candidates, right }) => {
    const scores = candidates.map((features) =>
      (Object.keys(features) as Feature[]).reduce((sum, name) => sum + weights[name] * features[name]!, 0),
    )
    return right[scores.indexOf(Math.max(...scores))]
  }).length
}
