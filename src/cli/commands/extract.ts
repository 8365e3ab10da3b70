import { fstatSync } from 'node:fs'
import { extname } from 'node:path'
import type { Format, FormatOptions } from '../../formats/format.js'
import { FORMATS } from '../../formats/formats.js'
import type { ExtractArguments } from '../arguments.js'
import { UsageError } from '../errors.js'
import { type Found, findFiles, STANDARD_INPUT } from '../input/files.js'
import { identity } from '../input/folder.js'
import { leaveOutOutput, type OwnOutput } from '../input/own-output.js'
import { readInputs } from '../input/read-inputs.js'
import { openDestination } from '../output/destination.js'
import { resolveTarget, type Target } from '../output/target.js'
import type { Job } from '../run/process-article.js'
import { noProgress, showProgress } from '../run/progress.js'
import { createReporter } from '../run/reporter.js'
import { run } from '../run/run.js'
import { startProcessing } from '../run/start.js'
import { onSignal } from '../signals.js'
import { usesColor } from '../terminal.js'

const DONE = 0
const INPUT_FAILED = 1

/** Characters of articles that are under way at a time. */
const CHARACTERS = 8_000_000

const { stdin, stdout, stderr } = process

/** `onrecord [extract]`; resolves to the exit code. */
export async function extractAll(args: ExtractArguments, version: string): Promise<number> {
  if (args.paths.length === 0 && stdin.isTTY) throw new UsageError('no input: name a file, a folder or -')
  const target = args.output === null ? null : resolveTarget(args.output)
  const found = await findInputs(args, target)
  const format = chooseFormat(args)
  const options = formatOptions(args)
  const destination = await openDestination({
    format,
    options,
    target,
    out: args.out,
    resume: args.resume,
    settings: settingsOf(args, format, version),
    inputs: new Set(found.flatMap((one) => (one.kind === 'file' ? [one.identity] : []))),
  })
  const meter = { bytes: 0 }
  const progress = stderr.isTTY ? showProgress(stderr, meter, totalSize(found)) : noProgress(stderr)
  onSignal(() => {
    progress.end()
    destination.suspend()
    return args.resume ? '; --resume goes on from here' : ''
  })
  const { published, explain } = args
  const job: Job = { format: destination.printed ? format.name : null, formatOptions: options, explain, published }
  try {
    const reading = readInputs(found, args.read, stdin, meter)
    const { processing, items } = await startProcessing(job, args.jobs, found, reading)
    const { failures } = await run({
      items,
      process: processing.process,
      window: { articles: processing.articles, characters: CHARACTERS },
      recorder: destination.recorder,
      report: createReporter(args.verbose, progress),
      done: progress.step,
    })
    progress.end()
    await processing.close()
    return failures === 0 ? DONE : INPUT_FAILED
  } catch (error) {
    progress.end()
    destination.suspend()
    throw error
  }
}

async function findInputs({ paths, read }: ExtractArguments, target: Target | null): Promise<Found[]> {
  const found = await findFiles(paths.length > 0 ? paths : [STANDARD_INPUT])
  const outputs: OwnOutput[] = []
  if (target?.stats?.isFile()) outputs.push({ name: target.name, identity: identity(target.stats), redirected: false })
  const redirected = fstatSync(stdout.fd, { bigint: true })
  if (redirected.isFile()) outputs.push({ name: 'standard output', identity: identity(redirected), redirected: true })
  return leaveOutOutput(found, outputs, read)
}

function chooseFormat({ format, output, out }: ExtractArguments): Format {
  const named = FORMATS.find(({ name }) => name === format)
  if (named !== undefined) return named
  const extension = output === null ? '' : extname(output).slice(1).toLowerCase()
  const byExtension = FORMATS.find((one) => one.extension === extension)
  if (byExtension !== undefined) return byExtension
  const usual = out !== null ? 'csv' : output === null && stdout.isTTY ? 'pretty' : 'jsonl'
  return FORMATS.find(({ name }) => name === usual)!
}

function formatOptions({ full, bom, output, color }: ExtractArguments): FormatOptions {
  const onTerminal = output === null && stdout.isTTY
  return { full, bom, columns: stdout.columns ?? 80, colored: color ?? usesColor(onTerminal) }
}

/** What a run that is resumed must have in common with the one that was interrupted. */
function settingsOf(
  { read, published, explain, full, bom }: ExtractArguments,
  format: Format,
  version: string,
): string {
  return JSON.stringify({ version, format: format.name, read, published, explain, full, bom })
}

/** 0 where it is not known. */
function totalSize(found: readonly Found[]): number {
  if (found.some(({ kind }) => kind === 'stdin')) return 0
  return found.reduce((sum, one) => sum + (one.kind === 'file' ? one.size : 0), 0)
}
