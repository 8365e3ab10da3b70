/**
 * A log-linear model over candidates: the score of a candidate is the sum of the weights of its features and of the pairs
 * of its features with each other and with those of the context.
 */
export interface RankerModel {
  /** The names of the features; a weight's key is an index into them, or two separated by a space. */
  readonly features: readonly string[]
  readonly weights: Readonly<Record<string, number>>
}

/** A candidate as the ranker sees it. */
export type FeatureSet = readonly string[]

/** Takes the features of an utterance, and gives what scores its candidates. */
export type Scorer = (context: FeatureSet) => ContextScorer

/** The features of a candidate that are one and the same for every utterance: read when it is first scored, and weighed once. */
export class Traits {
  readonly read: () => FeatureSet
  private weighed: Prepared | null = null
  private scorer: unknown = null

  constructor(read: () => FeatureSet) {
    this.read = read
  }

  /** What a scorer makes of them; a property, since a weak map with all the candidates of a long text burdens every garbage collection. */
  preparedBy(scorer: unknown, prepare: (traits: FeatureSet) => Prepared): Prepared {
    if (this.weighed === null || this.scorer !== scorer) {
      this.weighed = prepare(this.read())
      this.scorer = scorer
    }
    return this.weighed
  }
}

export interface ContextScorer {
  /** Scores a candidate by its own features and by its traits. */
  readonly ofCandidate: (own: FeatureSet, traits?: Traits) => number
  /** Scores a candidate without a mention, whose features are {@link otherFeatures}. */
  readonly ofOther: (kind: string) => number
}

/** The features of the context, each for this candidate only, so that their pairs count for it alone. */
export function otherFeatures(kind: string, context: FeatureSet): string[] {
  return [kind, ...context.map((feature) => `${kind}: ${feature}`)]
}

/**
 * A ranker's model as it is used: only the features that have a weight, and for each weight its features by their numbers.
 * Those of many weights come first: what is asked for most lies close together in the table that is made of them.
 */
export interface PackedRanker {
  readonly features: readonly string[]
  readonly left: readonly number[]
  /** Never below `left`: the same where the weight is of one feature alone. */
  readonly right: readonly number[]
  readonly weights: readonly number[]
}

export function packRanker({ features, weights }: RankerModel): PackedRanker {
  const entries = Object.entries(weights).map(([key, weight]) => ({ ids: key.split(' ').map(Number), weight }))
  const uses = new Map<number, number>()
  for (const id of entries.flatMap(({ ids }) => ids)) uses.set(id, (uses.get(id) ?? 0) + 1)
  const used = [...uses.keys()].sort((a, b) => uses.get(b)! - uses.get(a)! || a - b)
  const number = new Map(used.map((id, i) => [id, i]))
  const pairs = entries.map(({ ids }) => ids.map((id) => number.get(id)!).sort((a, b) => a - b))
  return {
    features: used.map((id) => features[id]!),
    left: pairs.map((ids) => ids[0]!),
    right: pairs.map((ids) => ids.at(-1)!),
    weights: entries.map(({ weight }) => weight),
  }
}

/**
 * Weights are written to three digits. In thousandths they are whole numbers: their table, which is read all over, takes half the room that
 * single floats would, and the order in which they are added up does not matter.
 */
const UNIT = 1000
/** What the table has room for: no pair of features comes near it. */
const MOST = 0x7fff

