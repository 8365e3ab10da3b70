import type { InputArguments } from '../arguments.js'
import type { Found } from '../input/files.js'
import { readInputs } from '../input/read-inputs.js'
import type { Job } from '../run/process-article.js'
import { noProgress, showProgress } from '../run/progress.js'
import { createReporter } from '../run/reporter.js'
import { type Recorder, run } from '../run/run.js'
import { startProcessing } from '../run/start.js'
import { atSignal } from '../signals.js'

const DONE = 0
const INPUT_FAILED = 1

/** Characters of articles that are under way at a time. */
const CHARACTERS = 8_000_000

const { stdin, stderr } = process

/** What a command does with its inputs. */
export interface Work {
  readonly args: InputArguments
  readonly found: readonly Found[]
  readonly job: Job
  readonly recorder: Recorder
  /** Whether the records are written to a terminal. */
  readonly onTerminal: boolean
  /** Ends a run that has failed, and leaves nothing half-written. */
  readonly suspend: () => void
}

/** Puts all inputs on record and tells how far it has come; resolves to the exit code. */
export async function processInputs({ args, found, job, recorder, onTerminal, suspend }: Work): Promise<number> {
  const meter = { bytes: 0 }
  // Records that come on the terminal show by themselves how far it is, and a line between them would be in their way.
  const shows = stderr.isTTY && (recorder.waits || !onTerminal)
  const progress = shows ? showProgress(stderr, meter, totalSize(found)) : noProgress(stderr)
  atSignal(progress.end)
  try {
    const reading = readInputs(found, args.read, stdin, meter)
    const { processing, items } = await startProcessing(job, args.jobs, found, reading)
    const { failures } = await run({
      items,
      process: processing.process,
      window: { articles: processing.articles, characters: CHARACTERS },
      recorder,
      report: createReporter(args.verbose, progress),
      done: progress.step,
      allDone: progress.end,
    })
    progress.end()
    await processing.close()
    return failures === 0 ? DONE : INPUT_FAILED
  } catch (error) {
    progress.end()
    suspend()
    throw error
  }
}

/** 0 where it is not known. */
function totalSize(found: readonly Found[]): number {
  if (found.some(({ kind }) => kind === 'stdin')) return 0
  return found.reduce((sum, one) => sum + (one.kind === 'file' ? one.size : 0), 0)
}
