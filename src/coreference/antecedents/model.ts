import { openModel } from '../../model-file.js'
import type { Models } from '../../models/models.js'
import type { AntecedentWeights } from './rank-antecedents.js'

export const ANTECEDENTS_VERSION = 1

/**
 * Reads the weights of models/antecedents.json.
 *
 * @throws ModelError if its bytes are damaged or of another version
 */
export function loadAntecedentWeights(models: Models): AntecedentWeights {
  return openModel(models.get('antecedents'), 'antecedents', ANTECEDENTS_VERSION).json() as AntecedentWeights
}
