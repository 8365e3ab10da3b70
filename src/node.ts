/** What needs files or workers: `onrecord/node`. */
export { shippedModels } from './node/shipped-models.js'
