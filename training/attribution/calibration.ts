import type { Judgement } from '../../evaluation/scorers/calibration.js'
import { isRight, matchedQuotes, type QuoteAlignment } from '../../evaluation/scorers/quotes.js'
import type { CalibrationTable, SpeakerModelFile } from '../../src/attribution/pack.js'

type Form = keyof SpeakerModelFile['calibration']

/** A table is of blocks of at least this many quotations. */
const LEAST_BLOCK = 30

/** Takes every probability for the confidence. */
export const UNCALIBRATED: SpeakerModelFile['calibration'] = {
  name: [
    [0, 0],
    [1, 1],
  ],
  description: [
    [0, 0],
    [1, 1],
  ],
  pronoun: [
    [0, 0],
    [1, 1],
  ],
  floor: [
    [0, 0],
    [1, 1],
  ],
}

/** Fits, for each form of mention, how often the speaker is right at each probability: isotonic regression by blocks. */
export function fitCalibration(alignments: readonly QuoteAlignment[]): SpeakerModelFile['calibration'] {
  const matched = alignments.flatMap(matchedQuotes)
  const tableOf = (form: Form) =>
    isotonic(
      matched
        .filter(([, { mention }]) => (mention?.form ?? 'floor') === form)
        .map(([gold, found]) => ({ confidence: found.confidence!, right: isRight(gold, found) })),
    )
  return {
    name: tableOf('name'),
    description: tableOf('description'),
    pronoun: tableOf('pronoun'),
    floor: tableOf('floor'),
  }
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
