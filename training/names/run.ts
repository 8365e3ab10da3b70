/**
 * Trains the name tagger: `npm run train:names -- FOLDER OF THE GOLD ARTICLES`. Writes models/names.bin; seeded, the same
 * file from the same articles.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readEntityArticles, readWikinewsArticles } from '../../evaluation/gold.js'
import { TYPE_OF_GOLD } from '../../evaluation/scorers/names.js'
import { createGazetteer } from '../../src/names/gazetteer.js'
import { readNamesModel } from '../../src/names/model.js'
import { createTaggerFrom } from '../../src/names/tagger.js'
import { readWordClasses } from '../../src/names/word-classes.js'
import { shippedModels } from '../../src/node/shipped-models.js'
import { createReader } from '../../src/text/read.js'
import { fitCalibration } from './calibrate.js'
import { readTrainingArticles, type Variant } from './corpora.js'
import { TYPES } from './corpus.js'
import { FeatureIndex } from './feature-index.js'
import { DRAWS, trainFirst, trainSecond } from './looks.js'
import { numberArticle } from './numbered-article.js'
import { packNames } from './pack.js'
import { prepareArticles } from './prepare.js'

const started = performance.now()
const log = (line: string) => console.log(`${Math.round((performance.now() - started) / 1000)} s: ${line}`)
const [folder = '../shared/gold', variant = 'full', out = 'models/names.bin', classes = 'models/word-classes.bin'] =
  process.argv.slice(2)
const wordClasses = readFileSync(classes)
const index = new FeatureIndex()
const prepared = prepareArticles(readTrainingArticles(folder, variant as Variant), wordClasses, DRAWS)
const articles = prepared.map((article) => numberArticle(article, index))
const first = trainFirst(articles, index, log)
const second = trainSecond(articles, index, log)
const looks = [first, second] as const
const raw = packNames(TYPES, { slope: 1, offset: 0 }, looks)
const calibration = fitCalibration(rightAndWrong(raw))
const model = packNames(TYPES, calibration, looks)
writeFileSync(out, model)
console.log(`${out}: ${model.length} bytes`)

/** The confidence of each name that the model finds in the dev articles, and whether it is right. */
function rightAndWrong(bytes: Uint8Array): { confidence: number; right: boolean }[] {
  const read = createReader(shippedModels())
  const tag = createTaggerFrom(readNamesModel(bytes), readWordClasses(wordClasses), createGazetteer(shippedModels()), 0)
  return [...readEntityArticles(folder, 'dev'), ...readWikinewsArticles(folder, 'dev')].flatMap(
    ({ text, entities }) => {
      const gold = new Set(entities.map(({ start, end, type }) => `${start} ${end} ${TYPE_OF_GOLD[type]}`))
      return tag(read(text)).map(({ start, end, type, confidence }) => ({
        confidence,
        right: gold.has(`${start} ${end} ${type}`),
      }))
    },
  )
}
