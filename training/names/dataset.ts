import { BUNDLES, MOST_FEATURES } from '../../src/names/article.js'
import { mix } from '../../src/names/hash.js'
import { isClosed, mayFollow, OUTSIDE } from '../../src/names/labels.js'
import type { SecondLook } from '../../src/names/second-look.js'
import { WINDOW } from '../../src/names/word-type.js'
import type { LabelSets } from './corpus.js'
import type { PreparedArticle } from './prepare.js'

/** Numbers the features that a training set has, by their hashes. */
export class FeatureIndex {
  private slots = new Int32Array(1 << 20)
  private ids = new Int32Array(1 << 20).fill(-1)
  readonly hashes: number[] = []
  /** Those by which a corpus differs from news. */
  readonly corpusFeatures = new Set<number>()

  get size(): number {
    return this.hashes.length
  }

  find(hash: number): number {
    const mask = this.slots.length - 1
    for (let slot = (hash ^ (hash >>> 13)) & mask; ; slot = (slot + 1) & mask) {
      const id = this.ids[slot]!
      if (id < 0 || this.slots[slot] === hash) return id
    }
  }

  add(hash: number): number {
    const known = this.find(hash)
    if (known >= 0) return known
    if (this.hashes.length * 2 > this.slots.length) this.grow()
    this.hashes.push(hash)
    this.place(hash, this.hashes.length - 1)
    return this.hashes.length - 1
  }

  private place(hash: number, id: number): void {
    const mask = this.slots.length - 1
    let slot = (hash ^ (hash >>> 13)) & mask
    while (this.ids[slot]! >= 0) slot = (slot + 1) & mask
    this.slots[slot] = hash
    this.ids[slot] = id
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2)
    this.ids = new Int32Array(this.slots.length).fill(-1)
    for (let id = 0; id < this.hashes.length; id++) this.place(this.hashes[id]!, id)
  }
}

/** Rows of tokens as numbered features with their gold labels. */
export interface Dataset {
  /** First token of each row; one more at the end. */
  readonly rows: Int32Array
  /** First feature of each token; one more at the end. */
  readonly starts: Int32Array
  readonly features: Int32Array
  /** For each token the labels that it may have. */
  readonly gold: LabelSets
  /** For each row how much it counts. */
  readonly weights: Float32Array
}

enum Template {
  Corpus = 301,
  CorpusShape,
  CorpusWord,
  CorpusGroup,
}

/** The features by which a corpus differs from news; the tagger has none of them. */
export function corpusFeatures({ article, corpus }: LabelledArticle, i: number, out: Int32Array, length: number): number {
  let n = length
  if (corpus.number === 0) return n
  const { lower, shape, group } = article.words[i]!
  out[n++] = mix(Template.Corpus, corpus.number)
  out[n++] = mix(mix(Template.CorpusShape, corpus.number), shape)
  out[n++] = mix(mix(Template.CorpusWord, corpus.number), lower)
  out[n++] = mix(mix(Template.CorpusGroup, corpus.number), group)
  return n
}

/** All features of token `i`, by hash; those of the second look where it is given. */
export function tokenFeatures(labelled: LabelledArticle, i: number, out: Int32Array): number {
  const { article, again } = labelled
  const { tokens, words, edge } = article
  const { sentence } = tokens[i]!
  let n = 0
  for (let place = 0; place <= 2 * WINDOW; place++) {
    const j = i + place - WINDOW
    const word = j >= 0 && j < tokens.length && tokens[j]!.sentence === sentence ? words[j]! : edge
    const features = word.features[place]!
    for (let k = 0; k < features.length; k++) out[n++] = features[k]!
  }
  const context = article.contextOf(i)
  if (context) for (const feature of context.features) out[n++] = feature
  for (const bundle of BUNDLES) n = bundle.collect(article, i, out, n)
  n = article.collect(i, out, n)
  if (again) n = again.collect(i, out, n)
  return corpusFeatures(labelled, i, out, n)
}

export interface LabelledArticle extends PreparedArticle {
  readonly again?: SecondLook
}

/** Numbers the features of articles; those that fewer than `least` articles, by their ids, have are left out. */
export function indexFeatures(articles: readonly LabelledArticle[], least: number): FeatureIndex {
  const all = new FeatureIndex()
  const counts: number[] = []
  const lastSeen: string[] = []
  const buffer = new Int32Array(MOST_FEATURES)
  articles.forEach((labelled) => {
    for (const { from, to } of labelled.article.stretches) {
      for (let i = from; i < to; i++) {
        const n = tokenFeatures(labelled, i, buffer)
        for (let k = 0; k < n; k++) {
          const id = all.add(buffer[k]!)
          if (lastSeen[id] === labelled.id) continue
          counts[id] = (counts[id] ?? 0) + 1
          lastSeen[id] = labelled.id
        }
      }
    }
  })
  const index = new FeatureIndex()
  for (const feature of collectCorpusFeatures(articles)) index.corpusFeatures.add(feature)
  for (let id = 0; id < all.size; id++) if (counts[id]! >= least) index.add(all.hashes[id]!)
  return index
}

function collectCorpusFeatures(articles: readonly LabelledArticle[]): Set<number> {
  const buffer = new Int32Array(MOST_FEATURES)
  const found = new Set<number>()
  for (const labelled of articles) {
    for (const { from, to } of labelled.article.stretches) {
      for (let i = from; i < to; i++) {
        const n = corpusFeatures(labelled, i, buffer, 0)
        for (let k = 0; k < n; k++) found.add(buffer[k]!)
      }
    }
  }
  return found
}

export function numberFeatures(articles: readonly LabelledArticle[], index: FeatureIndex): Dataset {
  const rows: number[] = [0]
  const starts: number[] = [0]
  const gold: number[] = []
  const weights: number[] = []
  let features = new Int32Array(1 << 22)
  let count = 0
  const buffer = new Int32Array(MOST_FEATURES)
  for (const labelled of articles) {
    for (const { from, to } of labelled.article.stretches) {
      for (let i = from; i < to; i++) {
        const n = tokenFeatures(labelled, i, buffer)
        if (count + n > features.length) {
          const larger = new Int32Array(features.length * 2)
          larger.set(features)
          features = larger
        }
        for (let k = 0; k < n; k++) {
          const id = index.find(buffer[k]!)
          if (id >= 0) features[count++] = id
        }
        starts.push(count)
        gold.push(labelled.gold[i]!)
      }
      closeCutNames(gold, rows.at(-1)!)
      rows.push(gold.length)
      weights.push(labelled.corpus.weight)
    }
  }
  return {
    rows: Int32Array.from(rows),
    starts: Int32Array.from(starts),
    features: features.subarray(0, count),
    gold: Int32Array.from(gold),
    weights: Float32Array.from(weights),
  }
}

/** Takes the labels from names that reach out of the row; a token that may be outside has no such label alone. */
function closeCutNames(sets: number[], from: number): void {
  const isCut = (set: number, fits: (label: number) => boolean) => (set & 1) === 0 && !fits(31 - Math.clz32(set))
  for (let i = from; i < sets.length && isCut(sets[i]!, (label) => mayFollow(OUTSIDE, label)); i++) sets[i] = 1
  for (let i = sets.length - 1; i >= from && isCut(sets[i]!, isClosed); i--) sets[i] = 1
}
