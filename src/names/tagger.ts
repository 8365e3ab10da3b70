import type { EntityType } from '../records.js'
import type { Document, WordForm } from '../text/document.js'
import { BUNDLES, MOST_FEATURES, NameArticle } from './article.js'
import { BundleSums } from './bundle-sums.js'
import { Chain } from './chain.js'
import { correctNames } from './corrections/correct.js'
import type { Gazetteer } from './gazetteer.js'
import { labelCount, OUTSIDE, PLAIN, placeOf, typeOf } from './labels.js'
import type { NamesModel } from './model.js'
import type { NameSpan, NameTagger } from './name-span.js'
import { PARTS, SecondLook, typeProbabilities } from './second-look.js'
import type { Stretch } from './stretches.js'
import { SumRows } from './sum-rows.js'
import type { WeightTable } from './weight-table.js'
import type { WordClasses } from './word-classes.js'
import type { WordContext } from './word-contexts.js'
import { createWordTypes, EDGE, type FeaturedWord, WINDOW, type WordType } from './word-type.js'

/** A word with the place where the sums of its weights are kept, in steps: a row for each place in the window. */
interface ScoredWord extends WordType {
  readonly sums: number
  readonly scorer: Scorer
}

/** The sums of so many words are kept, then all are thrown away at once. */
const MOST_WORDS = 40_000

const PLACES = 2 * WINDOW + 1

/**
 * Names of less confidence are left out: where F1 is to be highest, the least is near half of that F1 (Lipton et al. 2014), and
 * names as doubtful as that are wrong as often as right.
 */
const LEAST_CONFIDENCE = 0.48

/**
 * Makes a name tagger: a linear-chain conditional random field (Lafferty et al. 2001) over BILOU labels, which looks at an
 * article twice (after Krishnan and Manning 2006). Names lie within sentences.
 */
export function createTaggerFrom(
  model: NamesModel,
  classes: WordClasses,
  gazetteer: Gazetteer,
  leastConfidence = LEAST_CONFIDENCE,
): NameTagger {
  const firstChain = new Chain(model.types.length + 1, model.transitions[0], PLAIN)
  const secondChain = new Chain(labelCount(model.types.length), model.transitions[1])
  let scorer = new Scorer(model, createWordTypes(classes, gazetteer))

  return (document) => {
    if (scorer.isFull) scorer = new Scorer(model, createWordTypes(classes, gazetteer))
    const { plain, width } = scorer
    const article = new NameArticle(document, scorer.wordOf, scorer.edge)
    const { stretches } = article
    const scores = scorer.score(article)
    const look = typeProbabilities(article, model.types.length)
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
    const again = new SecondLook(article, look)
    const path = new Uint8Array(stretches.reduce((most, { from, to }) => Math.max(most, to - from), 0))
    const names: NameSpan[] = []
    row = 0
    for (const stretch of stretches) {
      const length = stretch.to - stretch.from
      for (let t = 0; t < length; t++) scorer.addSecond(again, stretch.from + t, scores, row + t * width)
      secondChain.best(scores, length, path, row + plain, width)
      if (holdsNames(path, length)) {
        secondChain.run(scores, length, row + plain, width)
        for (const span of spansOf(document, stretch, path, secondChain, model)) {
          if (span.confidence >= leastConfidence) names.push(span)
        }
      }
      row += length * width
    }
    return correctNames(document, article, names)
  }
}

/** Sums up weights. What depends on a word or a few small numbers alone is summed up once and remembered. */
class Scorer {
  /** A row of scores has the plain labels of the first look, then the labels of the second. */
  readonly plain: number
  readonly width: number
  readonly edge: ScoredWord
  private readonly weights: WeightTable
  private readonly makeType: (word: string) => FeaturedWord
  private wordCount = 0
  private readonly wordRows = new SumRows()
  private readonly bundles: readonly BundleSums[]
  private readonly parts: BundleSums
  private readonly features = new Int32Array(MOST_FEATURES)
  private readonly sums: Int32Array

  constructor({ types, weights }: NamesModel, makeType: (word: string) => FeaturedWord) {
    this.plain = types.length + 1
    this.width = this.plain + labelCount(types.length)
    this.weights = weights
    this.makeType = makeType
    this.bundles = BUNDLES.map(() => new BundleSums(weights, this.width))
    this.parts = new BundleSums(weights, this.width)
    this.sums = new Int32Array(this.width)
    this.edge = this.sumUp(EDGE)
  }

