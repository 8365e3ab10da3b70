import { Chain } from '../../src/names/chain.js'
import { labelCount } from '../../src/names/labels.js'
import { type FirstLook, lookAgain, typeProbabilities } from '../../src/names/second-look.js'
import { outletOf, TYPES } from './corpus.js'
import { type CrfOptions, score, trainCrf } from './crf.js'
import { buildDataset, type FeatureIndex, type LabelledArticle, numberFeatures } from './dataset.js'
import type { TrainedLook } from './pack.js'
import type { PreparedArticle } from './prepare.js'

const LABELS = labelCount(TYPES.length)
const LEAST_ARTICLES = 2
const FOLDS = 4

const OPTIONS: Omit<CrfOptions, 'features'> = { labels: LABELS, epochs: 12, rate: 0.1, l2: 1e-4, dropout: 0.4, seed: 1 }

type Log = (line: string) => void

interface IndexedLook extends TrainedLook {
  readonly index: FeatureIndex
}

export function trainFirst(articles: readonly LabelledArticle[], log: Log): IndexedLook {
  const { data, index } = buildDataset(articles, LEAST_ARTICLES)
  log(`${articles.length} articles, ${data.gold.length} tokens in names or near them, ${index.size} features`)
  const weights = trainCrf(data, { ...OPTIONS, features: index.size, log })
  return { weights, hashes: index.hashes, index }
}

export function trainSecond(articles: readonly PreparedArticle[], log: Log): IndexedLook {
  const outlets = [...new Set(articles.map(({ id }) => outletOf(id)))]
  const partOf = ({ id }: PreparedArticle) => outlets.indexOf(outletOf(id)) % FOLDS
  const looked: LabelledArticle[] = []
  for (let part = 0; part < FOLDS; part++) {
    log(`part ${part + 1} of ${FOLDS}`)
    const first = trainFirst(
      articles.filter((one) => partOf(one) !== part),
      log,
    )
    looked.push(
      ...withSecondFeatures(
        articles.filter((one) => partOf(one) === part),
        first,
      ),
    )
  }
  return trainFirst(looked, log)
}

/** The articles with the features of the second look beside those of the first. */
export function withSecondFeatures<Article extends LabelledArticle>(
  articles: readonly Article[],
  first: IndexedLook,
): Article[] {
  return articles.map((one) => {
    const { article } = one
    const again = lookAgain(article, lookFirst(one, first))
    const collect = (i: number, out: Int32Array, length: number) => again(i, out, article.collect(i, out, length))
    return { ...one, article: { ...article, collect } }
  })
}

function lookFirst(labelled: LabelledArticle, { weights, index }: IndexedLook): FirstLook {
  const data = numberFeatures([labelled], index)
  const chain = new Chain(LABELS, weights.transitions)
  const look = typeProbabilities(labelled.article, TYPES.length)
  const scores = new Float32Array(data.gold.length * LABELS)
  labelled.article.stretches.forEach((stretch, row) => {
    const from = data.rows[row]!
    const length = data.rows[row + 1]! - from
    score(data, weights.state, LABELS, from, length, scores)
    chain.run(scores, length)
    look.add(stretch, chain)
  })
  return look
}
