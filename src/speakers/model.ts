import { speakers } from '../generated/models.js'
import type { MentionForm } from '../records.js'
import { createScorer, type RankerModel, type Scorer } from './ranker.js'

/** What confidence to give a probability: pairs of probability and confidence, both rising. */
export type CalibrationTable = readonly (readonly [number, number])[]

/** The file models/speakers.json. */
export interface SpeakerModelFile {
  /** Tells marks that quote somebody from those that do not. */
  readonly marks: RankerModel
  /** Ranks the answers to who is quoted. */
  readonly sources: RankerModel
  /** By how the source is referred to; "turn" where it was named only before. */
  readonly calibration: Readonly<Record<MentionForm | 'turn', CalibrationTable>>
}

export interface SpeakerModel {
  readonly file: SpeakerModelFile
  readonly scoreMarks: Scorer
  readonly scoreSources: Scorer
}

/** Reads the trained model of models/speakers.json. */
export function loadSpeakerModel(): SpeakerModel {
  return readSpeakerModel(JSON.parse(speakers))
}

export function readSpeakerModel(file: SpeakerModelFile): SpeakerModel {
  return { file, scoreMarks: createScorer(file.marks), scoreSources: createScorer(file.sources) }
}
