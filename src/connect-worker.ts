import { readText } from './input-error.js'
import { ModelError } from './model-error.js'
import { type ExtractOptions, type ExtractorOptions, readExtractorOptions, readOptions } from './options.js'
import type { Abort, Address } from './platform.js'
import type { Article } from './records.js'
import type { Answer, Request } from './worker-protocol.js'

/** A `Worker` that runs `onrecord/worker`. */
export interface WorkerLike {
  postMessage(request: Request): void
  addEventListener(type: 'message', listener: (event: { readonly data: Answer }) => void): void
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void
}

export interface WorkerOptions extends ExtractorOptions {
  /** The file `onrecord/models/en.bin`: the address of a copy of it, or its bytes. Without it the worker uses those inlined. */
  readonly models?: string | Address | Uint8Array | ArrayBuffer
}

/** Puts a text on record in the worker. */
export type WorkerExtractor = (text: string, options?: ExtractOptions & { readonly signal?: Abort }) => Promise<Article>

interface Waiting {
  readonly resolve: (article: Article) => void
  readonly reject: (error: unknown) => void
}

/**
 * The page's end of a worker that runs `onrecord/worker`: a function that puts a text on record there. Texts are read one after
 * the other, in the order of the calls. A signal gives up waiting for a text; what the worker has begun it ends.
 *
 * @throws TypeError or RangeError if an option is wrong
 */
export function connectWorker(worker: WorkerLike, { models, ...defaults }: WorkerOptions = {}): WorkerExtractor {
  const { house, ...fallback } = readExtractorOptions(defaults)
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  worker.addEventListener('message', ({ data }) => {
    const { resolve, reject } = waiting.get(data.id) ?? {}
    waiting.delete(data.id)
    if ('article' in data) resolve?.(data.article)
    else reject?.(data.error.code ? new ModelError(data.error.code, data.error.message) : new Error(data.error.message))
  })
  worker.addEventListener('error', ({ message = 'the worker failed' }) => {
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
  })
  const knows = Object.values(house).some((list) => list.length > 0)
  if (models !== undefined || knows)
    worker.postMessage({ models: models === undefined ? null : addressOf(models), house })
  return async (text, { signal, ...given } = {}) => {
    const request = { text: readText(text), options: readOptions(given, fallback) }
    if (signal?.aborted) throw signal.reason
    const id = ++lastId
    const { promise, resolve, reject } = withResolvers<Article>()
    const giveUp = () => {
      waiting.delete(id)
      reject(signal?.reason)
    }
    waiting.set(id, { resolve, reject })
    signal?.addEventListener('abort', giveUp)
    worker.postMessage({ id, ...request })
    return promise.finally(() => signal?.removeEventListener('abort', giveUp))
  }
}

function withResolvers<T>() {
  let resolve!: (value: T) => void
  let reject!: (error: unknown) => void
  const promise = new Promise<T>((...functions) => {
    ;[resolve, reject] = functions
  })
  return { promise, resolve, reject }
}

function addressOf(models: string | Address | Uint8Array | ArrayBuffer): string | Uint8Array | ArrayBuffer {
  return typeof models === 'object' && 'href' in models ? models.href : models
}
