import type { FoundStretch } from '../../evaluation/scorers/quotes.js'
import { resolveEntities } from '../../src/entities/resolve-entities.js'
import { createNameTagger } from '../../src/names/tag-names.js'
import { findMarked } from '../../src/quotes/find-marked.js'
import { attribute } from '../../src/speakers/attribute.js'
import { readSpeakerModel } from '../../src/speakers/model.js'
import type { SpeakerModelFile } from '../../src/speakers/pack.js'
import { createReader } from '../../src/text/read.js'

const read = createReader()
const tagNames = createNameTagger()

/** The stretches of words in marks with their speakers, by a model that need not be the one in the package. */
export function attributedStretches(text: string, file: SpeakerModelFile): FoundStretch[] {
  const document = read(text)
  const marked = findMarked(document)
  const resolution = resolveEntities(document, tagNames(document), marked)
  return attribute(document, marked, [], resolution, readSpeakerModel(file)).flatMap((quote) =>
    quote.parts.map(({ start, end }) => ({
      start,
      end,
      speaker: quote.speaker?.name ?? null,
      mention: quote.speaker?.mention ?? null,
      cue: quote.cue?.text ?? null,
      confidence: quote.confidence,
      evidence: quote.evidence,
    })),
  )
}
