import { LONG_ARTICLE_LIMITS, WORKER_LIMITS } from '../../node/worker-limits.js'
import type { Found } from '../input/files.js'
import type { Item } from '../input/item.js'
import { lookAhead } from './backlog.js'
import type { Job } from './process-article.js'
import { type Processing, processHere } from './processing.js'
import { tuneEngine } from './tune-engine.js'

/** Bytes of input that are worth starting workers for. */
const MANY_BYTES = 300_000

/** An article of this size keeps a thread busy for so long that signals had better be met in another. */
const LONG_ARTICLE = 2_000_000

/** Files that hold one article each. */
const HOLDS_ONE = /\.(?:txt|text|md|markdown|x?html?)$/i

export interface Started {
  readonly processing: Processing
  readonly items: AsyncIterator<Item>
}

/** Starts as many workers as are worth it: none for a few articles. */
export async function startProcessing(
  job: Job,
  jobs: number,
  found: readonly Found[],
  items: AsyncIterator<Item>,
): Promise<Started> {
  const files = found.filter((one) => one.kind === 'file')
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  const isLong = files.some(({ path, size }) => size > LONG_ARTICLE && HOLDS_ONE.test(path))
  if (isLong || (jobs > 1 && bytes > MANY_BYTES)) {
    const isOne = found.length === 1 && HOLDS_ONE.test(files[0]?.path ?? '')
    return { processing: await workers(job, isOne ? 1 : jobs, isLong), items }
  }
  if (jobs === 1 || found.every((one) => one.kind !== 'stdin')) return { processing: here(job), items }
  const backlog = await lookAhead(items)
  const processing = backlog.isLong ? await workers(job, jobs, false) : here(job)
  return { processing, items: backlog.items }
}

function here(job: Job): Processing {
  tuneEngine(1, false)
  return processHere(job)
}

async function workers(job: Job, number: number, isLong: boolean): Promise<Processing> {
  tuneEngine(number, isLong)
  const { processInWorkers } = await import('./workers.js')
  return processInWorkers(job, number, isLong ? LONG_ARTICLE_LIMITS : WORKER_LIMITS)
}
