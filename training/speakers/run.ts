/**
 * Trains the model of the speakers: `npm run train:speakers -- [GOLD_FOLDER]`. With `--held-out` nothing is written: it
 * prints what rankers find in those articles of quotes-train that they did not see, with `--errors` every error.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { printErrors } from '../../evaluation/errors/listing.js'
import { listQuoteErrors } from '../../evaluation/errors/quotes.js'
import { GOLD_FOLDER, readAttributionArticles, readQuoteTraining } from '../../evaluation/gold.js'
import { scoreQuotes } from '../../evaluation/scorers/quotes.js'
import { printMeasures } from '../../evaluation/table.js'
import { fitCalibration } from './calibration.js'
import { examplesFromAttributions, examplesFromQuotes } from './dataset.js'
import { crossValidate, fitRankers } from './rankers.js'

/** The quotations whose speakers were resolved by hand come from outlets of all the world; they count for more. */
const WEIGHT = { quotes: 3, attributions: 1 }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'held-out': { type: 'boolean', default: false }, errors: { type: 'boolean', default: false } },
})
const folder = positionals[0] ?? GOLD_FOLDER
const articles = readQuoteTraining(folder)
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
  const uncalibrated = fitRankers([...quotes.values(), ...attributions.values()])
  const file = { ...uncalibrated, calibration: fitCalibration(alignments) }
  writeFileSync('models/speakers.json', `${JSON.stringify(file)}\n`)
}
