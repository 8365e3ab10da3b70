import { connectWorker, type WorkerExtractor } from '../../src/connect-worker.js'
import type { ArticleRecord } from '../../src/formats/record.js'
import type { Source } from './source.js'

/** Puts articles on record in a worker, so that the page stays responsive. */
export type Recorder = (source: Source) => Promise<ArticleRecord>

/** Begins to load at once; the first article waits for it. */
export function createRecorder(): Recorder {
  const ready = start()
  // Whoever asks for an article is told.
  ready.catch(() => {})
  return async ({ id, text, published, title, byline }) => {
    const extract = await ready
    const article = await extract(text, { published: isDay(published) ? published : null })
    const fields = Object.fromEntries(Object.entries({ title, byline }).filter(([, value]) => value !== undefined))
    return { id, ...article, ...(Object.keys(fields).length > 0 ? { fields } : null) }
  }
}

async function start(): Promise<WorkerExtractor> {
  const worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' })
  return connectWorker(worker, { models: await fetchModels() })
}

async function fetchModels(): Promise<ArrayBuffer> {
  const response = await fetch(new URL('models.deflate', import.meta.url))
  if (!response.ok || response.body === null) throw new Error(`The models could not be loaded (${response.status}).`)
  return new Response(response.body.pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer()
}

function isDay(published: string | undefined): boolean {
  return published !== undefined && /^\d{4}-\d\d-\d\d$/.test(published) && !Number.isNaN(Date.parse(published))
}
