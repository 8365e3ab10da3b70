import { readFileSync } from 'node:fs'
import { type Correction, readCorrections } from '../corrections/index.js'
import type { InputArguments } from './arguments.js'
import { reasonOf, UsageError } from './errors.js'

/** What is known of all articles before they are read. */
export interface Settings {
  /** For articles that bring no date of their own. */
  readonly published: string | null
  readonly corrections: readonly Correction[]
}

/** @throws UsageError if a file cannot be read, or has something wrong in it */
export function readSettings({ published, corrections }: InputArguments): Settings {
  return { published, corrections: corrections === null ? [] : readFile('--corrections', corrections, readCorrections) }
}

function readFile<Value>(option: string, path: string, read: (text: string) => Value): Value {
  try {
    return read(readFileSync(path, 'utf8'))
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'is no JSON' : reasonOf(error)
    throw new UsageError(`${option} ${path}: ${reason}`)
  }
}
