import { Chain } from '../../src/names/chain.js'
import { BILOU, labelCount, PLAIN, plainOf } from '../../src/names/labels.js'
import { type FirstLook, SecondLook, typeProbabilities } from '../../src/names/second-look.js'
import { type LabelSets, TYPES } from './corpus.js'
import { score, trainCrf, type Weights } from './crf.js'
import { type FeatureIndex, indexFeatures, type LabelledArticle, numberFeatures } from './dataset.js'
import type { TrainedLook } from './pack.js'
import type { PreparedArticle } from './prepare.js'

const PLAIN_LABELS = TYPES.length + 1
const LEAST_ARTICLES = 2
const FOLDS = 4

/**
 * A look is the mean of as many, which differ in the order of the articles, in what they go without, and in the names that
 * are drawn for the second reading of each article.
 */
const env = (name: string, def: string) => (process.env[name] ?? def).split(',').map(Number)
const FIRST_SEEDS = env('FIRST', '1,2,3')
export const SECOND_SEEDS = env('SECOND', '1,2,3,4,5')

const OPTIONS = { epochs: env('EPOCHS', '12')[0]!, rate: 0.1, l2: env('L2','1e-4')[0]!, dropout: 0.4, seed: 1 }

type Log = (line: string) => void

interface IndexedLook extends TrainedLook {
  readonly index: FeatureIndex
}

/** A first look, with plain labels. */
export function trainFirst(articles: readonly LabelledArticle[], log: Log): IndexedLook {
  const index = indexFeatures(
    articles.filter(({ draw }) => draw <= FIRST_SEEDS.length),
    LEAST_ARTICLES,
  )
  log(`a first look: ${index.size} features`)
  const options = { ...OPTIONS, scheme: PLAIN, labels: PLAIN_LABELS, features: index.size, log }
  const train = (seed: number) => {
    const data = numberFeatures(drawn(articles, seed), index)
    return trainCrf({ ...data, gold: plainSets(data.gold) }, { ...options, seed })
  }
  const weights = average(FIRST_SEEDS.map(train))
  return { weights, hashes: index.hashes, dropped: index.corpusFeatures, index }
}

/**
 * A second look, with BILOU labels. It learns from what first looks make of articles that they were not trained on: the
 * articles are parted by outlet or place in their corpus, and each part is read by a first look trained on the others.
 */
export function trainSecond(articles: readonly PreparedArticle[], log: Log): TrainedLook {
  const sources = new Map([...new Set(articles.map(({ source }) => source))].map((source, i) => [source, i % FOLDS]))
  const partOf = ({ source }: PreparedArticle) => sources.get(source)
  const looked: LabelledArticle[] = []
  for (let part = 0; part < FOLDS; part++) {
    log(`part ${part + 1} of ${FOLDS}`)
    const others = articles.filter((one) => partOf(one) !== part)
    const first = trainFirst(others, log)
    for (const one of articles) if (partOf(one) === part) looked.push(withSecondFeatures(one, first))
  }
  const index = indexFeatures(looked, LEAST_ARTICLES)
  log(`the second look: ${index.size} features`)
  const labels = labelCount(TYPES.length)
  const options = { ...OPTIONS, scheme: BILOU, labels, features: index.size, log }
  const train = (seed: number) => trainCrf(numberFeatures(drawn(looked, seed), index), { ...options, seed })
  return { weights: average(SECOND_SEEDS.map(train)), hashes: index.hashes, dropped: index.corpusFeatures }
}

/** The articles as they are and with the names of one draw. */
function drawn(articles: readonly LabelledArticle[], seed: number): LabelledArticle[] {
  return articles.filter(({ draw }) => draw === 0 || draw === seed)
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

function withSecondFeatures(one: PreparedArticle, first: IndexedLook): LabelledArticle {
  return { ...one, again: new SecondLook(one.article, lookFirst(one, first)) }
}

function lookFirst(labelled: LabelledArticle, { weights, index }: IndexedLook): FirstLook {
  const data = numberFeatures([labelled], index)
  const chain = new Chain(PLAIN_LABELS, weights.transitions, PLAIN)
  const look = typeProbabilities(labelled.article, TYPES.length)
  const scores = new Float32Array(data.gold.length * PLAIN_LABELS)
  labelled.article.stretches.forEach((stretch, row) => {
    const from = data.rows[row]!
    const length = data.rows[row + 1]! - from
    score(data, weights.state, PLAIN_LABELS, from, length, scores)
    chain.run(scores, length)
    look.add(stretch, chain)
  })
  return look
}
