import { speakers } from '../generated/models.js'
import { createScorer, type RankerModel, type Scorer } from './ranker.js'

export interface SpeakerModel {
  readonly score: Scorer
  readonly ranker: RankerModel
}

/** Reads the trained model of models/speakers.json. */
export function loadSpeakerModel(): SpeakerModel {
  const model: RankerModel = JSON.parse(speakers)
  return { score: createScorer(model), ranker: model }
}
