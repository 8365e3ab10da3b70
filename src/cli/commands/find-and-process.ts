import type { ReportArguments } from '../arguments.js'
import { openOutput } from '../output/destination.js'
import type { Output } from '../output/output.js'
import { resolveTarget } from '../output/target.js'
import type { Recorder } from '../run/run.js'
import { readSettings } from '../settings.js'
import { usesColor } from '../terminal.js'
import { findInputs } from './find-inputs.js'
import { processInputs } from './process-inputs.js'

/** Where a command writes what it makes of the records. */
export interface Page {
  readonly output: Output
  readonly columns: number
  readonly colored: boolean
  readonly onTerminal: boolean
}

/** Puts the inputs on record, or reads the records that they are, and hands them to a recorder; resolves to the exit code. */
export async function findAndProcess(args: ReportArguments, open: (page: Page) => Recorder): Promise<number> {
  const target = args.output === null ? null : resolveTarget(args.output)
  const settings = readSettings(args)
  const found = await findInputs(args, target)
  const output = await openOutput(target)
  const onTerminal = target === null && process.stdout.isTTY
  const columns = process.stdout.columns || 80
  const formatOptions = {
    full: false,
    bom: false,
    statements: false,
    columns,
    colored: args.color ?? usesColor(onTerminal),
  }
  const recorder = open({ output, columns, colored: formatOptions.colored, onTerminal })
  const job = { format: null, formatOptions, explain: false, settings }
  return processInputs({ args, found, job, recorder, onTerminal, suspend: output.discard })
}