  get isFull(): boolean {
    return this.wordCount >= MOST_WORDS
  }

  /** The word of a form, which keeps it. */
  readonly wordOf = (form: WordForm): ScoredWord => {
    const known = form.ofNames as ScoredWord | null
    if (known !== null && known.scorer === this) return known
    const word = this.sumUp(form.text)
    form.ofNames = word
    return word
  }

  private sumUp(text: string): ScoredWord {
    this.wordCount++
    const { width, weights } = this
    const { features, lower, shape, shapeNumber, group, listed, phrases } = this.makeType(text)
    const sums = new Int32Array(PLACES * width)
    features.forEach((list, place) => {
      for (let k = 0; k < list.length; k++) weights.add(list[k]!, sums, place * width)
    })
    // Written out: objects that a spread makes share no shape, and each read of them is a search.
    return { lower, shape, shapeNumber, group, listed, phrases, sums: this.wordRows.keep(sums), scorer: this }
  }

  /** The scores of the tokens of all stretches, but for what only the second look has. */
  score(article: NameArticle<ScoredWord>): Float32Array {
    const { width, sums, weights, features, wordRows } = this
    const { stretches, tokens } = article
    const scores = new Float32Array(stretches.reduce((sum, { from, to }) => sum + to - from, 0) * width)
    const sumsOfContexts = new Map<WordContext, Int16Array>()
    let row = 0
    for (let s = 0; s < stretches.length; s++) {
      const { from, to } = stretches[s]!
      const { sentence } = tokens[from]!
      for (let i = from; i < to; i++, row += width) {
        wordRows.setTo(
          sums,
          article.at(i - 2, sentence).sums,
          article.at(i - 1, sentence).sums + width,
          article.words[i]!.sums + 2 * width,
          article.at(i + 1, sentence).sums + 3 * width,
          article.at(i + 2, sentence).sums + 4 * width,
        )
        const context = article.contextOf(i)
        if (context !== undefined) addRow(this.sumsOf(context, sumsOfContexts), sums)
        for (let k = 0; k < BUNDLES.length; k++) this.addBundle(k, article, i)
        const count = article.collect(i, features, 0)
        for (let k = 0; k < count; k++) weights.add(features[k]!, sums, 0)
        for (let column = 0; column < width; column++) scores[row + column] = sums[column]! * weights.scale
      }
    }
    return scores
  }

  /** Adds to the scores of the second look of token `i` what it alone has. */
  addSecond(look: SecondLook, i: number, scores: Float32Array, row: number): void {
    const { weights, features, sums, plain, width } = this
    sums.fill(0)
    let any = false
    for (let part = 0; part < PARTS; part++) {
      const key = look.keyOf(part, i)
      if (key === 0) continue
      any = true
      if (this.parts.addKnown(key, sums)) continue
      this.parts.add(key, features, look.collectPart(part, i, features, 0), sums)
    }
    const count = look.collectRest(i, features, 0)
    for (let k = 0; k < count; k++) weights.add(features[k]!, sums, 0)
    if (!any && count === 0) return
    for (let column = plain; column < width; column++) scores[row + column]! += sums[column]! * weights.scale
  }

  private addBundle(k: number, article: NameArticle, i: number): void {
    const key = BUNDLES[k]!.keyOf(article, i)
    if (this.bundles[k]!.addKnown(key, this.sums)) return
    this.bundles[k]!.add(key, this.features, BUNDLES[k]!.collect(article, i, this.features, 0), this.sums)
  }

  private sumsOf(context: WordContext, known: Map<WordContext, Int16Array>): Int16Array {
    let sums = known.get(context)
    if (sums === undefined) {
      const all = new Int32Array(this.width)
      const { features } = context
      for (let k = 0; k < features.length; k++) this.weights.add(features[k]!, all, 0)
      sums = Int16Array.from(all)
      known.set(context, sums)
    }
    return sums
  }
}

function addRow(from: Int16Array, to: Int32Array): void {
  for (let column = 0; column < from.length; column++) to[column]! += from[column]!
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
    spans.push({
      from: from + start,
      to: from + t + 1,
      start: tokens[from + start]!.start,
      end: tokens[from + t]!.end,
      type: types[typeOf(label)] as EntityType,
      confidence: confidence(chain.spanProbability(path, start, t + 1)),
    })
  }
  return spans
}
