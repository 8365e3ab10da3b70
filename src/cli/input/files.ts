import type { BigIntStats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { reasonOf, UsageError } from '../errors.js'
import { identity, listFolder } from './folder.js'
import { Failure, Note } from './item.js'
import { isReadable } from './kinds.js'
import { describeSkipped, noneSkipped } from './skipped.js'

export const STANDARD_INPUT = '-'

/** A file that an argument names or that a folder of it holds. */
export interface FoundFile {
  readonly kind: 'file'
  readonly path: string
  /** Its path within the folder that all inputs lie in. */
  readonly id: string
  readonly size: number
  readonly identity: string
  /** Whether an argument names it, rather than its folder. */
  readonly named: boolean
}

export interface StandardInput {
  readonly kind: 'stdin'
}

export type Found = FoundFile | StandardInput | Failure | Note

const GLOB = /[*?{}[\]]/
const ADDRESS = /^(?:https?|ftp|s3|gs):\/\//i

/**
 * The files of all arguments, in order, by name within a folder.
 *
 * @throws UsageError if an argument is no path
 */
export async function findFiles(paths: readonly string[]): Promise<Found[]> {
  for (const path of paths) {
    if (!ADDRESS.test(path)) continue
    throw new UsageError(`${path} is an address, and nothing is fetched; pipe it: curl -sL '${path}' | onrecord -`)
  }
  const skipped = noneSkipped()
  const listed: (Found | Named)[] = []
  const folders: string[] = []
  for (const path of paths) listed.push(...(await findArgument(path, skipped, folders)))
  const base = commonFolder(folders)
  const found = once(listed).map((one) => ('stats' in one ? fileOf(one, base) : one))
  const notRead = describeSkipped(skipped)
  return notRead === null ? found : [...found, new Note('', `skipped ${notRead}`)]
}

/** Without the files that are named a second time: a folder and a file in it, or one file by two paths. */
function once(listed: readonly (Found | Named)[]): (Found | Named)[] {
  const seen = new Set<string>()
  return listed.map((one) => {
    if (!('stats' in one)) return one
    const path = resolve(one.path)
    if (seen.has(path)) return new Note(one.path, 'is named twice; read once')
    seen.add(path)
    return one
  })
}

interface Named {
  readonly path: string
  readonly stats: BigIntStats
  readonly named: boolean
}

async function findArgument(
  path: string,
  skipped: ReturnType<typeof noneSkipped>,
  folders: string[],
): Promise<(Found | Named)[]> {
  if (path === STANDARD_INPUT) return [{ kind: 'stdin' }]
  try {
    const stats = await stat(path, { bigint: true })
    folders.push(stats.isDirectory() ? path : dirname(path))
    if (!stats.isDirectory()) return [{ path, stats, named: true }]
    const files: Named[] = []
    for await (const file of listFolder(path, skipped)) files.push({ ...file, named: false })
    return files.length > 0 ? files : [new Failure(path, 'no file in this folder that can be read')]
  } catch (error) {
    const matches = isMissing(error) && GLOB.test(path) ? await matchesOf(path) : []
    if (matches.length === 0) return [new Failure(path, reasonOf(error))]
    const readable = matches.filter(isReadable)
    skipped.others += matches.length - readable.length
    folders.push(...readable.map((match) => dirname(match)))
    return Promise.all(
      readable.map(async (match) => ({ path: match, stats: await stat(match, { bigint: true }), named: false })),
    )
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}

/** What a pattern in quotation marks matches, as a shell would have it. */
async function matchesOf(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const matches = await glob(pattern, { expandDirectories: false, ignore: ['**/node_modules/**'] })
  return matches.sort()
}

function fileOf({ path, stats, named }: Named, base: string): FoundFile {
  const id = relative(base, resolve(path)).split(sep).join('/')
  return { kind: 'file', path, id, size: Number(stats.size), identity: identity(stats), named }
}

/** The folder that all of these lie in. */
function commonFolder(folders: readonly string[]): string {
  const [first = '.', ...others] = [...new Set(folders)].map((folder) => resolve(folder))
  return others.reduce((common, folder) => {
    const parts = folder.split(sep)
    const shared = common.split(sep).findIndex((part, i) => part !== parts[i])
    return shared < 0 ? common : common.split(sep).slice(0, shared).join(sep) || sep
  }, first)
}
