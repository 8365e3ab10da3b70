import { openSync, rmSync } from 'node:fs'
import { UsageError } from '../errors.js'
import { atSignal } from '../signals.js'
import { closeWritten, draftOf, replaceWith, tried, writeAll } from './file-output.js'
import { cutDraft, findInterrupted, Journal, type JournalEntry, journalOf, removeIfLeft } from './journal.js'
import type { Output } from './output.js'
import type { Target } from './target.js'

/** A file whose draft outlives the run that was interrupted, with what became of each article. */
export interface ResumableOutput extends Output {
  /** What an earlier run has done, in the order of the inputs. */
  readonly done: readonly JournalEntry[]
  /** Notes that the article of a key is done: what was written since the last one is its record. */
  settle(key: string, failure?: string): void
}

/** How a draft is treated. */
export interface ResumeOptions {
  /** Whether to go on with what an interrupted run has left. */
  readonly resume: boolean
  /** All that the output depends on beside the articles: a draft made otherwise cannot be gone on with. */
  readonly settings: string
}

/**
 * A file that appears when all of it is written. Its draft and its journal stay where a run is killed; a run that is interrupted
 * by a signal keeps them only if it was told to resume.
 *
 * @throws UsageError if it cannot be written, or was begun with other settings
 */
export async function resumableOutput(target: Target, { resume, settings }: ResumeOptions): Promise<ResumableOutput> {
  const left = resume ? findInterrupted(target)[0] : undefined
  if (left !== undefined && left.settings !== settings) {
    throw new UsageError(
      `--resume: ${target.name} was begun with other options or another version; remove ${left.draft}`,
    )
  }
  const draft = left?.draft ?? draftOf(target)
  const done = left?.entries ?? []
  let end = done.at(-1)?.end ?? 0
  if (left !== undefined) cutDraft(draft, end)
  const remove = () => {
    rmSync(draft, { force: true })
    rmSync(journalOf(draft), { force: true })
  }
  const suspend = () => {
    if (!resume) remove()
  }
  atSignal(suspend)
  const file = await tried(target.name, async () => openSync(draft, left === undefined ? 'w' : 'a'), UsageError)
  const journal = await tried(target.name, async () => new Journal(journalOf(draft), settings, done), UsageError)
  return {
    done,
    write: (chunk) =>
      tried(target.name, async () => {
        end += writeAll(file, chunk)
      }),
    settle: (key, failure) => journal.add({ key, end, ...(failure !== undefined && { failure }) }),
    finish: () =>
      tried(target.name, async () => {
        closeWritten(file)
        replaceWith(draft, target)
        rmSync(journalOf(draft), { force: true })
        for (const other of findInterrupted(target)) removeIfLeft(other)
      }),
    discard: remove,
    suspend,
  }
}
