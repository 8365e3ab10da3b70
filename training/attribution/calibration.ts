import type { Judgement } from '../../evaluation/scorers/calibration.js'
import { isRight, matchedQuotes, type QuoteAlignment } from '../../evaluation/scorers/quotes.js'
import type { CalibrationTable, SpeakerModelFile } from '../../src/attribution/pack.js'
import { type ConfidenceForm, confidenceForm } from '../../src/attribution/records/confidence-form.js'

/** A table is of blocks of at least this many quotations. */
const LEAST_BLOCK = 30

const FORMS: readonly ConfidenceForm[] = ['name', 'description', 'pronoun', 'thing', 'floor']

/** Takes every probability for the confidence. */
export const UNCALIBRATED = byForm(() => [
  [0, 0],
  [1, 1],
])

/** Fits, for each form of mention, how often the speaker is right at each probability: isotonic regression by blocks. */
export function fitCalibration(alignments: readonly QuoteAlignment[]): SpeakerModelFile['calibration'] {
  const matched = alignments.flatMap(matchedQuotes)
  return byForm((form) =>
    isotonic(
      matched
        .filter(([, { mention }]) => confidenceForm(mention) === form)
        .map(([gold, found]) => ({ confidence: found.confidence!, right: isRight(gold, found) })),
    ),
  )
}

function byForm(tableOf: (form: ConfidenceForm) => CalibrationTable): SpeakerModelFile['calibration'] {
  return Object.fromEntries(FORMS.map((form) => [form, tableOf(form)])) as SpeakerModelFile['calibration']
}

interface Block {
  count: number
  right: number
  probability: number
}

/** Pools neighbours until every block is large enough and the share that is right rises with the probability. */
function isotonic(judgements: readonly Judgement[]): CalibrationTable {
  const blocks: Block[] = []
  for (const { confidence, right } of [...judgements].sort((a, b) => a.confidence - b.confidence)) {
    blocks.push({ count: 1, right: Number(right), probability: confidence })
    while (blocks.length > 1 && mustPool(blocks.at(-2)!, blocks.at(-1)!)) {
      const last = blocks.pop()!
      const before = blocks.pop()!
      const count = before.count + last.count
      blocks.push({
        count,
        right: before.right + last.right,
        probability: (before.probability * before.count + last.probability * last.count) / count,
      })
    }
  }
  return blocks.map(({ count, right, probability }) => [round(probability), round((right + 1) / (count + 2))] as const)
}

function mustPool(before: Block, last: Block): boolean {
  return before.count < LEAST_BLOCK || before.right / before.count >= last.right / last.count
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
