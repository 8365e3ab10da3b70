import { certainGroups } from '../language/en/name-lists.js'
import type { EntityType } from '../records.js'
import type { Document } from '../text/document.js'
import { MOST_FEATURES, type NameArticle, readArticle } from './article.js'
import { createBundleSums } from './bundle-sums.js'
import { addCertainGroups } from './certain-groups.js'
import { Chain } from './chain.js'
import { createGazetteer } from './gazetteer.js'
import { labelCount, OUTSIDE, PLAIN, placeOf, typeOf } from './labels.js'
import type { NamesModel } from './model.js'
import type { NameSpan, NameTagger } from './name-span.js'
import { lookAgain, typeProbabilities } from './second-look.js'
import type { Stretch } from './stretches.js'
import type { WordClasses } from './word-classes.js'
import type { WordContext } from './word-contexts.js'
import { createWordTypes, WINDOW, type WordType } from './word-type.js'

/** A word with the sums of its weights, for each place in the window, in steps. Half the bytes of floats: memory is what costs. */
interface ScoredWord extends WordType {
  readonly sums: Int16Array
}

/** Words are remembered up to this number, then forgotten all at once. */
const MOST_WORDS = 40_000

/**
 * Makes a name tagger: a linear-chain conditional random field (Lafferty et al. 2001) over BILOU labels, which looks at an
 * article twice (after Krishnan and Manning 2006). Names lie within sentences.
 */
export function createTaggerFrom(model: NamesModel, classes: WordClasses): NameTagger {
  const { types, transitions, weights } = model
  const labels = labelCount(types.length)
  // A row of scores has the plain labels of the first look, then the labels of the second.
  const plain = types.length + 1
  const width = plain + labels
  const gazetteer = createGazetteer()
  const makeType = createWordTypes(classes, gazetteer)
  const firstChain = new Chain(plain, transitions[0], PLAIN)
  const secondChain = new Chain(labels, transitions[1])
  const features = new Int32Array(MOST_FEATURES)
  const sumsOfBundles = [createBundleSums(weights, width), createBundleSums(weights, width)]
  let cache = new Map<string, ScoredWord>()

  function wordOf(text: string): ScoredWord {
    const known = cache.get(text)
    if (known) return known
    if (cache.size >= MOST_WORDS) cache = new Map()
    const type = makeType(text)
    const sums = new Float32Array((2 * WINDOW + 1) * width)
    type.features.forEach((list, place) => {
      for (const feature of list) weights.add(feature, sums, place * width)
    })
    const word = { ...type, sums: Int16Array.from(sums) }
    cache.set(text, word)
    return word
  }

  /** The scores of the tokens of all stretches, but for what only the second look has. */
  function scoreArticle(article: NameArticle<ScoredWord>, scores: Float32Array): void {
    const { tokens, words, edge } = article
    const sumsOfContexts = new Map<WordContext, Float32Array>()
    let row = 0
    for (const { from, to } of article.stretches) {
      const { sentence } = tokens[from]!
      for (let i = from; i < to; i++, row += width) {
        for (let place = 0; place <= 2 * WINDOW; place++) {
          const j = i + place - WINDOW
          const word = j >= 0 && j < tokens.length && tokens[j]!.sentence === sentence ? words[j]! : edge
          const { sums } = word
          const base = place * width
          for (let column = 0; column < width; column++) scores[row + column]! += sums[base + column]!
        }
        const context = article.contextOf(i)
        if (context) addRow(sumsOf(context, sumsOfContexts), scores, row)
        for (let k = 0; k < sumsOfBundles.length; k++) {
          addRow(sumsOfBundles[k]!(article.bundles[k]!, i), scores, row)
        }
        const count = article.collect(i, features, 0)
        for (let k = 0; k < count; k++) weights.add(features[k]!, scores, row)
      }
    }
    for (let k = 0; k < row; k++) scores[k]! *= weights.scale
  }

  function addRow(from: Float32Array, to: Float32Array, row: number): void {
    for (let column = 0; column < width; column++) to[row + column]! += from[column]!
  }

  function sumsOf(context: WordContext, known: Map<WordContext, Float32Array>): Float32Array {
    let sums = known.get(context)
    if (!sums) {
      sums = new Float32Array(width)
      for (const feature of context.features) weights.add(feature, sums, 0)
      known.set(context, sums)
    }
    return sums
  }

  return (document) => {
    const article = readArticle(document, wordOf, gazetteer.phrases)
    const { stretches } = article
    const scores = new Float32Array(stretches.reduce((sum, { from, to }) => sum + to - from, 0) * width)
    scoreArticle(article, scores)
    const look = typeProbabilities(article, types.length)
    const expansionEnds = new Set([...article.acronyms.values()].map(({ to }) => to))
    let row = 0
    for (const stretch of stretches) {
      const length = stretch.to - stretch.from
      if (isAskedFor(article, stretch, expansionEnds)) {
        firstChain.run(scores, length, row, width)
        look.add(stretch, firstChain)
      }
      row += length * width
    }
    const again = lookAgain(article, look)
    const second = new Float32Array(width)
    const path = new Uint8Array(stretches.reduce((most, { from, to }) => Math.max(most, to - from), 0))
    const names: NameSpan[] = []
    row = plain
    for (const stretch of stretches) {
      const length = stretch.to - stretch.from
      for (let t = 0; t < length; t++) {
        const count = again(stretch.from + t, features, 0)
        if (count === 0) continue
        second.fill(0)
        for (let k = 0; k < count; k++) weights.add(features[k]!, second, 0)
        for (let label = 0; label < labels; label++) {
          scores[row + t * width + label]! += second[plain + label]! * weights.scale
        }
      }
      secondChain.best(scores, length, path, row, width)
      if (holdsNames(path, length)) {
        secondChain.run(scores, length, row, width)
        for (const span of spansOf(document, stretch, path, secondChain, model)) names.push(span)
      }
      row += length * width
    }
    return addCertainGroups(document, article, certainGroups, names)
  }
}

/** Whether what the first look makes of a stretch is asked for: where a word stands elsewhere too, or an acronym's long form. */
function isAskedFor(article: NameArticle, { from, to }: Stretch, expansionEnds: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (article.contextOf(i) || expansionEnds.has(i + 1)) return true
  return false
}

function holdsNames(path: Uint8Array, length: number): boolean {
  for (let t = 0; t < length; t++) if (path[t] !== OUTSIDE) return true
  return false
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
