/**
 * A log-linear model over candidates: the score of a candidate is the sum of the weights of its features and of the pairs
 * of its features with each other and with those of the scene.
 */
export interface RankerModel {
  /** The names of the features; a weight's key is an index into them, or two parted by a space. */
  readonly features: readonly string[]
  readonly weights: Readonly<Record<string, number>>
  /** Turns a probability of the softmax into a calibrated confidence: pairs of probability and confidence, rising. */
  readonly calibration: readonly (readonly [number, number])[]
}

/** A candidate as the ranker sees it. */
export type FeatureSet = readonly string[]

/** Scores one candidate: `own` are its features, `scene` those of the utterance. */
export type Scorer = (own: FeatureSet, scene: FeatureSet) => number

export function createScorer(model: RankerModel): Scorer {
  const index = new Map(model.features.map((feature, i) => [feature, i]))
  const size = model.features.length
  const single = new Float64Array(size)
  const pairs = new Float64Array(size * size)
  for (const [key, weight] of Object.entries(model.weights)) {
    const [i, j] = key.split(' ').map(Number) as [number, number?]
    if (j === undefined) single[i] = weight
    else pairs[i * size + j] = pairs[j * size + i] = weight
  }
  return (own, scene) => {
    const ids = indexes(own, index)
    const sceneIds = indexes(scene, index)
    let score = 0
    for (let a = 0; a < ids.length; a++) {
      const row = ids[a]! * size
      score += single[ids[a]!]!
      for (let b = a + 1; b < ids.length; b++) score += pairs[row + ids[b]!]!
      for (let b = 0; b < sceneIds.length; b++) score += pairs[row + sceneIds[b]!]!
    }
    return score
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

/** The probabilities of the candidates with these scores. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}
