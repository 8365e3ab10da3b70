import { openModel } from '../model-file.js'
import type { Models } from '../models/models.js'
import { type PackedSpeakerModel, packSpeakerModel, type SpeakerModelFile } from './pack.js'
import { createReasoner, createScorer, type Reasoner, type Scorer } from './ranker.js'

export interface SpeakerModel {
  readonly file: PackedSpeakerModel
  readonly scoreMarks: Scorer
  readonly scoreSources: Scorer
  /** Why a source has its score. */
  readonly reasonsOf: Reasoner
}

export const SPEAKERS_VERSION = 1

/**
 * Reads the trained model of models/speakers.json, as it was packed when the package was built.
 *
 * @throws ModelError if its bytes are damaged or of another version
 */
export function loadSpeakerModel(models: Models): SpeakerModel {
  return createSpeakerModel(
    openModel(models.get('speakers'), 'speakers', SPEAKERS_VERSION).json() as PackedSpeakerModel,
  )
}

export function readSpeakerModel(file: SpeakerModelFile): SpeakerModel {
  return createSpeakerModel(packSpeakerModel(file))
}

function createSpeakerModel(file: PackedSpeakerModel): SpeakerModel {
  return {
    file,
    scoreMarks: createScorer(file.marks),
    scoreSources: createScorer(file.sources),
    reasonsOf: createReasoner(file.sources),
  }
}
