import { UsageError } from '../errors.js'
import type { Found, FoundFile } from './files.js'
import { Note } from './item.js'
import type { ReadOptions } from './options.js'
import { readInputs } from './read-inputs.js'

/** A file that the run writes to. */
export interface OwnOutput {
  readonly name: string
  readonly identity: string
  /** Whether the shell has emptied it already, so that there is nothing left to save. */
  readonly redirected: boolean
}

/**
 * Leaves out the inputs that are the output: the records of an earlier run, or the growing file of this one.
 *
 * @throws UsageError if the output would replace an article, or nothing else is left
 */
export async function leaveOutOutput(
  found: readonly Found[],
  outputs: readonly OwnOutput[],
  read: ReadOptions,
): Promise<Found[]> {
  const kept: Found[] = []
  for (const one of found) {
    const own = one.kind === 'file' ? outputs.find(({ identity }) => identity === one.identity) : undefined
    if (one.kind !== 'file' || own === undefined) {
      kept.push(one)
      continue
    }
    if (one.named && !own.redirected && !(await holdsRecords(one, read))) {
      throw new UsageError(`${one.path} is an input; --output ${own.name} would replace it`)
    }
    kept.push(new Note(one.path, 'is the output of this run; left out'))
  }
  const isInput = ({ kind }: Found) => kind === 'file' || kind === 'stdin'
  if (found.some(isInput) && !kept.some((one) => isInput(one) || one.kind === 'failure')) {
    throw new UsageError('there is nothing to read but the output itself')
  }
  return kept
}

async function holdsRecords(file: FoundFile, read: ReadOptions): Promise<boolean> {
  for await (const { kind } of readInputs([file], read, noInput(), { bytes: 0 })) {
    if (kind !== 'note') return kind === 'record'
  }
  return false
}

async function* noInput(): AsyncGenerator<Buffer> {}
