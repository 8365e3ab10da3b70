import { Session } from 'node:inspector/promises'
import { PerformanceObserver } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { shareOfStages } from './stages.js'
import { SYSTEMS } from './systems.js'
import { countWords, halves, joinTo, readTexts } from './texts.js'

/** How much processor time a process reads the texts of the first half before it is timed on the second: on a busy machine too. */
const WARM_UP_MS = 4_000

/** How a system read texts that its process had not seen. */
export interface Timing {
  readonly words: number
  readonly ms: number
  /** Of it, garbage collection. */
  readonly gcMs: number
  /** The most memory that the process has had, in bytes. */
  readonly peak: number
}

/** What a process of the benchmark can be asked for. */
export const TASKS = { timeUnseen, stages, startUp, costOf }

function warmUp(texts: readonly string[], read: (text: string) => void): void {
  do for (const text of texts) read(text)
  while (process.cpuUsage().user / 1000 < WARM_UP_MS)
}

async function timed(texts: readonly string[], read: (text: string) => void): Promise<Timing> {
  let gcMs = 0
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) gcMs += duration
  })
  observer.observe({ entryTypes: ['gc'] })
  const from = performance.now()
  for (const text of texts) read(text)
  const ms = performance.now() - from
  // What was collected last is told a moment later.
  await wait(50)
  for (const { duration } of observer.takeRecords()) gcMs += duration
  observer.disconnect()
  return { words: countWords(texts), ms, gcMs, peak: process.resourceUsage().maxRSS * 1024 }
}

async function timeUnseen(path: string, system: string): Promise<Timing> {
  const [seen, unseen] = halves(readTexts(path))
  const read = SYSTEMS[system]!()
  warmUp(seen, read)
  return timed(unseen, read)
}

/** Where the time goes: samples of the profiler by the folder of the function that was running. */
async function stages(path: string): Promise<Record<string, number>> {
  const [seen, unseen] = halves(readTexts(path))
  const read = SYSTEMS['onrecord extract']!()
  warmUp(seen, read)
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  await session.post('Profiler.start')
  for (const text of unseen) read(text)
  const { profile } = await session.post('Profiler.stop')
  return shareOfStages(profile)
}

/** Milliseconds of a new process: the import of the built package, the models, the first article of some 700 words. */
async function startUp(path: string): Promise<{ load: number; create: number; first: number; words: number }> {
  const text = readTexts(path).reduce((best, other) => (distance(other) < distance(best) ? other : best))
  const from = performance.now()
  const { createExtractor } = await import(pathToFileURL('dist/esm/index.js').href)
  const loaded = performance.now()
  const extract = createExtractor()
  const created = performance.now()
  extract(text)
  const end = performance.now()
  return { load: loaded - from, create: created - loaded, first: end - created, words: countWords([text]) }
}

function distance(text: string): number {
  return Math.abs(countWords([text]) - 700)
}

/** One text of `size` characters, joined of articles. */
async function costOf(path: string, size: string): Promise<Timing> {
  const [seen, unseen] = halves(readTexts(path))
  const read = SYSTEMS['onrecord extract']!()
  warmUp(seen, read)
  return timed([joinTo(unseen, Number(size))], read)
}
