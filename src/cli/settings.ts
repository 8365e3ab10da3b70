import { existsSync, readFileSync } from 'node:fs'
import { type Correction, readCorrections } from '../corrections/index.js'
import { HOUSE_OPTIONS, type HouseOptions, readHouseOptions } from '../house/house-options.js'
import type { InputArguments } from './arguments.js'
import { reasonOf, UsageError } from './errors.js'

/** What is known of all articles before they are read. */
export interface Settings {
  /** For articles that bring no date of their own. */
  readonly published: string | null
  readonly corrections: readonly Correction[]
  readonly house: HouseOptions
}

/** Read where it lies beside the command and no other is named. */
const CONFIG = 'onrecord.config.json'

/** @throws UsageError if a file cannot be read, or has something wrong in it */
export function readSettings({ published, corrections, config }: InputArguments): Settings {
  const path = config ?? (existsSync(CONFIG) ? CONFIG : null)
  return {
    published,
    corrections: corrections === null ? [] : readFile('--corrections', corrections, readCorrections),
    house: path === null ? {} : readFile('--config', path, readConfig),
  }
}

function readConfig(text: string): HouseOptions {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('must hold an object')
  const { $schema: _, ...options } = value as Record<string, unknown>
  const unknown = Object.keys(options).find((name) => !HOUSE_OPTIONS.some((known) => known === name))
  if (unknown !== undefined) throw new TypeError(`${unknown} is unknown; the fields are: ${HOUSE_OPTIONS.join(', ')}`)
  return readHouseOptions(options as HouseOptions)
}

function readFile<Value>(option: string, path: string, read: (text: string) => Value): Value {
  try {
    return read(readFileSync(path, 'utf8'))
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'is not JSON' : reasonOf(error)
    throw new UsageError(`${option} ${path}: ${reason}`)
  }
}
