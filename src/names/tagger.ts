import type { EntityType } from '../records.js'
import type { Document } from '../text/document.js'
import { MOST_FEATURES, type NameArticle, readArticle, type Stretch } from './article.js'
import { Chain } from './chain.js'
import { createGazetteer } from './gazetteer.js'
import { labelCount, OUTSIDE, placeOf, typeOf } from './labels.js'
import type { Look, NamesModel } from './model.js'
import type { NameSpan, NameTagger } from './name-span.js'
import { lookAgain, type SecondFeatures, typeProbabilities } from './second-look.js'
import type { WordClasses } from './word-classes.js'
import { createWordTypes, WINDOW, type WordType } from './word-type.js'

/** A word with the sums of its weights in each look, for each place in the window. */
interface ScoredWord extends WordType {
  readonly first: Float32Array
  readonly second: Float32Array
}

/** Words are remembered up to this number, then forgotten all at once. */
const MOST_WORDS = 40_000

/**
 * Makes a name tagger: a linear-chain conditional random field (Lafferty et al. 2001) over BILOU labels, which looks at an
 * article twice (after Krishnan and Manning 2006). Names lie within sentences.
 */
export function createTaggerFrom(model: NamesModel, classes: WordClasses): NameTagger {
  const labels = labelCount(model.types.length)
  const gazetteer = createGazetteer()
  const makeType = createWordTypes(classes, gazetteer)
  const firstChain = new Chain(labels, model.first.transitions)
  const secondChain = new Chain(labels, model.second.transitions)
  const features = new Int32Array(MOST_FEATURES)
  let cache = new Map<string, ScoredWord>()
  let scores = new Float32Array(256 * labels)
  let path = new Uint8Array(256)

  function wordOf(text: string): ScoredWord {
    const known = cache.get(text)
    if (known) return known
    if (cache.size >= MOST_WORDS) cache = new Map()
    const type = makeType(text)
    const word = { ...type, first: sumWeights(type, model.first), second: sumWeights(type, model.second) }
    cache.set(text, word)
    return word
  }

  function sumWeights(type: WordType, look: Look): Float32Array {
    const sums = new Float32Array((2 * WINDOW + 1) * labels)
    type.features.forEach((list, place) => {
      for (const feature of list) look.addWeights(feature, sums, place * labels)
    })
    return sums
  }

  function scoreStretch(
    article: NameArticle<ScoredWord>,
    { from, to }: Stretch,
    which: 'first' | 'second',
    again?: SecondFeatures,
  ): void {
    const { tokens, words, edge } = article
    const { addWeights } = model[which]
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
        const sums = word[which]
        const base = place * labels
        for (let label = 0; label < labels; label++) scores[row + label]! += sums[base + label]!
      }
      let count = article.collect(i, features, 0)
      if (again) count = again(i, features, count)
      for (let k = 0; k < count; k++) addWeights(features[k]!, scores, row)
    }
  }

  return (document) => {
    const article = readArticle(document, wordOf, gazetteer.phrases)
    const look = typeProbabilities(article, model.types.length)
    for (const stretch of article.stretches) {
      scoreStretch(article, stretch, 'first')
      firstChain.run(scores, stretch.to - stretch.from)
      look.add(stretch, firstChain)
    }
    const again = lookAgain(article, look)
    const names: NameSpan[] = []
    for (const stretch of article.stretches) {
      const length = stretch.to - stretch.from
      scoreStretch(article, stretch, 'second', again)
      secondChain.best(scores, length, path)
      if (path.subarray(0, length).every((label) => label === OUTSIDE)) continue
      secondChain.run(scores, length)
      for (const span of spansOf(document, stretch, path, secondChain, model)) names.push(span)
    }
    return names
  }
}

/** The full stop of "Ltd." is outside of the name; that of "U.S." is not. */
const ENDS_IN_A_STOP = /^\p{Lu}\p{Ll}+\.$/u

function spansOf(
  { tokens }: Document,
  { from, to }: Stretch,
  path: Uint8Array,
  chain: Chain,
  { types, confidence }: NamesModel,
): NameSpan[] {
  const spans: NameSpan[] = []
  let start = 0
  for (let t = 0; t < to - from; t++) {
    const label = path[t]!
    if (label === OUTSIDE) continue
    const place = placeOf(label)
    if (place === 'B' || place === 'U') start = t
    if (place === 'B' || place === 'I') continue
    const last = tokens[from + t]!
    spans.push({
      from: from + start,
      to: from + t + 1,
      start: tokens[from + start]!.start,
      end: ENDS_IN_A_STOP.test(last.text) ? last.end - 1 : last.end,
      type: types[typeOf(label)] as EntityType | 'date',
      confidence: confidence(chain.spanProbability(path, start, t + 1)),
    })
  }
  return spans
}
