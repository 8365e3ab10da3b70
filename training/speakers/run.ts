/** Trains the model that ranks speakers: `npm run train:speakers -- [GOLD_FOLDER]`. */
import { writeFileSync } from 'node:fs'
import { GOLD_FOLDER, readAttributionArticles, readQuoteArticles } from '../../evaluation/gold.js'
import { createScorer } from '../../src/speakers/ranker.js'
import { type Dataset, examplesFromAttributions, examplesFromQuotes } from './dataset.js'
import { type Example, type FitOptions, fitRanker } from './fit.js'

const OPTIONS: FitOptions = { epochs: 6, rate: 0.1, l1: 4, l2: 50, leastCount: 5, leastWeight: 0.02, seed: 1 }

const folder = process.argv[2] ?? GOLD_FOLDER
const quotes = examplesFromQuotes(readQuoteArticles(folder, 'train'), 3)
const attributions = examplesFromAttributions(readAttributionArticles(folder, 'train'), 1)
report('quotes-train', quotes)
report('polnear-train', attributions)
const model = fitRanker([...quotes.examples, ...attributions.examples], OPTIONS)
console.log(`features ${model.features.length}, weights ${Object.keys(model.weights).length}`)
writeFileSync('models/speakers.json', JSON.stringify({ ...model, calibration: [] }))
const score = createScorer({ ...model, calibration: [] })
measure('quotes-train', quotes.examples)
measure('quotes-dev', examplesFromQuotes(readQuoteArticles(folder, 'dev'), 1).examples)
measure('polnear-dev', examplesFromAttributions(readAttributionArticles(folder, 'dev'), 1).examples)

function report(name: string, { examples, skipped }: Dataset): void {
  console.log(`${name}: ${examples.length} examples, ${skipped} without a right answer among those proposed`)
}

function measure(name: string, examples: readonly Example[]): void {
  const right = examples.filter((example) => {
    const scores = example.answers.map(score(example.scene))
    return example.right[scores.indexOf(Math.max(...scores))]
  })
  console.log(
    `${name}: ${right.length} of ${examples.length} (${((100 * right.length) / examples.length).toFixed(1)}%)`,
  )
}
