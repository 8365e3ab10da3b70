/**
 * Trains the model of the speakers: `npm run train:speakers -- [GOLD_FOLDER]`. What rankers find in those articles that they did
 * not see is printed and written to evaluation/held-out.md, with `--errors` every error is printed. With `--held-out` that is all;
 * with `--no-folds` it is left out.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { printErrors } from '../../evaluation/errors/listing.js'
import { listQuoteErrors } from '../../evaluation/errors/quotes.js'
import { GOLD_FOLDER, readAttributionArticles, readQuoteTraining } from '../../evaluation/gold.js'
import { scoreQuotes } from '../../evaluation/scorers/quotes.js'
import { printMeasures } from '../../evaluation/table.js'
import type { SpeakerModelFile } from '../../src/attribution/pack.js'
import { readAnnotatedArticles } from './annotations.js'
import { fitCalibration } from './calibration.js'
import { examplesFromAttributions, examplesFromQuotes, withoutSources } from './dataset.js'
import { madeUpArticles } from './made-up.js'
import { crossValidate, fitRankers } from './rankers.js'

const HEADER = `# Figures on folds

Written by \`npm run train:speakers\`: the training articles, each read by rankers that were fitted to the other folds.
`

/** The quotations whose speakers have their full names come from outlets of all the world; they count for more. */
const WEIGHTS = {
  gold: { quotes: 3, marks: 3 },
  annotated: { quotes: 3, marks: 1 },
  attributions: { quotes: 1, marks: 1 },
  madeUp: { quotes: 2, marks: 2 },
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'held-out': { type: 'boolean', default: false },
    'no-folds': { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
})
const folder = positionals[0] ?? GOLD_FOLDER
const articles = readQuoteTraining(folder)
const quotes = examplesFromQuotes(articles, WEIGHTS.gold)
const attributions = examplesFromAttributions(readAttributionArticles(folder, 'train'), WEIGHTS.attributions)
// Of PolNeAR's articles, people have annotated the sources: the others' annotations tell who is meant by them.
const annotated = withoutSources(examplesFromQuotes(readAnnotatedArticles(folder), WEIGHTS.annotated), attributions)
const madeUp = examplesFromQuotes(madeUpArticles(), WEIGHTS.madeUp)
// Without folds, the calibration of the last training is kept.
const heldOut = values['no-folds'] ? [] : crossValidate(articles, [quotes, annotated, attributions, madeUp])

const alignments = heldOut.map(([, alignment]) => alignment)
if (!values['no-folds']) writeHeldOut()
if (values.errors) console.log(printErrors(heldOut.flatMap(([article, found]) => listQuoteErrors(article, found))))
if (!values['held-out']) train()

function writeHeldOut(): void {
  const title = `Quotations and their speakers, by rankers that did not see the article (${articles.length} articles)`
  const table = printMeasures(title, [['onrecord', scoreQuotes(alignments)]])
  console.log(table)
  writeFileSync('evaluation/held-out.md', `${HEADER}\n\`\`\`\n${table}\`\`\`\n`)
}

function train(): void {
  const uncalibrated = fitRankers([quotes, annotated, attributions, madeUp].flatMap((dataset) => [...dataset.values()]))
  const kept = () => (JSON.parse(readFileSync('models/speakers.json', 'utf8')) as SpeakerModelFile).calibration
  const calibration = values['no-folds'] ? kept() : fitCalibration(alignments)
  const file = { ...uncalibrated, calibration }
  writeFileSync('models/speakers.json', `${JSON.stringify(file)}\n`)
}
