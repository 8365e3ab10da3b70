import type { QuoteArticle } from '../../evaluation/gold.js'
import { type Judgement, judgeSpeakers } from '../../evaluation/scorers/calibration.js'
import { alignQuotes, type FoundStretch } from '../../evaluation/scorers/quotes.js'
import { resolveEntities } from '../../src/entities/resolve-entities.js'
import { createNameTagger } from '../../src/names/tag-names.js'
import { findMarked } from '../../src/quotes/find-marked.js'
import { attribute } from '../../src/speakers/attribute.js'
import { type CalibrationTable, readSpeakerModel, type SpeakerModelFile } from '../../src/speakers/model.js'
import { createReader } from '../../src/text/read.js'

type Form = keyof SpeakerModelFile['calibration']

/** A table is of blocks of at least this many quotations. */
const LEAST_BLOCK = 12

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
  turn: [
    [0, 0],
    [1, 1],
  ],
}

/** Fits, for each form of mention, how often the speaker is right at each probability: isotonic regression by blocks. */
export function fitCalibration(
  articles: readonly QuoteArticle[],
  file: SpeakerModelFile,
): SpeakerModelFile['calibration'] {
  const found = judge(articles, { ...file, calibration: UNCALIBRATED })
  const tableOf = (form: Form) => isotonic(found.filter((judgement) => judgement.form === form))
  return {
    name: tableOf('name'),
    description: tableOf('description'),
    pronoun: tableOf('pronoun'),
    turn: tableOf('turn'),
  }
}

function judge(articles: readonly QuoteArticle[], file: SpeakerModelFile): (Judgement & { form: Form })[] {
  const model = readSpeakerModel(file)
  const read = createReader()
  const tagNames = createNameTagger()
  return articles.flatMap(({ text, quotes }) => {
    const document = read(text)
    const marked = findMarked(document)
    const resolution = resolveEntities(document, tagNames(document), marked)
    const stretches = attribute(document, marked, [], resolution, model).flatMap((quote) =>
      quote.parts.map(({ start, end }) => ({ ...quote, start, end })),
    )
    return stretches.flatMap(({ start, end, speaker, confidence, evidence }) => {
      const stretch: FoundStretch = {
        start,
        end,
        speaker: speaker?.name ?? null,
        mention: speaker?.mention ?? null,
        cue: null,
        confidence,
        evidence,
      }
      const [judgement] = judgeSpeakers(alignQuotes(text, quotes, [stretch]))
      return judgement === undefined ? [] : [{ ...judgement, form: speaker?.mention?.form ?? ('turn' as const) }]
    })
  })
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
