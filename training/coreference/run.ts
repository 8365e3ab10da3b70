/**
 * Fits the weights of antecedents: `npm run train:coreference -- FOLDER OF THE GOLD ARTICLES`. Writes models/antecedents.json.
 * The examples are the pronouns that are the mention of a quotation; each weight is held to what prior.json expects of it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { GOLD_FOLDER, readQuoteArticles, readQuoteTraining, readWikinewsArticles } from '../../evaluation/gold.js'
import type { AntecedentWeights } from '../../src/coreference/antecedents/rank-antecedents.js'
import { readAnnotatedArticles } from '../attribution/annotations.js'
import { type Example, examplesOf } from './examples.js'
import { countRight, fitWeights } from './fit.js'

const FOLDS = 5
/** Half the inverse of the variance that a weight is expected to have around its prior. */
const STRENGTH = 5

const folder = process.argv[2] ?? GOLD_FOLDER
const prior: AntecedentWeights = JSON.parse(readFileSync('training/coreference/prior.json', 'utf8'))
const gold = examplesOf(readQuoteTraining(folder))
const annotated = examplesOf(readAnnotatedArticles(folder))
const train = [...gold, ...annotated]
const dev = examplesOf([...readQuoteArticles(folder, 'dev'), ...readWikinewsArticles(folder, 'dev')])
const options = { prior, strength: STRENGTH }

let heldOut = 0
for (let fold = 0; fold < FOLDS; fold++) {
  const inFold = (_: Example, i: number) => Math.floor((i * FOLDS) / train.length) === fold
  const weights = fitWeights(
    train.filter((example, i) => !inFold(example, i)),
    options,
  )
  heldOut += countRight(train.filter(inFold), weights)
}
const weights = fitWeights(train, options)
console.log(
  `${train.length} pronouns: by the prior ${countRight(train, prior)} right, fitted to the other folds ${heldOut}`,
)
console.log(`dev, ${dev.length} pronouns: by the prior ${countRight(dev, prior)}, fitted ${countRight(dev, weights)}`)
writeFileSync('models/antecedents.json', `${JSON.stringify(weights, null, 2)}\n`)
