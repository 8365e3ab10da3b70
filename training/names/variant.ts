import { createGazetteer } from '../../src/names/gazetteer.js'
import { OUTSIDE } from '../../src/names/labels.js'
import { readNamesModel } from '../../src/names/model.js'
import { createTaggerFrom } from '../../src/names/tagger.js'
import { readWordClasses } from '../../src/names/word-classes.js'
import { shippedModels } from '../../src/node/shipped-models.js'
import { fitCalibration } from './calibrate.js'
import { readTrainingArticles, type Variant } from './corpora.js'
import { TYPES } from './corpus.js'
import { judgeDev } from './dev.js'
import { FeatureIndex } from './feature-index.js'
import { DRAWS, trainFirst, trainSecond } from './looks.js'
import { numberArticle } from './numbered-article.js'
import { packNames, type TrainedLook } from './pack.js'
import { prepareArticles } from './prepare.js'

/**
 * What the label outside loses. On the dev articles this trades as many invented names for missed ones; in other corpora, whose names the
 * model knows less, it finds more organizations.
 */
const LEAN = 0.6

function leanToNames(look: TrainedLook): TrainedLook {
  const { labels, transitions } = look.weights
  const leaning = transitions.map((weight, pair) => (pair % labels === OUTSIDE ? weight - LEAN : weight))
  return { ...look, weights: { ...look.weights, transitions: leaning } }
}

/** Trains a variant and returns its file, with its confidence calibrated on the dev articles. */
export function trainVariant(
  folder: string,
  variant: Variant,
  wordClasses: Uint8Array,
  log: (line: string) => void,
): Uint8Array {
  const index = new FeatureIndex()
  const prepared = prepareArticles(readTrainingArticles(folder, variant), wordClasses, DRAWS)
  const articles = prepared.map((article) => numberArticle(article, index))
  const looks = [trainFirst(articles, index, log), leanToNames(trainSecond(articles, index, log))] as const
  const raw = packNames(TYPES, { slope: 1, offset: 0 }, looks)
  const tag = createTaggerFrom(readNamesModel(raw), readWordClasses(wordClasses), createGazetteer(shippedModels()), 0)
  return packNames(TYPES, fitCalibration(judgeDev(folder, tag)), looks)
}