export function createScorer({ features, left, right, weights }: PackedRanker): Scorer {
  const index = new Map(features.map((feature, i) => [feature, i]))
  const size = index.size
  const byKind = indexByKind(index)
  const single = new Int32Array(size)
  const pairs = new Int16Array(size * size)
  for (let k = 0; k < weights.length; k++) {
    const i = left[k]!
    const j = right[k]!
    const weight = Math.round(UNIT * weights[k]!)
    if (i === j) single[i] = weight
    else pairs[i * size + j] = pairs[j * size + i] = Math.max(-MOST, Math.min(MOST, weight))
  }
  const sumPairs = (ids: readonly number[], others: readonly number[]): number => {
    let sum = 0
    for (let a = 0; a < ids.length; a++) {
      const start = ids[a]! * size
      for (let b = ids === others ? a + 1 : 0; b < others.length; b++) sum += pairs[start + others[b]!]!
    }
    return sum
  }
  const prepare = (traits: FeatureSet): Prepared => {
    const ids = indexes(traits, index)
    return { ids, sum: sumPairs(ids, ids) }
  }
  // The candidates of a context share most of their features: what a feature weighs with it, and for which context that is true.
  const withContext = new Int32Array(size)
  const contextOf = new Int32Array(size)
  let contexts = 0
  return (contextFeatures) => {
    const contextIds = indexes(contextFeatures, index)
    const context = ++contexts
    const weightOf = (id: number): number => {
      if (contextOf[id] === context) return withContext[id]!
      let sum = single[id]!
      for (let b = 0; b < contextIds.length; b++) sum += pairs[id * size + contextIds[b]!]!
      contextOf[id] = context
      withContext[id] = sum
      return sum
    }
    const score = (ids: readonly number[], base: Prepared): number => {
      let score = base.sum + sumPairs(ids, ids) + sumPairs(ids, base.ids)
      for (let a = 0; a < ids.length; a++) score += weightOf(ids[a]!)
      for (let a = 0; a < base.ids.length; a++) score += weightOf(base.ids[a]!)
      return score / UNIT
    }
    return {
      ofCandidate: (own, traits) =>
        score(indexes(own, index), traits === undefined ? NO_TRAITS : traits.preparedBy(index, prepare)),
      ofOther: (kind) =>
        score([...indexes([kind], index), ...indexes(contextFeatures, byKind.get(kind) ?? NO_INDEX)], NO_TRAITS),
    }
  }
}

/** A list of features by their numbers, with the sum of the weights of their pairs. */
interface Prepared {
  readonly ids: readonly number[]
  readonly sum: number
}

const NO_TRAITS: Prepared = { ids: [], sum: 0 }

/** By its kind, the numbers of {@link otherFeatures}: to put their names together anew for every context would be slow. */
function indexByKind(index: ReadonlyMap<string, number>): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const byKind = new Map<string, Map<string, number>>()
  for (const [feature, i] of index) {
    const [kind, name] = feature.split(': ', 2) as [string, string?]
    if (name === undefined) continue
    const known = byKind.get(kind)
    if (known === undefined) byKind.set(kind, new Map([[name, i]]))
    else known.set(name, i)
  }
  return byKind
}

const NO_INDEX: ReadonlyMap<string, number> = new Map()

/** The numbers of those features that have one. */
function indexes(features: FeatureSet, index: ReadonlyMap<string, number>): number[] {
  const ids: number[] = new Array(features.length)
  let length = 0
  for (let i = 0; i < features.length; i++) {
    const id = index.get(features[i]!)
    if (id !== undefined) ids[length++] = id
  }
  ids.length = length
  return ids
}

/** A feature, or two of them separated by " & ", with what it adds to the score of a candidate. */
export interface Reason {
  readonly feature: string
  readonly weight: number
}

/** Tells what made the score of a candidate, the weightiest first. For explaining, not for use. */
export type Reasoner = (own: FeatureSet, context: FeatureSet) => Reason[]

export function createReasoner({ features, left, right, weights }: PackedRanker): Reasoner {
  let table: ReadonlyMap<string, number> | undefined
  return (own, context) => {
    table ??= new Map(
      weights.map((weight, k) => {
        const [a, b] = [features[left[k]!]!, features[right[k]!]!]
        return [left[k] === right[k] ? a : keyOf(a, b), weight]
      }),
    )
    const pairs = own.flatMap((feature, i) =>
      [...own.slice(i + 1), ...context].map((other) => [feature, other] as const),
    )
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
