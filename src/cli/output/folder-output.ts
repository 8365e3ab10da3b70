import { closeSync, mkdirSync, openSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Folder } from '../../formats/format.js'
import { RunError, UsageError } from '../errors.js'
import { identity } from '../input/folder.js'
import { atSignal } from '../signals.js'
import { tried, writeAll } from './file-output.js'

/** A folder of output, whose files appear together. */
export interface FolderOutput extends Folder {
  finish(): Promise<void>
  discard(): void
}

/**
 * A folder that is made if need be. Files of an earlier run are replaced, others stay.
 *
 * @param inputs the identities of all inputs, none of which is replaced
 * @throws UsageError if it cannot be made
 */
export async function folderOutput(name: string, inputs: ReadonlySet<string>): Promise<FolderOutput> {
  const existing = statSync(name, { throwIfNoEntry: false })
  if (existing !== undefined && !existing.isDirectory()) throw new UsageError(`--out ${name}: is a file, not a folder`)
  const path = existing === undefined ? resolve(name) : realpathSync(name)
  if (existing === undefined && !statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`--out ${name}: there is no folder ${dirname(name)}`)
  }
  const draft = `${path}.${process.pid}.part`
  const open = new Set<number>()
  const discard = () => {
    for (const file of open) closeSync(file)
    rmSync(draft, { recursive: true, force: true })
  }
  atSignal(discard)
  await tried(name, async () => mkdirSync(draft), UsageError)
  return {
    open: (file) => tried(join(name, file), async () => openSink(join(draft, file), open)),
    finish: () =>
      tried(name, async () => {
        const files = filesOf(draft)
        for (const file of files) refuseInput(join(path, file), join(name, file), inputs)
        for (const file of files) {
          mkdirSync(dirname(join(path, file)), { recursive: true })
          renameSync(join(draft, file), join(path, file))
        }
        rmSync(draft, { recursive: true, force: true })
      }),
    discard,
  }
}

function openSink(path: string, open: Set<number>) {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'w')
  open.add(file)
  return {
    write: (chunk: string | Uint8Array) => tried(path, async () => void writeAll(file, chunk)),
    close: async () => {
      closeSync(file)
      open.delete(file)
    },
  }
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

function refuseInput(path: string, name: string, inputs: ReadonlySet<string>): void {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
  if (stats !== undefined && inputs.has(identity(stats)))
    throw new RunError(`${name} is an input; nothing was replaced`)
}
