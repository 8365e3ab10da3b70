import { inflateSync } from 'fflate'
import { deflatedModels } from '../generated/inlined-models.js'
import { decodeBase64 } from './base64.js'
import { type Models, openModels } from './models.js'

/**
 * The models as text in a module, for browsers: nothing is fetched but the program itself.
 *
 * @throws ModelError if they are damaged
 */
export function inlinedModels(): Models {
  return openModels(inflateSync(decodeBase64(deflatedModels)))
}
