import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { createExtractorFrom } from '../extract.js'
import type { HouseOptions } from '../house/house-options.js'
import { rangeError, readText } from '../input-error.js'
import {
  type ExtractOptions,
  type ExtractorOptions,
  type Options,
  readExtractorOptions,
  readOptions,
} from '../options.js'
import type { Article } from '../records.js'
import { shippedModels } from './shipped-models.js'
import { WORKER_LIMITS } from './worker-limits.js'

/** A text, or a text with the day that it was published on. */
export type ExtractInput = string | ({ readonly text: string } & ExtractOptions)

export interface ExtractAllOptions extends ExtractorOptions {
  /** How many worker threads share the work; 1, the default, works in this thread; 0 takes as many as the machine has processors. */
  readonly jobs?: number
  /** Ends the work: the next article is not delivered, the reason of the signal is thrown. */
  readonly signal?: AbortSignal
}

/** What a worker thread is given. */
export interface ExtractTask {
  readonly text: string
  readonly options: Options
}

/** Texts that a worker has before it, so that it never waits for the next. */
const TEXTS_A_WORKER = 4

/**
 * Puts texts on record one after the other, in their order. Of an endless source no more is read than is worked on.
 *
 * @throws TypeError or RangeError if an option or a text is wrong
 * @example
 * for await (const article of extractAll(['“We will appeal,” said Anna Berg.'], { published: '2024-03-22' })) {
 *   article.quotes[0].speaker.name // 'Anna Berg'
 * }
 */
export async function* extractAll(
  inputs: Iterable<ExtractInput> | AsyncIterable<ExtractInput>,
  { jobs = 1, signal, ...defaults }: ExtractAllOptions = {},
): AsyncGenerator<Article, void, undefined> {
  if (!Number.isInteger(jobs) || jobs < 0) throw rangeError(`jobs must be a whole number from 0, not ${jobs}`)
  const { house, ...fallback } = readExtractorOptions(defaults)
  const workers = jobs === 0 ? availableParallelism() : jobs
  const pool = workers === 1 ? inThisThread(house) : await inWorkers(workers, house, signal)
  const running: Promise<Article>[] = []
  try {
    for await (const input of inputs) {
      signal?.throwIfAborted()
      const article = pool.run(readTask(input, fallback))
      // Awaited in its turn: a failure before that is no unhandled one.
      article.catch(() => {})
      running.push(article)
      if (running.length >= pool.ahead) yield await running.shift()!
    }
    while (running.length > 0) {
      signal?.throwIfAborted()
      yield await running.shift()!
    }
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  } finally {
    await pool.close()
  }
}

function readTask(input: ExtractInput, fallback: Options): ExtractTask {
  const { text, ...options } = typeof input === 'string' ? { text: input } : input
  return { text: readText(text), options: readOptions(options, fallback) }
}

interface Pool {
  readonly run: (task: ExtractTask) => Promise<Article>
  /** How many texts are begun before the first is waited for. */
  readonly ahead: number
  readonly close: () => Promise<void>
}

function inThisThread(house: HouseOptions): Pool {
  const extract = createExtractorFrom(shippedModels(), house)
  return { run: async ({ text, options }) => extract(text, options), ahead: 1, close: async () => {} }
}

async function inWorkers(workers: number, house: HouseOptions, signal: AbortSignal | undefined): Promise<Pool> {
  const { Tinypool } = await import('tinypool')
  // Built, it is an entry of the package; else the source beside this one.
  const worker = import.meta.url.endsWith('.ts') ? './extract-worker.ts' : '../esm/extract-worker.js'
  const filename = fileURLToPath(new URL(worker, import.meta.url))
  const pool = new Tinypool({
    filename,
    workerData: house,
    minThreads: workers,
    maxThreads: workers,
    idleTimeout: 2 ** 31 - 1,
    resourceLimits: WORKER_LIMITS,
  })
  return {
    run: (task) => pool.run(task, signal ? { signal } : {}),
    ahead: workers * TEXTS_A_WORKER,
    close: () => pool.destroy(),
  }
}
