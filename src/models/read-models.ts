import { ModelError } from '../model-error.js'
import type { Abort, Address, ModelCache } from '../platform.js'
import { type Models, openModels } from './models.js'

/**
 * Models from an address or from bytes. What the cache holds is used if it can be read; else it is fetched again.
 *
 * @throws ModelError
 */
export async function readModels(
  source: string | Address | Uint8Array | ArrayBuffer,
  cache?: ModelCache,
  signal?: Abort,
): Promise<Models> {
  if (source instanceof Uint8Array) return openModels(source)
  if (source instanceof ArrayBuffer) return openModels(new Uint8Array(source))
  const address = typeof source === 'string' ? source : source.href
  const cached = await cache?.match(address)
  if (cached) {
    try {
      return openModels(new Uint8Array(await cached.arrayBuffer()))
    } catch {
      await cache?.delete(address)
    }
  }
  const response = await fetchModels(address, signal)
  const copy = cache ? response.clone() : undefined
  const models = openModels(new Uint8Array(await response.arrayBuffer()))
  if (copy) await cache?.put(address, copy)
  return models
}

async function fetchModels(address: string, signal?: Abort): Promise<Response> {
  const unreachable = (why: string, cause?: unknown) =>
    new ModelError('MODEL_UNREACHABLE', `the models cannot be fetched from ${address}: ${why}`, { cause })
  let response: Response
  try {
    response = await fetch(address, signal ? { signal: signal as AbortSignal } : {})
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    throw unreachable((error as Error).message, error)
  }
  if (!response.ok) throw unreachable(`status ${response.status}`)
  return response
}
