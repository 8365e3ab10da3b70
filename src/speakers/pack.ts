import type { MentionForm } from '../records.js'
import { type PackedRanker, packRanker, type RankerModel } from './ranker.js'

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

/** The same with its rankers packed, as `npm run generate` writes it. */
export interface PackedSpeakerModel extends Pick<SpeakerModelFile, 'calibration'> {
  readonly marks: PackedRanker
  readonly sources: PackedRanker
}

export function packSpeakerModel({ marks, sources, calibration }: SpeakerModelFile): PackedSpeakerModel {
  return { marks: packRanker(marks), sources: packRanker(sources), calibration }
}
