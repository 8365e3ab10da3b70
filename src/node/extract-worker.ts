/** What runs in each worker thread of `extractAll`. */
import { Tinypool } from 'tinypool'
import { createExtractorFrom } from '../extract.js'
import type { HouseOptions } from '../house/house-options.js'
import type { Article } from '../records.js'
import type { ExtractTask } from './extract-all.js'
import { shippedModels } from './shipped-models.js'

const extract = createExtractorFrom(shippedModels(), Tinypool.workerData as HouseOptions)

export default function work({ text, options }: ExtractTask): Article {
  return extract(text, options)
}
