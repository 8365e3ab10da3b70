/**
 * Trains the model of the speakers: `npm run train:speakers -- [GOLD_FOLDER]`. With `--held-out` nothing is written: it
 * prints what rankers find in those articles of quotes-train that they did not see, with `--errors` every error.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { printErrors } from '../../evaluation/errors/listing.js'
import { listQuoteErrors } from '../../evaluation/errors/quotes.js'
import { GOLD_FOLDER, readAttributionArticles, readQuoteArticles } from '../../evaluation/gold.js'
import { alignQuotes, scoreQuotes } from '../../evaluation/scorers/quotes.js'
import { printMeasures } from '../../evaluation/table.js'
import { readSpeakerModel } from '../../src/speakers/model.js'
import type { Scorer } from '../../src/speakers/ranker.js'
import { attributedStretches } from './attributed-stretches.js'
import { fitCalibration } from './calibration.js'
import { type Dataset, type Datasets, examplesFromAttributions, examplesFromQuotes, joinDatasets } from './dataset.js'
import type { Example } from './fit.js'
import { crossValidate, fitRankers } from './rankers.js'

/** The quotations whose speakers were resolved by hand come from outlets of all the world; they count for more. */
const WEIGHT = { quotes: 3, attributions: 1 }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'held-out': { type: 'boolean', default: false }, errors: { type: 'boolean', default: false } },
})
const folder = positionals[0] ?? GOLD_FOLDER
const articles = readQuoteArticles(folder, 'train')
const quotes = examplesFromQuotes(articles, WEIGHT.quotes)
const attributions = examplesFromAttributions(readAttributionArticles(folder, 'train'), WEIGHT.attributions)
const heldOut = crossValidate(articles, [quotes, attributions])

const alignments = heldOut.map(([, alignment]) => alignment)
console.log(
  printMeasures('quotes-train by rankers that did not see the article', [['onrecord', scoreQuotes(alignments)]]),
)
if (values.errors) console.log(printErrors(heldOut.flatMap(([article, found]) => listQuoteErrors(article, found))))
if (!values['held-out']) train()

function train(): void {
  const all = [quotes, attributions].map((datasets) => joinDatasets(datasets.values()))
  const uncalibrated = fitRankers(joinDatasets(all))
  // Neither part was seen by the rankers that are judged on it.
  const dev = readQuoteArticles(folder, 'dev')
  const onDev = dev.map(({ text, quotes }) => alignQuotes(text, quotes, attributedStretches(text, uncalibrated)))
  const file = { ...uncalibrated, calibration: fitCalibration([...alignments, ...onDev]) }
  writeFileSync('models/speakers.json', `${JSON.stringify(file)}\n`)

  const model = readSpeakerModel(file)
  const sets: readonly (readonly [string, Datasets])[] = [
    ['quotes-train', quotes],
    ['polnear-train', attributions],
    ['quotes-dev', examplesFromQuotes(dev, 1)],
    ['polnear-dev', examplesFromAttributions(readAttributionArticles(folder, 'dev'), 1)],
  ]
  for (const [name, datasets] of sets) {
    const { sources, marks, skipped }: Dataset = joinDatasets(datasets.values())
    console.log(`${name}, sources: ${shareRight(sources, model.scoreSources)}; ${skipped} without a right answer`)
    console.log(`${name}, marks: ${shareRight(marks, model.scoreMarks)}`)
  }
}

function shareRight(examples: readonly Example[], score: Scorer): string {
  const right = examples.filter((example) => {
    const { ofCandidate } = score(example.scene)
    const scores = example.answers.map((own) => ofCandidate(own))
    return example.right[scores.indexOf(Math.max(...scores))]
  })
  return `${right.length} of ${examples.length} (${((100 * right.length) / examples.length).toFixed(1)}%)`
}
