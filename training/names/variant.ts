import { readNamesModel } from '../../src/names/model.js'
import { createTaggerFrom } from '../../src/names/tagger.js'
import { readWordClasses } from '../../src/names/word-classes.js'
import { fitCalibration } from './calibrate.js'
import { readTrainingArticles, type Variant } from './corpora.js'
import { TYPES } from './corpus.js'
import { judgeDev } from './dev.js'
import { FeatureIndex } from './feature-index.js'
import { DRAWS, trainFirst, trainSecond } from './looks.js'
import { numberArticle } from './numbered-article.js'
import { packNames } from './pack.js'
import { prepareArticles } from './prepare.js'

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
  const looks = [trainFirst(articles, index, log), trainSecond(articles, index, log)] as const
  const raw = packNames(TYPES, { slope: 1, offset: 0 }, looks)
  const tag = createTaggerFrom(readNamesModel(raw), readWordClasses(wordClasses), 0)
  return packNames(TYPES, fitCalibration(judgeDev(folder, tag)), looks)
}
