import { createExtractorFrom, type Extractor } from './extract.js'
import { readModels } from './models/read-models.js'
import type { ExtractorOptions } from './options.js'
import type { Abort, Address, ModelCache } from './platform.js'

/** Where the models are, and the defaults of the extractor. */
export interface LoadOptions extends ExtractorOptions {
  /** The file `onrecord/models/en.bin`: the address of a copy of it, or its bytes. */
  readonly models: string | Address | Uint8Array | ArrayBuffer
  /** Keeps what was fetched, such as `await caches.open('onrecord')`: without it the browser's own cache decides. */
  readonly cache?: ModelCache
  /** Stops the download. */
  readonly signal?: Abort
}

/**
 * Makes an extractor whose models are loaded apart from the program, so that a page shows before they have arrived. Whatever
 * bundles the page leaves out the models that are inlined for {@link createExtractor} where only this function is imported.
 *
 * @throws TypeError or RangeError if an option is wrong
 * @throws ModelError with code MODEL_UNREACHABLE if nothing can be fetched, MODEL_DAMAGED or MODEL_VERSION if it cannot be used
 */
export async function loadExtractor({ models, cache, signal, ...defaults }: LoadOptions): Promise<Extractor> {
  return createExtractorFrom(await readModels(models, cache, signal), defaults)
}
