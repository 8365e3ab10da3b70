import { openModel } from '../model-file.js'
import type { Models } from '../models/models.js'
import { LINK_FEATURES, PER_PAIR } from './decode/features/link-features.js'
import { createReasoner, createScorer, type Reasoner, type Scorer } from './decode/ranker.js'
import { type LinkWeights, type PackedSpeakerModel, packSpeakerModel, type SpeakerModelFile } from './pack.js'

export interface SpeakerModel {
  readonly file: PackedSpeakerModel
  readonly scoreMarks: Scorer
  readonly scoreStatements: Scorer
  readonly scoreEntities: Scorer
  readonly scoreSources: Scorer
  /** The score of each pair of candidates, from the ids of its link features. */
  readonly scoreLinks: (ids: Int16Array) => Float64Array
  /** Why a source has its score. */
  readonly reasonsOf: Reasoner
}

export const SPEAKERS_VERSION = 2

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
    scoreStatements: createScorer(file.statements),
    scoreEntities: createScorer(file.entities),
    scoreSources: createScorer(file.sources),
    scoreLinks: createLinkScorer(file.links),
    reasonsOf: createReasoner(file.sources),
  }
}

function createLinkScorer(links: LinkWeights): SpeakerModel['scoreLinks'] {
  const weights = Float64Array.from(LINK_FEATURES, (name) => links[name] ?? 0)
  return (ids) => {
    const scores = new Float64Array(ids.length / PER_PAIR)
    for (let pair = 0, k = 0; pair < scores.length; pair++) {
      for (const end = k + PER_PAIR; k < end; k++) if (ids[k]! >= 0) scores[pair]! += weights[ids[k]!]!
    }
    return scores
  }
}
