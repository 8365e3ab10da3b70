import { Chain } from '../../src/names/chain.js'
import { BILOU, labelCount, PLAIN, plainOf } from '../../src/names/labels.js'
import { type FirstLook, SecondLook, typeProbabilities } from '../../src/names/second-look.js'
import { type LabelSets, TYPES } from './corpus.js'
import { score, trainCrf, type Weights } from './crf.js'
import { createDataset, type Selection, selectFeatures } from './dataset.js'
import type { FeatureIndex } from './feature-index.js'
import { type NumberedArticle, withSecondLook } from './numbered-article.js'
import type { TrainedLook } from './pack.js'

const PLAIN_LABELS = TYPES.length + 1
const LEAST_ARTICLES = 2
const FOLDS = 3

/** How often each article of news is read with other names, beside as it is. */
const DRAW_COUNT = 3
export const DRAWS = Array.from({ length: DRAW_COUNT }, (_, i) => i + 1)

const OPTIONS = { rate: 0.1, l2: 1e-4, dropout: 0.4, draws: DRAW_COUNT, seed: 1 }
/** The second look is the mean of several, which differ in the order of the articles and in what they go without. */
const SECOND_SEEDS = [1, 2, 3, 4, 5, 6, 7, 8]
const FIRST_EPOCHS = 5
const SECOND_EPOCHS = 8
const HELD_OUT_EPOCHS = 4

type Log = (line: string) => void

interface SelectedLook extends TrainedLook {
  readonly selection: Selection
}

/** Looks that have not seen some of the articles, to tell how sure a model should be. */
export interface HeldOut {
  readonly looks: readonly [first: TrainedLook, second: TrainedLook]
  /** The articles that they have not seen. */
  readonly articles: readonly NumberedArticle[]
}

/** A first look, with plain labels. */
export function trainFirst(articles: readonly NumberedArticle[], index: FeatureIndex, log: Log): SelectedLook {
  const selection = selectFeatures(articles, index, LEAST_ARTICLES)
  const { hashes, dropped } = selection
  log(`a first look: ${hashes.length} features`)
  const options = {
    ...OPTIONS,
    epochs: FIRST_EPOCHS,
    scheme: PLAIN,
    labels: PLAIN_LABELS,
    features: hashes.length,
    log,
  }
  const known = createDataset(articles, selection)
  const data = { ...known, gold: plainSets(known.gold) }
  return { weights: trainCrf(data, options), hashes, dropped, selection }
}

/**
 * A second look, with BILOU labels. It learns from what first looks make of articles that they were not trained on: the
 * articles are parted by outlet or place in their corpus, and each part is read by a first look trained on the others.
 */
export function trainSecond(
  articles: readonly NumberedArticle[],
  index: FeatureIndex,
  log: Log,
): { readonly look: TrainedLook; readonly heldOut: HeldOut } {
  const sources = new Map([...new Set(articles.map(({ source }) => source))].map((source, i) => [source, i % FOLDS]))
  const partOf = ({ source }: NumberedArticle) => sources.get(source)
  const looked: NumberedArticle[] = []
  const firsts: TrainedLook[] = []
  for (let part = 0; part < FOLDS; part++) {
    log(`part ${part + 1} of ${FOLDS}`)
    const others = articles.filter((one) => partOf(one) !== part)
    const first = trainFirst(others, index, log)
    firsts.push(first)
    for (const one of articles) {
      if (partOf(one) === part)
        looked.push(withSecondLook(one, new SecondLook(one.article, lookFirst(one, first)), index))
    }
  }
  const seen = looked.filter((one) => partOf(one) !== 0)
  log('a second look at two parts of three')
  const second = fitSecond(seen, index, [SECOND_SEEDS[0]!], HELD_OUT_EPOCHS, log)
  const heldOut: HeldOut = { looks: [firsts[0]!, second], articles: articles.filter((one) => partOf(one) === 0) }
  log('a second look at all')
  return { look: fitSecond(looked, index, SECOND_SEEDS, SECOND_EPOCHS, log), heldOut }
}

/** The mean of the weights by several seeds. */
function fitSecond(
  looked: readonly NumberedArticle[],
  index: FeatureIndex,
  seeds: readonly number[],
  epochs: number,
  log: Log,
): TrainedLook {
  const selection = selectFeatures(looked, index, LEAST_ARTICLES)
  const { hashes, dropped } = selection
  log(`${hashes.length} features`)
  const options = { ...OPTIONS, epochs, scheme: BILOU, labels: labelCount(TYPES.length), features: hashes.length, log }
  const data = createDataset(looked, selection)
  return { weights: average(seeds.map((seed) => trainCrf(data, { ...options, seed }))), hashes, dropped }
}

/** The sets of plain labels of sets of BILOU labels. */
function plainSets(sets: LabelSets): LabelSets {
  return sets.map((set) => {
    let plain = 0
    for (let rest = set; rest !== 0; rest &= rest - 1) plain |= 1 << plainOf(31 - Math.clz32(rest & -rest))
    return plain
  })
}

function average(all: readonly Weights[]): Weights {
  const mean = (arrays: readonly Float32Array[]) =>
    arrays[0]!.map((_, i) => arrays.reduce((sum, array) => sum + array[i]!, 0) / arrays.length)
  return {
    labels: all[0]!.labels,
    state: mean(all.map(({ state }) => state)),
    transitions: mean(all.map(({ transitions }) => transitions)),
  }
}

function lookFirst(numbered: NumberedArticle, { weights, selection }: SelectedLook): FirstLook {
  const data = createDataset([numbered], selection)
  const chain = new Chain(PLAIN_LABELS, weights.transitions, PLAIN)
  const look = typeProbabilities(numbered.article, TYPES.length)
  let scores = new Float32Array(0)
  numbered.article.stretches.forEach((stretch, row) => {
    const from = data.rows[row]!
    const length = data.rows[row + 1]! - from
    if (scores.length < length * PLAIN_LABELS) scores = new Float32Array(2 * length * PLAIN_LABELS)
    score(data, weights.state, PLAIN_LABELS, from, length, scores)
    chain.run(scores, length)
    look.add(stretch, chain)
  })
  return look
}
