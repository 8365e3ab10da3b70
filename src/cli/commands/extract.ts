import { extname } from 'node:path'
import type { Format, FormatOptions } from '../../formats/format.js'
import { FORMATS } from '../../formats/formats.js'
import type { ExtractArguments } from '../arguments.js'
import { openDestination } from '../output/destination.js'
import { resolveTarget } from '../output/target.js'
import { readSettings } from '../settings.js'
import { hintAtSignal } from '../signals.js'
import { usesColor } from '../terminal.js'
import { findInputs } from './find-inputs.js'
import { processInputs } from './process-inputs.js'

const { stdout } = process

/** `onrecord [extract]`; resolves to the exit code. */
export async function extractAll(args: ExtractArguments, version: string): Promise<number> {
  const target = args.output === null ? null : resolveTarget(args.output)
  const settings = readSettings(args)
  const found = await findInputs(args, target)
  const format = chooseFormat(args)
  const options = formatOptions(args)
  const { recorder, printed, suspend } = await openDestination({
    format,
    options,
    target,
    out: args.out,
    resume: args.resume,
    settings: JSON.stringify({
      version,
      format: format.name,
      options,
      read: args.read,
      explain: args.explain,
      settings,
    }),
    inputs: new Set(found.flatMap((one) => (one.kind === 'file' ? [one.identity] : []))),
  })
  const job = { format: printed ? format.name : null, formatOptions: options, explain: args.explain, settings }
  if (args.resume) hintAtSignal('; --resume goes on from here')
  return processInputs({ args, found, job, recorder, onTerminal: printsToTerminal(args), suspend })
}

function printsToTerminal({ output, out }: ExtractArguments): boolean {
  return output === null && out === null && stdout.isTTY
}

function chooseFormat({ format, output, out }: ExtractArguments): Format {
  const named = FORMATS.find(({ name }) => name === format)
  if (named !== undefined) return named
  const extension = output === null ? '' : extname(output).slice(1).toLowerCase()
  const byExtension = FORMATS.find((one) => one.extension === extension || one.extensions?.includes(extension))
  if (byExtension !== undefined) return byExtension
  const usual = out !== null ? 'csv' : output === null && stdout.isTTY ? 'pretty' : 'jsonl'
  return FORMATS.find(({ name }) => name === usual)!
}

function formatOptions({ full, bom, statements, output, color }: ExtractArguments): FormatOptions {
  const onTerminal = output === null && stdout.isTTY
  return { full, bom, statements, columns: stdout.columns || 80, colored: color ?? usesColor(onTerminal) }
}
