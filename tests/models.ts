import { shippedModels } from '../src/node/shipped-models.js'

/** The models as the package ships them. */
export const models = shippedModels()
