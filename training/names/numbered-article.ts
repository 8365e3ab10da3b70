import { mix } from '../../src/models/hash.js'
import { BUNDLES, MOST_FEATURES } from '../../src/names/article.js'
import { isClosed, mayFollow, OUTSIDE } from '../../src/names/labels.js'
import type { SecondLook } from '../../src/names/second-look.js'
import { WINDOW } from '../../src/names/word-type.js'
import type { LabelSets } from './corpus.js'
import type { FeatureIndex } from './feature-index.js'
import type { PreparedArticle } from './prepare.js'

/** The numbers of the features of some tokens, one token after the other. */
export interface NumberedFeatures {
  /** First feature of each token; one more at the end. */
  readonly starts: Int32Array
  readonly features: Int32Array
}

/** An article with the numbers of its features: of the tokens of its stretches, one stretch after the other. */
export interface NumberedArticle extends PreparedArticle, NumberedFeatures {
  /** The labels that each of these tokens may have. */
  readonly sets: LabelSets
  /** What only a second look has. */
  readonly again?: NumberedFeatures
}

/** Finds the features of an article once: they are needed many times. */
export function numberArticle(prepared: PreparedArticle, index: FeatureIndex): NumberedArticle {
  const sets: number[] = []
  for (const { from, to } of prepared.article.stretches) {
    const first = sets.length
    for (let i = from; i < to; i++) sets.push(prepared.gold[i]!)
    closeCutNames(sets, first)
  }
  const numbered = numberTokens(prepared, index, (i, out) => tokenFeatures(prepared, i, out))
  return { ...prepared, ...numbered, sets: Int32Array.from(sets) }
}

export function withSecondLook(article: NumberedArticle, look: SecondLook, index: FeatureIndex): NumberedArticle {
  return { ...article, again: numberTokens(article, index, (i, out) => look.collect(i, out, 0)) }
}

function numberTokens(
  { article }: PreparedArticle,
  index: FeatureIndex,
  collect: (i: number, out: Int32Array) => number,
): NumberedFeatures {
  const buffer = new Int32Array(MOST_FEATURES)
  const starts = [0]
  const features: number[] = []
  for (const { from, to } of article.stretches) {
    for (let i = from; i < to; i++) {
      const n = collect(i, buffer)
      for (let k = 0; k < n; k++) features.push(index.add(buffer[k]!))
      starts.push(features.length)
    }
  }
  return { starts: Int32Array.from(starts), features: Int32Array.from(features) }
}

/** All features of token `i`, by hash, but for those of a second look. */
function tokenFeatures(prepared: PreparedArticle, i: number, out: Int32Array): number {
  const { tokens, words, edge } = prepared.article
  const { sentence } = tokens[i]!
  let n = 0
  for (let place = 0; place <= 2 * WINDOW; place++) {
    const j = i + place - WINDOW
    const word = j >= 0 && j < tokens.length && tokens[j]!.sentence === sentence ? words[j]! : edge
    const features = word.features[place]!
    for (let k = 0; k < features.length; k++) out[n++] = features[k]!
  }
  const context = prepared.article.contextOf(i)
  if (context) for (const feature of context.features) out[n++] = feature
  for (const bundle of BUNDLES) n = bundle.collect(prepared.article, i, out, n)
  n = prepared.article.collect(i, out, n)
  return corpusFeatures(prepared, i, out, n)
}

enum Template {
  Corpus = 301,
  CorpusShape,
  CorpusWord,
  CorpusGroup,
}

/** The features by which a corpus differs from news; the tagger has none of them. */
export function corpusFeatures(
  { article, corpus }: PreparedArticle,
  i: number,
  out: Int32Array,
  length: number,
): number {
  let n = length
  if (corpus.number === 0) return n
  const { lower, shape, group } = article.words[i]!
  out[n++] = mix(Template.Corpus, corpus.number)
  out[n++] = mix(mix(Template.CorpusShape, corpus.number), shape)
  out[n++] = mix(mix(Template.CorpusWord, corpus.number), lower)
  out[n++] = mix(mix(Template.CorpusGroup, corpus.number), group)
  return n
}

/** Takes the labels from names that reach out of the row; a token that may be outside has no such label alone. */
function closeCutNames(sets: number[], from: number): void {
  const isCut = (set: number, fits: (label: number) => boolean) => (set & 1) === 0 && !fits(31 - Math.clz32(set))
  for (let i = from; i < sets.length && isCut(sets[i]!, (label) => mayFollow(OUTSIDE, label)); i++) sets[i] = 1
  for (let i = sets.length - 1; i >= from && isCut(sets[i]!, isClosed); i--) sets[i] = 1
}
