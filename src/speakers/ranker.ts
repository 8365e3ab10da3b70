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

/** Takes the features of an utterance, and gives a function that scores a candidate by its own. */
export type Scorer = (scene: FeatureSet) => (own: FeatureSet) => number

export function createScorer(model: RankerModel): Scorer {
  const weights = Object.entries(model.weights).map(([key, weight]) => ({ ids: key.split(' ').map(Number), weight }))
  // Most features have no weight that is not zero; the table of pairs knows only those that have one.
  const used = [...new Set(weights.flatMap(({ ids }) => ids))]
  const row = new Map(used.map((id, i) => [id, i]))
  const index = new Map(used.map((id, i) => [model.features[id]!, i]))
  const size = used.length
  const single = new Float64Array(size)
  const pairs = new Float32Array(size * size)
  for (const { ids, weight } of weights) {
    const i = row.get(ids[0]!)!
    const j = row.get(ids[1] ?? -1)
    if (j === undefined) single[i] = weight
    else pairs[i * size + j] = pairs[j * size + i] = weight
  }
  return (scene) => {
    const sceneRows = indexes(scene, index).map((id) => id * size)
    // The candidates of a scene share most of their features.
    const withScene = new Float64Array(size).fill(Number.NaN)
    const weightOf = (id: number): number => {
      let sum = single[id]!
      for (let b = 0; b < sceneRows.length; b++) sum += pairs[sceneRows[b]! + id]!
      return sum
    }
    return (own) => {
      const ids = indexes(own, index)
      let score = 0
      for (let a = 0; a < ids.length; a++) {
        const id = ids[a]!
        const start = id * size
        let weight = withScene[id]!
        if (Number.isNaN(weight)) {
          weight = weightOf(id)
          withScene[id] = weight
        }
        score += weight
        for (let b = a + 1; b < ids.length; b++) score += pairs[start + ids[b]!]!
      }
      return score
    }
  }
}

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

/** What made the score of one candidate, the weightiest first. It reads the model anew: for explaining, not for use. */
export function reasonsOf(model: RankerModel, own: FeatureSet, scene: FeatureSet): Reason[] {
  const id = new Map(model.features.map((feature, i) => [feature, i]))
  const pairs = own.flatMap((feature, i) => [
    [feature],
    ...[...own.slice(i + 1), ...scene].map((other) => [feature, other]),
  ])
  return pairs
    .map((names) => {
      const ids = names.map((name) => id.get(name) ?? -1).sort((a, b) => a - b)
      return { feature: names.join(' & '), weight: model.weights[ids.join(' ')] ?? 0 }
    })
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

/** The probabilities of the candidates with these scores. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}
