/** Trains the model of the speakers: `npm run train:speakers -- [GOLD_FOLDER]`. */
import { writeFileSync } from 'node:fs'
import { GOLD_FOLDER, readAttributionArticles, readQuoteArticles } from '../../evaluation/gold.js'
import { readSpeakerModel } from '../../src/speakers/model.js'
import type { Scorer } from '../../src/speakers/ranker.js'
import { fitCalibration, UNCALIBRATED } from './calibration.js'
import { type Dataset, examplesFromAttributions, examplesFromQuotes } from './dataset.js'
import { type Example, type FitOptions, fitRanker } from './fit.js'

const OPTIONS: FitOptions = { epochs: 3, rate: 0.1, l1: 1, l2: 10, leastCount: 5, leastWeight: 0.02, seed: 1 }

/** The quotations whose speakers were resolved by hand come from outlets of all the world; they count for more. */
const WEIGHT = { quotes: 3, attributions: 1 }

const folder = process.argv[2] ?? GOLD_FOLDER
const quotes = examplesFromQuotes(readQuoteArticles(folder, 'train'), WEIGHT.quotes)
const attributions = examplesFromAttributions(readAttributionArticles(folder, 'train'), WEIGHT.attributions)
report('quotes-train', quotes)
report('polnear-train', attributions)

const sources = fitRanker([...quotes.sources, ...attributions.sources], OPTIONS)
const marks = fitRanker([...quotes.marks, ...attributions.marks], OPTIONS)
const dev = readQuoteArticles(folder, 'dev')
const uncalibrated = { marks, sources, calibration: UNCALIBRATED }
const file = { ...uncalibrated, calibration: fitCalibration(dev, uncalibrated) }
writeFileSync('models/speakers.json', `${JSON.stringify(file)}\n`)

const model = readSpeakerModel(file)
for (const [name, set] of [
  ['quotes-train', quotes],
  ['quotes-dev', examplesFromQuotes(dev, 1)],
  ['polnear-dev', examplesFromAttributions(readAttributionArticles(folder, 'dev'), 1)],
] as const) {
  measure(`${name}, sources`, set.sources, model.scoreSources)
  measure(`${name}, marks`, set.marks, model.scoreMarks)
}

function report(name: string, { sources, skipped }: Dataset): void {
  console.log(`${name}: ${sources.length} quotations, ${skipped} without a right answer among those proposed`)
}

function measure(name: string, examples: readonly Example[], score: Scorer): void {
  const right = examples.filter((example) => {
    const scores = example.answers.map(score(example.scene))
    return example.right[scores.indexOf(Math.max(...scores))]
  })
  const share = ((100 * right.length) / examples.length).toFixed(1)
  console.log(`${name}: ${right.length} of ${examples.length} (${share}%)`)
}
