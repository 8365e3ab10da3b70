import { parseArgs } from 'node:util'
import { FORMATS as TABLE } from '../formats/formats.js'
import { readOptions } from '../options.js'

export const FORMATS: readonly string[] = TABLE.map(({ name }) => name)
export type Format = string

export const INPUTS = ['text', 'jsonl'] as const
export type InputKind = (typeof INPUTS)[number]

/** What the command line asks for. */
export interface Command {
  readonly paths: readonly string[]
  readonly published: string | null
  /** null: pretty on a terminal, jsonl elsewhere. */
  readonly format: Format | null
  /** How to read what no file name tells; null: as its first character tells. */
  readonly input: InputKind | null
  /** The file to write to; null: standard output. */
  readonly output: string | null
  /** Whether to tell why each quotation was given to its speaker. */
  readonly explain: boolean
  readonly help: boolean
  readonly version: boolean
}

/** An argument that is wrong, in words for the person who typed it. */
export class UsageError extends Error {}

/** @throws UsageError */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args)
  return {
    paths: positionals,
    published: readPublished(values.published),
    format: oneOf('--format', FORMATS, values.format),
    input: oneOf('--input', INPUTS, values.input),
    output: values.output ?? null,
    explain: values.explain ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        format: { type: 'string', short: 'f' },
        input: { type: 'string' },
        output: { type: 'string', short: 'o' },
        explain: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    })
  } catch (error) {
    // Node adds a hint on how to pass a file whose name begins with a dash, in a second sentence.
    throw new UsageError((error as Error).message.split('. ')[0]!)
  }
}

function oneOf<Value extends string>(option: string, values: readonly Value[], value: string | undefined) {
  if (value === undefined) return null
  const found = values.find((known) => known === value)
  if (found === undefined) throw new UsageError(`${option} must be ${listed(values)}, not "${value}"`)
  return found
}

function listed(values: readonly string[]): string {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
}

function readPublished(value: string | undefined): string | null {
  try {
    return readOptions({ published: value }).published
  } catch (error) {
    throw new UsageError(`--${(error as Error).message}`)
  }
}
