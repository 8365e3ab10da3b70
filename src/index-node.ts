/** What `index.ts` exports, with the models read from the file beside the program: the entry of Node, Deno and Bun. */
import { createExtractorFrom, type Extractor } from './extract.js'
import type { extract as extractInBrowser } from './index.js'
import { shippedModels } from './node/shipped-models.js'
import type { ExtractOptions, ExtractorOptions } from './options.js'
import type { Explanation } from './records.js'

export { connectWorker } from './connect-worker.js'
export type * from './index.js'
export { loadExtractor } from './load-extractor.js'
export { ModelError } from './model-error.js'
export { createGrep, grepQuotes } from './summary/grep.js'
export { createSummary, summarize } from './summary/summarize.js'

export function createExtractor(defaults?: ExtractorOptions): Extractor {
  return createExtractorFrom(shippedModels(), defaults)
}

let shared: Extractor | undefined

export const extract: typeof extractInBrowser = (
  ...args: [string, (ExtractOptions | number)?, (readonly string[])?]
) => {
  shared ??= createExtractor()
  return shared(...(args as [string]))
}

export function explain(text: string): Explanation[] {
  shared ??= createExtractor()
  return shared.explain(text)
}
