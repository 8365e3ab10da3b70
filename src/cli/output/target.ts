import { accessSync, type BigIntStats, constants, readlinkSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { reasonOf, UsageError } from '../errors.js'

/** The file that an argument leads to. */
export interface Target {
  /** As it was given, for messages. */
  readonly name: string
  /** With its links followed: what is replaced is the file, not the link. */
  readonly path: string
  /** null: there is none yet. */
  readonly stats: BigIntStats | null
  /** A device, a pipe, or what only looks like a file: it is written to as it stands, never replaced. */
  readonly inPlace: boolean
}

const MOST_LINKS = 40

/** Paths below these lead to what a process has open. */
const OPEN_FILES = /^\/(?:dev\/(?:std(?:in|out|err)$|fd\/)|proc\/)/

/**
 * Follows a path to the file that is to be written.
 *
 * @throws UsageError if it cannot be
 */
export function resolveTarget(name: string): Target {
  const stats = tried(name, () => statSync(name, { bigint: true, throwIfNoEntry: false })) ?? null
  if (stats?.isDirectory()) throw new UsageError(`cannot write to ${name}: is a folder`)
  if (stats !== null) tried(name, () => accessSync(name, constants.W_OK))
  const inPlace = (stats !== null && !stats.isFile()) || OPEN_FILES.test(resolve(name))
  const path = inPlace ? name : followLinks(name)
  const folder = dirname(path)
  if (stats === null && statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(
      `cannot write to ${name}: there is no folder ${path === resolve(name) ? dirname(name) : folder}`,
    )
  }
  return { name, path, stats, inPlace }
}

/** The path that a chain of links ends at, whether there is something or not. */
function followLinks(name: string): string {
  let path = resolve(name)
  for (let links = 0; links < MOST_LINKS; links++) {
    const next = readLink(path)
    if (next === null) return path
    path = resolve(dirname(path), next)
  }
  throw new UsageError(`cannot write to ${name}: a link that leads to itself`)
}

function readLink(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}

function tried<Value>(name: string, action: () => Value): Value {
  try {
    return action()
  } catch (error) {
    throw new UsageError(`cannot write to ${name}: ${reasonOf(error)}`)
  }
}
