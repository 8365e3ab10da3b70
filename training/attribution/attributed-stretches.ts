import { resolveText } from '../../evaluation/resolve-text.js'
import type { FoundStretch } from '../../evaluation/scorers/quotes.js'
import { stretchesOf } from '../../evaluation/stretches.js'
import { attribute } from '../../src/attribution/attribute.js'
import { readSpeakerModel } from '../../src/attribution/model.js'
import type { SpeakerModelFile } from '../../src/attribution/pack.js'

/** The stretches of words in marks with their speakers, by a model that need not be the one in the package. */
export function attributedStretches(text: string, file: SpeakerModelFile): FoundStretch[] {
  const { quotedSpans, ...reading } = resolveText(text)
  return stretchesOf(attribute(reading, quotedSpans, [], readSpeakerModel(file)).quotes)
}
