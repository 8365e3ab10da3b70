/** What runs in each worker thread of `extractAll`. */
import { createExtractorFrom } from '../extract.js'
import type { Article } from '../records.js'
import type { ExtractTask } from './extract-all.js'
import { shippedModels } from './shipped-models.js'

const extract = createExtractorFrom(shippedModels())

export default function work({ text, options }: ExtractTask): Article {
  return extract(text, options)
}
