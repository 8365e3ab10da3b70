import { type PackedRanker, packRanker, type RankerModel } from './decode/ranker.js'
import type { ConfidenceForm } from './records/confidence-form.js'

/** What confidence to give a probability: pairs of probability and confidence, both rising. */
export type CalibrationTable = readonly (readonly [number, number])[]

/** The weights of link features by their names; those left out weigh nothing. */
export type LinkWeights = Readonly<Record<string, number>>

/** The file models/speakers.json. */
export interface SpeakerModelFile {
  /** Tells marks that quote a speaker from those that do not. */
  readonly marks: RankerModel
  /** Tells what a cue reports without marks from what it only goes with. */
  readonly statements: RankerModel
  /** Tells whom a description or pronoun stands for. */
  readonly entities: RankerModel
  /** Ranks the candidates to who is quoted. */
  readonly sources: RankerModel
  /** What the candidates of neighbouring contents weigh together, by the names of the link features. */
  readonly links: LinkWeights
  readonly calibration: Readonly<Record<ConfidenceForm, CalibrationTable>>
}

/** The same with its rankers packed, as `npm run generate` writes it. */
export interface PackedSpeakerModel extends Pick<SpeakerModelFile, 'calibration' | 'links'> {
  readonly marks: PackedRanker
  readonly statements: PackedRanker
  readonly entities: PackedRanker
  readonly sources: PackedRanker
}

export function packSpeakerModel({
  marks,
  statements,
  entities,
  sources,
  links,
  calibration,
}: SpeakerModelFile): PackedSpeakerModel {
  return {
    marks: packRanker(marks),
    statements: packRanker(statements),
    entities: packRanker(entities),
    sources: packRanker(sources),
    links,
    calibration,
  }
}
