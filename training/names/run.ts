/**
 * Trains the name tagger: `npm run train:names -- FOLDER OF THE GOLD ARTICLES`. Writes models/names.bin; seeded, the same
 * file from the same articles.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readEntityArticles, readWikinewsArticles } from '../../evaluation/gold.js'
import { TYPE_OF_GOLD } from '../../evaluation/scorers/names.js'
import { readNamesModel } from '../../src/names/model.js'
import { createTaggerFrom } from '../../src/names/tagger.js'
import { readWordClasses } from '../../src/names/word-classes.js'
import { shippedModels } from '../../src/node/shipped-models.js'
import { createReader } from '../../src/text/read.js'
import { fitCalibration } from './calibrate.js'
import { readTrainingArticles, type Variant } from './corpora.js'
import { TYPES } from './corpus.js'
import { SECOND_SEEDS, trainFirst, trainSecond } from './looks.js'
import { packNames } from './pack.js'
import { prepareArticles } from './prepare.js'

const [folder = '../shared/gold', variant = 'full', out = 'models/names.bin', classes = 'models/word-classes.bin'] =
  process.argv.slice(2)
const wordClasses = readFileSync(classes)
const articles = prepareArticles(readTrainingArticles(folder, variant as Variant), wordClasses, SECOND_SEEDS)
const first = trainFirst(articles, console.log)
const second = trainSecond(articles, console.log)
const looks = [first, second] as const
const raw = packNames(TYPES, { slope: 1, offset: 0 }, looks)
const calibration = fitCalibration(rightAndWrong(raw))
const model = packNames(TYPES, calibration, looks)
writeFileSync(out, model)
console.log(`${out}: ${model.length} bytes`)

/** The confidence of each name that the model finds in the dev articles, and whether it is right. */
function rightAndWrong(bytes: Uint8Array): { confidence: number; right: boolean }[] {
  const read = createReader(shippedModels())
  const tag = createTaggerFrom(readNamesModel(bytes), readWordClasses(wordClasses), 0)
  return [...readEntityArticles(folder, 'dev'), ...readWikinewsArticles(folder, 'dev')].flatMap(({ text, entities }) => {
    const gold = new Set(entities.map(({ start, end, type }) => `${start} ${end} ${TYPE_OF_GOLD[type]}`))
    return tag(read(text)).map(({ start, end, type, confidence }) => ({
      confidence,
      right: gold.has(`${start} ${end} ${type}`),
    }))
  })
}
