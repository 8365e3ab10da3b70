import { speakers } from '../generated/models.js'
import { type PackedSpeakerModel, packSpeakerModel, type SpeakerModelFile } from './pack.js'
import { createReasoner, createScorer, type Reasoner, type Scorer } from './ranker.js'

export interface SpeakerModel {
  readonly file: PackedSpeakerModel
  readonly scoreMarks: Scorer
  readonly scoreSources: Scorer
  /** Why a source has its score. */
  readonly reasonsOf: Reasoner
}

/** Reads the trained model of models/speakers.json. */
export function loadSpeakerModel(): SpeakerModel {
  return createSpeakerModel(JSON.parse(speakers))
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
