/**
 * `onrecord/worker`: the program of a web worker that puts on record what a page sends to it, so that the page itself stays
 * responsive. `connectWorker` is the page's end of it.
 */
import { createExtractorFrom, type Extractor } from './extract.js'
import type { HouseOptions } from './house/house-options.js'
import { ModelError } from './model-error.js'
import { readModels } from './models/read-models.js'
import type { Options } from './options.js'
import type { Answer, Request } from './worker-protocol.js'

interface Scope {
  postMessage(answer: Answer): void
  addEventListener(type: 'message', listener: (event: { readonly data: Request }) => void): void
}

const scope = globalThis as unknown as Scope

let extractor: Promise<Extractor> | undefined

/** Fetches nothing: the models are in a module of their own, which is left out where the page has an address for them. */
async function createInlined(house?: HouseOptions): Promise<Extractor> {
  const { inlinedModels } = await import('./models/inlined.js')
  return createExtractorFrom(inlinedModels(), house)
}

async function createLoaded(models: string | Uint8Array | ArrayBuffer, house: HouseOptions): Promise<Extractor> {
  return createExtractorFrom(await readModels(models), house)
}

async function answer(id: number, text: string, options: Options): Promise<Answer> {
  try {
    extractor ??= createInlined()
    return { id, article: (await extractor)(text, options) }
  } catch (error) {
    const code = error instanceof ModelError ? { code: error.code } : {}
    return { id, error: { message: (error as Error).message, ...code } }
  }
}

scope.addEventListener('message', async ({ data }) => {
  if ('models' in data) {
    const { models, house } = data
    extractor = models === null ? createInlined(house) : createLoaded(models, house)
    // The failure is the answer to every text.
    extractor.catch(() => {})
  } else {
    scope.postMessage(await answer(data.id, data.text, data.options))
  }
})
