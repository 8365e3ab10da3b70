/** What needs files or threads: `onrecord/node`. */

export type { ModelKind } from './model-file.js'
export type { Models } from './models/models.js'
export { type ExtractAllOptions, type ExtractInput, extractAll } from './node/extract-all.js'
export { shippedModels } from './node/shipped-models.js'
