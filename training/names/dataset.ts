import { MOST_FEATURES } from '../../src/names/article.js'
import type { LabelSets } from './corpus.js'
import type { FeatureIndex } from './feature-index.js'
import { corpusFeatures, type NumberedArticle, type NumberedFeatures } from './numbered-article.js'

/** Rows of tokens as numbered features with their gold labels. */
export interface Dataset extends NumberedFeatures {
  /** First token of each row; one more at the end. */
  readonly rows: Int32Array
  /** For each token the labels that it may have. */
  readonly gold: LabelSets
  /** For each row how much it counts. */
  readonly weights: Float32Array
  /** For each row which draw of other names it is of. */
  readonly draws: Uint8Array
}

/** The features that a training set is left with, numbered anew. */
export interface Selection {
  /** By the number in the index; -1 where it is left out. */
  readonly numbers: Int32Array
  readonly hashes: readonly number[]
  /** Those by which a corpus differs from news: they are of use in training alone. */
  readonly dropped: ReadonlySet<number>
}

/** Leaves out the features that fewer than `least` articles have; an article with other names is the same. */
export function selectFeatures(articles: readonly NumberedArticle[], index: FeatureIndex, least: number): Selection {
  const counts = new Int32Array(index.size)
  const lastSeen = new Int32Array(index.size)
  const ids = new Map<string, number>()
  const dropped = new Set<number>()
  const buffer = new Int32Array(MOST_FEATURES)
  for (const numbered of articles) {
    const { id, again, features, article } = numbered
    if (!ids.has(id)) ids.set(id, ids.size + 1)
    const number = ids.get(id)!
    for (const list of again ? [features, again.features] : [features]) {
      for (let k = 0; k < list.length; k++) {
        const feature = list[k]!
        if (lastSeen[feature] === number) continue
        lastSeen[feature] = number
        counts[feature]!++
      }
    }
    for (const { from, to } of article.stretches) {
      for (let i = from; i < to; i++) {
        const n = corpusFeatures(numbered, i, buffer, 0)
        for (let k = 0; k < n; k++) dropped.add(buffer[k]!)
      }
    }
  }
  // The most frequent first: their weights stand close together in memory.
  const kept = Int32Array.from(counts.keys()).filter((feature) => counts[feature]! >= least)
  kept.sort((a, b) => counts[b]! - counts[a]! || a - b)
  const numbers = new Int32Array(index.size).fill(-1)
  kept.forEach((feature, i) => {
    numbers[feature] = i
  })
  return { numbers, hashes: Array.from(kept, (feature) => index.hashes[feature]!), dropped }
}

/** The rows of articles: a row is a stretch of one. */
export function createDataset(articles: readonly NumberedArticle[], { numbers }: Selection): Dataset {
  const sum = (count: (article: NumberedArticle) => number) => articles.reduce((total, one) => total + count(one), 0)
  const tokens = sum(({ sets }) => sets.length)
  const rowCount = sum(({ article }) => article.stretches.length)
  const rows = new Int32Array(rowCount + 1)
  const weights = new Float32Array(rowCount)
  const draws = new Uint8Array(rowCount)
  const starts = new Int32Array(tokens + 1)
  const gold = new Int32Array(tokens)
  const features = new Int32Array(sum((one) => one.features.length + (one.again?.features.length ?? 0)))
  let count = 0
  let token = 0
  let row = 0
  const append = (list: NumberedFeatures, t: number) => {
    for (let k = list.starts[t]!; k < list.starts[t + 1]!; k++) {
      const number = numbers[list.features[k]!]!
      if (number >= 0) features[count++] = number
    }
  }
  for (const one of articles) {
    for (const { from, to } of one.article.stretches) {
      weights[row] = one.corpus.weight
      draws[row] = one.draw
      rows[row + 1] = rows[row]! + to - from
      row++
    }
    gold.set(one.sets, token)
    for (let t = 0; t < one.sets.length; t++) {
      append(one, t)
      if (one.again) append(one.again, t)
      starts[++token] = count
    }
  }
  return { rows, starts, features: features.subarray(0, count), gold, weights, draws }
}
