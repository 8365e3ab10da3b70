/**
 * A log-linear model over candidates: the score of a candidate is the sum of the weights of its features and of the pairs
 * of its features with each other and with those of the scene.
 */
export interface RankerModel {
  /** The names of the features; a weight's key is an index into them, or two parted by a space. */
  readonly features: readonly string[]
  readonly weights: Readonly<Record<string, number>>
}

/** A candidate as the ranker sees it. */
export type FeatureSet = readonly string[]

/**
 * Takes the features of an utterance, and gives a function that scores a candidate by its own features and by its traits,
 * which are one and the same list for every utterance.
 */
export type Scorer = (scene: FeatureSet) => (own: FeatureSet, traits?: FeatureSet) => number

/** A ranker's model as it is used: only the features that have a weight, and for each weight its features by their numbers. */
export interface PackedRanker {
  readonly features: readonly string[]
  readonly left: readonly number[]
  /** Never below `left`: the same where the weight is of one feature alone. */
  readonly right: readonly number[]
  readonly weights: readonly number[]
}

export function packRanker({ features, weights }: RankerModel): PackedRanker {
  const entries = Object.entries(weights).map(([key, weight]) => ({ ids: key.split(' ').map(Number), weight }))
  const used = [...new Set(entries.flatMap(({ ids }) => ids))].sort((a, b) => a - b)
  const number = new Map(used.map((id, i) => [id, i]))
  const pairs = entries.map(({ ids }) => ids.map((id) => number.get(id)!).sort((a, b) => a - b))
  return {
    features: used.map((id) => features[id]!),
    left: pairs.map((ids) => ids[0]!),
    right: pairs.map((ids) => ids.at(-1)!),
    weights: entries.map(({ weight }) => weight),
  }
}

export function createScorer({ features, left, right, weights }: PackedRanker): Scorer {
  const index = new Map(features.map((feature, i) => [feature, i]))
  const size = index.size
  const single = new Float64Array(size)
  const pairs = new Float32Array(size * size)
  for (let k = 0; k < weights.length; k++) {
    const i = left[k]!
    const j = right[k]!
    if (i === j) single[i] = weights[k]!
    else pairs[i * size + j] = pairs[j * size + i] = weights[k]!
  }
  const sumPairs = (ids: readonly number[], others: readonly number[]): number => {
    let sum = 0
    for (let a = 0; a < ids.length; a++) {
      const start = ids[a]! * size
      for (let b = ids === others ? a + 1 : 0; b < others.length; b++) sum += pairs[start + others[b]!]!
    }
    return sum
  }
  const prepared = new WeakMap<FeatureSet, { readonly ids: readonly number[]; readonly sum: number }>()
  const prepare = (traits: FeatureSet) => {
    const known = prepared.get(traits)
    if (known !== undefined) return known
    const ids = indexes(traits, index)
    const made = { ids, sum: sumPairs(ids, ids) }
    prepared.set(traits, made)
    return made
  }
  // The candidates of a scene share most of their features: what a feature weighs with it, and for which scene that is true.
  const withScene = new Float64Array(size)
  const sceneOf = new Int32Array(size)
  let scenes = 0
  return (sceneFeatures) => {
    const sceneIds = indexes(sceneFeatures, index)
    const scene = ++scenes
    const weightOf = (id: number): number => {
      if (sceneOf[id] === scene) return withScene[id]!
      let sum = single[id]!
      for (let b = 0; b < sceneIds.length; b++) sum += pairs[sceneIds[b]! * size + id]!
      sceneOf[id] = scene
      withScene[id] = sum
      return sum
    }
    return (own, traits = NO_TRAITS) => {
      const ids = indexes(own, index)
      const base = prepare(traits)
      let score = base.sum + sumPairs(ids, ids) + sumPairs(ids, base.ids)
      for (let a = 0; a < ids.length; a++) score += weightOf(ids[a]!)
      for (let a = 0; a < base.ids.length; a++) score += weightOf(base.ids[a]!)
      return score
    }
  }
}

const NO_TRAITS: FeatureSet = []

function indexes(features: FeatureSet, index: ReadonlyMap<string, number>): number[] {
  const ids: number[] = []
  for (const feature of features) {
    const id = index.get(feature)
    if (id !== undefined) ids.push(id)
  }
  return ids
}

/** A feature, or two of them parted by " & ", with what it adds to the score of a candidate. */
export interface Reason {
  readonly feature: string
  readonly weight: number
}

/** Tells what made the score of a candidate, the weightiest first. For explaining, not for use. */
export type Reasoner = (own: FeatureSet, scene: FeatureSet) => Reason[]

export function createReasoner({ features, left, right, weights }: PackedRanker): Reasoner {
  let table: ReadonlyMap<string, number> | undefined
  return (own, scene) => {
    table ??= new Map(
      weights.map((weight, k) => {
        const [a, b] = [features[left[k]!]!, features[right[k]!]!]
        return [left[k] === right[k] ? a : keyOf(a, b), weight]
      }),
    )
    const pairs = own.flatMap((feature, i) => [...own.slice(i + 1), ...scene].map((other) => [feature, other] as const))
    const all = [
      ...own.map((feature) => ({ feature, weight: table!.get(feature) ?? 0 })),
      ...pairs.map(([a, b]) => ({ feature: `${a} & ${b}`, weight: table!.get(keyOf(a, b)) ?? 0 })),
    ]
    return all.filter(({ weight }) => weight !== 0).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  }
}

/** One string for two features in either order. */
function keyOf(a: string, b: string): string {
  return a < b ? `${a} & ${b}` : `${b} & ${a}`
}

/** The probabilities of the candidates with these scores. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}
