/** Times in this process, in milliseconds, what its argument names: the load of the name tagger alone, or of all models. */
import { createExtractor } from '../src/index-node.js'
import { createNameTagger } from '../src/names/tag-names.js'
import { shippedModels } from '../src/node/shipped-models.js'

const load = process.argv[2] === 'names' ? () => createNameTagger(shippedModels()) : createExtractor
const from = performance.now()
load()
console.log(performance.now() - from)
