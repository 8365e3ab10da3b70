import { fileURLToPath } from 'node:url'
import type { ResourceLimits } from 'node:worker_threads'
import { Tinypool } from 'tinypool'
import type { Job, Outcome } from './process-article.js'
import type { Processing } from './processing.js'
import { releaseMemory } from './release-memory.js'

/** Articles that a worker has before it, so that it never waits for the next. */
const ARTICLES_A_WORKER = 4

function failed(error: Error): Outcome {
  return { kind: 'failure', reason: error.message }
}

/** Processes articles in as many worker threads, each with its own models. */
export function processInWorkers(job: Job, workers: number, resourceLimits: ResourceLimits): Processing {
  // Built, it is an entry of the package; else the source beside this one.
  const worker = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './cli-worker.js', import.meta.url)
  const pool = new Tinypool({
    filename: fileURLToPath(worker),
    workerData: job,
    minThreads: workers,
    maxThreads: workers,
    idleTimeout: 2 ** 31 - 1,
    resourceLimits,
  })
  return {
    // A worker that ran out of memory takes its article with it, and no other. Nothing here holds the article until it is done.
    process: (input) => {
      const outcome: Promise<Outcome> = pool.run(input).catch(failed)
      setImmediate(releaseMemory, input.content.length)
      return outcome
    },
    articles: workers * ARTICLES_A_WORKER,
    close: () => pool.destroy(),
  }
}
