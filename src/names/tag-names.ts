import { clusters as clustersFile, names as namesFile } from '../generated/models.js'
import { decodeBase64 } from '../model-file.js'
import type { EntityType } from '../records.js'
import { type Document, tokenSpan } from '../text/document.js'
import { MOST_FEATURES, type NameArticle, readArticle, type Stretch } from './article.js'
import { Chain } from './chain.js'
import { type Clusters, readClusters } from './clusters.js'
import { createGazetteer } from './gazetteer.js'
import { labelCount, OUTSIDE, placeOf, typeOf } from './labels.js'
import { type NamesModel, readNamesModel } from './model.js'
import type { NameSpan, NameTagger } from './name-span.js'
import { createWordTypes, WINDOW, type WordType } from './word-type.js'

/** A word with the sums of its weights, for each place in the window. */
interface ScoredWord extends WordType {
  readonly scores: Float32Array
}

/** Words are remembered up to this number, then forgotten all at once. */
const MOST_WORDS = 40_000

/**
 * Makes a name tagger from the models that ship with the library: a linear-chain conditional random field (Lafferty et al.
 * 2001) over BILOU labels. Names lie within sentences.
 *
 * @throws ModelError if the models are damaged
 */
export function createNameTagger(): NameTagger {
  return createTaggerFrom(readNamesModel(decodeBase64(namesFile)), readClusters(decodeBase64(clustersFile)))
}

/** Makes a name tagger from given models. */
export function createTaggerFrom(model: NamesModel, clusters: Clusters): NameTagger {
  const labels = labelCount(model.types.length)
  const gazetteer = createGazetteer()
  const makeType = createWordTypes(clusters, gazetteer)
  const chain = new Chain(labels, model.transitions)
  const features = new Int32Array(MOST_FEATURES)
  let cache = new Map<string, ScoredWord>()
  let scores = new Float32Array(256 * labels)
  let path = new Uint8Array(256)

  function wordOf(text: string): ScoredWord {
    const known = cache.get(text)
    if (known) return known
    if (cache.size >= MOST_WORDS) cache = new Map()
    const type = makeType(text)
    const sums = new Float32Array((2 * WINDOW + 1) * labels)
    type.features.forEach((list, place) => {
      for (const feature of list) model.addWeights(feature, sums, place * labels)
    })
    const word = { ...type, scores: sums }
    cache.set(text, word)
    return word
  }

  function scoreStretch(article: NameArticle<ScoredWord>, { from, to }: Stretch): void {
    const { tokens, words, edge } = article
    const { sentence } = tokens[from]!
    if (path.length < to - from) {
      scores = new Float32Array(2 * (to - from) * labels)
      path = new Uint8Array(2 * (to - from))
    }
    scores.fill(0, 0, (to - from) * labels)
    for (let i = from; i < to; i++) {
      const row = (i - from) * labels
      for (let place = 0; place <= 2 * WINDOW; place++) {
        const j = i + place - WINDOW
        const word = j >= 0 && j < tokens.length && tokens[j]!.sentence === sentence ? words[j]! : edge
        const base = place * labels
        for (let label = 0; label < labels; label++) scores[row + label]! += word.scores[base + label]!
      }
      const count = article.collect(i, features, 0)
      for (let k = 0; k < count; k++) model.addWeights(features[k]!, scores, row)
    }
  }

  return (document) => {
    const article = readArticle(document, wordOf, gazetteer.phrases)
    const names: NameSpan[] = []
    for (const stretch of article.stretches) {
      const length = stretch.to - stretch.from
      scoreStretch(article, stretch)
      chain.best(scores, length, path)
      if (path.subarray(0, length).every((label) => label === OUTSIDE)) continue
      chain.run(scores, length)
      for (const span of spansOf(document, stretch, path, chain, model.types)) names.push(span)
    }
    return names
  }
}

function spansOf(
  { tokens }: Document,
  { from, to }: Stretch,
  path: Uint8Array,
  chain: Chain,
  types: readonly string[],
): NameSpan[] {
  const spans: NameSpan[] = []
  let start = 0
  for (let t = 0; t < to - from; t++) {
    const label = path[t]!
    if (label === OUTSIDE) continue
    const place = placeOf(label)
    if (place === 'B' || place === 'U') start = t
    if (place === 'B' || place === 'I') continue
    spans.push({
      ...tokenSpan(tokens, from + start, from + t + 1),
      type: types[typeOf(label)] as EntityType | 'date',
      confidence: chain.spanProbability(path, start, t + 1),
    })
  }
  return spans
}
