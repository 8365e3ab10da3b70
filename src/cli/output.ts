import { once } from 'node:events'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import type { Writable } from 'node:stream'

/** Where records go. */
export interface Output {
  /** Resolves when more may be written. */
  write(text: string): Promise<void>
  /** Makes what was written stand. */
  finish(): Promise<void>
  /** Leaves nothing half-written behind. */
  discard(): Promise<void>
}

/** Standard output. A reader that has enough (`| head`) ends the run quietly. */
export function standardOutput(stream: Writable): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    write: async (text) => {
      if (!stream.write(text)) await once(stream, 'drain')
    },
    finish: async () => {},
    discard: async () => {},
  }
}

/** A file that appears, or is replaced, when all of it is written; a device or a pipe is written to as it stands. */
export async function fileOutput(path: string): Promise<Output> {
  const existing = await stat(path).catch(() => null)
  if (existing?.isDirectory()) throw new Error('is a folder')
  if (existing !== null && !existing.isFile()) {
    const device = await open(path, 'w')
    return { write: (text) => write(device, text), finish: () => device.close(), discard: () => device.close() }
  }
  const draft = `${path}.${process.pid}.part`
  const file = await open(draft, 'w')
  return {
    write: (text) => write(file, text),
    finish: async () => {
      await file.close()
      await rename(draft, path)
    },
    discard: async () => {
      await file.close()
      await rm(draft, { force: true })
    },
  }
}

async function write(file: FileHandle, text: string): Promise<void> {
  await file.writeFile(text)
}
