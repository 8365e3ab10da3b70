import { rmSync } from 'node:fs'
import type { Format, FormatOptions, Writers } from '../../formats/format.js'
import { UsageError } from '../errors.js'
import { collectingRecorder, resumedRecorder, textRecorder, writingRecorder } from '../run/recorders.js'
import type { Recorder } from '../run/run.js'
import { atSignal } from '../signals.js'
import { deviceOutput, draftOf, fileOutput, replaceWith, tried } from './file-output.js'
import { folderOutput } from './folder-output.js'
import type { Output } from './output.js'
import { resumableOutput } from './resumable-output.js'
import { standardOutput } from './standard-output.js'
import type { Target } from './target.js'

/** Where a run is told to write, and how. */
export interface Wanted {
  readonly format: Format
  readonly options: FormatOptions
  /** null: standard output. */
  readonly target: Target | null
  /** The folder of --out. */
  readonly out: string | null
  readonly resume: boolean
  /** All that the output depends on beside the articles. */
  readonly settings: string
  /** The identities of all inputs, none of which is replaced. */
  readonly inputs: ReadonlySet<string>
}

/** An output that is open. */
export interface Destination {
  readonly recorder: Recorder
  /** Whether articles are printed one by one, which the workers do. */
  readonly printed: boolean
  /** Ends a run that was interrupted. */
  suspend(): void
}

/** @throws UsageError if the format cannot be written there, or the file cannot be */
export async function openDestination(wanted: Wanted): Promise<Destination> {
  const { format, options, target, out } = wanted
  const writers = await format.load()
  if (wanted.resume && (target === null || target.inPlace || writers.text === undefined || out !== null)) {
    throw new UsageError(
      '--resume needs an --output FILE in a format that is written article by article, such as jsonl',
    )
  }
  if (format.binary && target === null && out === null && process.stdout.isTTY) {
    throw new UsageError(`${format.name} is no text that a terminal shows: --output FILE, or a pipe`)
  }
  if (out !== null) return openFolder(writers, wanted, out)
  if (writers.text !== undefined) return openText(writers.text(options), wanted)
  if (writers.whole !== undefined) {
    const output = await openOutput(target)
    return { recorder: collectingRecorder(writers.whole(options), output), printed: false, suspend: output.discard }
  }
  return openPath(writers, wanted)
}

type Text = ReturnType<NonNullable<Writers['text']>>

async function openText(text: Text, { target, resume, settings }: Wanted): Promise<Destination> {
  if (target === null || target.inPlace) {
    const output = await openOutput(target)
    return { recorder: textRecorder(text, output), printed: true, suspend: output.discard }
  }
  const output = await resumableOutput(target, { resume, settings })
  return { recorder: resumedRecorder(text, output), printed: true, suspend: output.suspend! }
}

/** A reader of standard output that has gone wants nothing more: that is no failure. */
export async function openOutput(target: Target | null): Promise<Output> {
  if (target === null) return standardOutput(process.stdout, () => process.exit(0))
  return target.inPlace ? deviceOutput(target) : fileOutput(target)
}

async function openFolder({ files }: Writers, wanted: Wanted, out: string): Promise<Destination> {
  if (files === undefined) throw new UsageError(`${wanted.format.name} is one file: --output FILE`)
  const folder = await folderOutput(out, wanted.inputs)
  return { recorder: writingRecorder(files(folder, wanted.options), folder), printed: false, suspend: folder.discard }
}

async function openPath({ path }: Writers, { format, options, target }: Wanted): Promise<Destination> {
  if (path === undefined) throw new UsageError(`${format.name} is a folder of files: --out FOLDER`)
  if (target === null || target.inPlace) throw new UsageError(`${format.name} needs a file: --output FILE`)
  const draft = draftOf(target)
  const discard = () => {
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(draft + suffix, { force: true })
  }
  atSignal(discard)
  const writer = await tried(target.name, async () => path(draft, options), UsageError).catch((error) => {
    discard()
    throw error
  })
  const finish = () => tried(target.name, async () => replaceWith(draft, target))
  return { recorder: writingRecorder(writer, { finish, discard }), printed: false, suspend: discard }
}
