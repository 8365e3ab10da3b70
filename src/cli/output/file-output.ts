import {
  chmodSync,
  chownSync,
  closeSync,
  copyFileSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { RunError, reasonOf, UsageError } from '../errors.js'
import { atSignal } from '../signals.js'
import type { Output } from './output.js'
import type { Target } from './target.js'

/** A device or a pipe, written to as it stands. */
export async function deviceOutput({ name }: Target): Promise<Output> {
  const file = await tried<FileHandle>(name, () => open(name, 'a'), UsageError)
  const written = (chunk: string | Uint8Array) => tried(name, () => file.writeFile(chunk))
  return { write: written, finish: () => file.close(), discard: () => void file.close().catch(() => {}) }
}

/** A file that appears, or is replaced, when all of it is written. */
export async function fileOutput(target: Target): Promise<Output> {
  const draft = draftOf(target)
  const discard = () => rmSync(draft, { force: true })
  atSignal(discard)
  const file = await tried(target.name, async () => openSync(draft, 'w'), UsageError)
  return {
    write: (chunk) => tried(target.name, async () => void writeAll(file, chunk)),
    finish: () =>
      tried(target.name, async () => {
        closeWritten(file)
        replaceWith(draft, target)
      }),
    discard,
  }
}

/** Beside the file, so that it can take its place at once. */
export function draftOf({ path }: Target): string {
  return `${path}.${process.pid}.part`
}

export function writeAll(file: number, chunk: string | Uint8Array): number {
  const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
  return bytes.length
}

/** Closes a file that is to take another's place: after a power cut a file that was not on the disk before is empty. */
export function closeWritten(file: number): void {
  fsyncSync(file)
  closeSync(file)
}

/** Puts a complete draft in the place of a file, whose mode and owner it takes. */
export function replaceWith(draft: string, { path, stats }: Target): void {
  if (stats !== null) {
    chmodSync(draft, Number(stats.mode & 0o7777n))
    try {
      chownSync(draft, Number(stats.uid), Number(stats.gid))
    } catch {
      // Only root may give files away; others keep what they write.
    }
  }
  try {
    renameSync(draft, path)
  } catch (error) {
    // A file that is mounted by itself cannot be replaced, but it can be written.
    if ((error as NodeJS.ErrnoException).code !== 'EBUSY') throw error
    copyFileSync(draft, path)
    rmSync(draft)
  }
}

/** Names the file in whatever goes wrong. */
export async function tried<Value>(
  name: string,
  action: () => Promise<Value>,
  kind: new (message: string) => Error = RunError,
): Promise<Value> {
  try {
    return await action()
  } catch (error) {
    throw new kind(`cannot write to ${name}: ${reasonOf(error)}`)
  }
}
