import type { Found } from '../input/files.js'
import type { Item } from '../input/item.js'
import { lookAhead } from './backlog.js'
import type { Job } from './process-article.js'
import { type Processing, processHere } from './processing.js'

/** Bytes of input that are worth starting workers for. */
const MANY_BYTES = 300_000

/** An article of this size keeps a thread busy for so long that signals had better be met in another. */
const LONG_ARTICLE = 2_000_000

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
  const sizes = found.map((one) => (one.kind === 'file' ? one.size : 0))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  if (Math.max(0, ...sizes.slice(0, 1000)) > LONG_ARTICLE || (jobs > 1 && bytes > MANY_BYTES)) {
    return { processing: await workers(job, Math.min(jobs, workersFor(found, jobs))), items }
  }
  if (jobs === 1 || found.every((one) => one.kind !== 'stdin')) return { processing: processHere(job), items }
  const backlog = await lookAhead(items)
  const processing = backlog.isLong ? await workers(job, jobs) : processHere(job)
  return { processing, items: backlog.items }
}

/** One file that holds one article gives one worker work. */
function workersFor(found: readonly Found[], jobs: number): number {
  const files = found.filter((one) => one.kind === 'file')
  const isOne = files.length === 1 && found.length === 1 && /\.(?:txt|html?|md)$/i.test(files[0]!.path)
  return isOne ? 1 : jobs
}

async function workers(job: Job, number: number): Promise<Processing> {
  const { processInWorkers } = await import('./workers.js')
  return processInWorkers(job, number)
}
