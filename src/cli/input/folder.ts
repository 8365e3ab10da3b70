import type { BigIntStats, Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isReadable } from './kinds.js'
import type { Skipped } from './skipped.js'

/** A file that is there to be read. */
export interface ListedFile {
  readonly path: string
  readonly stats: BigIntStats
}

const MODULES = 'node_modules'

/**
 * The readable files of a folder and its subfolders, by name. Links to folders are followed, unless they lead back to a
 * folder that they lie in. What is left out is counted in `skipped`.
 */
export async function* listFolder(
  folder: string,
  skipped: Skipped,
  within: readonly string[] = [],
): AsyncGenerator<ListedFile> {
  const inside = [...within, identity(await stat(folder, { bigint: true }))]
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (skip(entry, skipped)) continue
    const stats = await statOrNull(path, entry)
    if (stats?.isDirectory()) {
      if (inside.includes(identity(stats))) skipped.loops++
      else yield* listFolder(path, skipped, inside)
    } else if (isReadable(path)) {
      // A link that leads nowhere is listed: reading it says so.
      yield { path, stats: stats ?? (await lstatOf(path)) }
    } else skipped.others++
  }
}

function skip({ name }: Dirent, skipped: Skipped): boolean {
  if (name === MODULES) skipped.modules++
  else if (name.startsWith('.')) skipped.hidden++
  else return false
  return true
}

/** Whether a path within an archive lies in what is skipped of a folder. */
export function isIgnored(path: string): boolean {
  return path.split('/').some((name) => name === MODULES || name.startsWith('.') || name === '__MACOSX')
}

async function statOrNull(path: string, entry: Dirent): Promise<BigIntStats | null> {
  // Neither folder nor link: what it is need not be known, only which file it is.
  if (!entry.isSymbolicLink()) return stat(path, { bigint: true })
  return stat(path, { bigint: true }).catch(() => null)
}

async function lstatOf(path: string): Promise<BigIntStats> {
  const { lstat } = await import('node:fs/promises')
  return lstat(path, { bigint: true })
}

/** Which file it is, whatever it is called. */
export function identity({ dev, ino }: { readonly dev: bigint; readonly ino: bigint }): string {
  return `${dev}:${ino}`
}
