import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { FORMATS } from '../formats/formats.js'
import { readOptions } from '../options.js'
import type { InputArguments } from './arguments.js'
import { UsageError } from './errors.js'
import { INPUT_KINDS, type InputKind } from './input/kinds.js'
import { isEncoding } from './input/read-text.js'

/** What was given of the options, by their names. */
export type Values = Readonly<Record<string, unknown>>

export function addInputOptions(command: Command): void {
  command
    .argument('[inputs...]', 'files, folders, patterns in quotation marks; - is standard input')
    .option(
      '--published <date>',
      'day of publication (2024-03-22), for articles that have none of their own',
      parsePublished,
    )
    .addOption(new Option('--input <kind>', 'how to read standard input and files of other names').choices(INPUT_KINDS))
    .option(
      '--encoding <name>',
      'of the input (windows-1252, utf-16le, ...), where it is not recognized',
      parseEncoding,
    )
    .option('--repair', 'repair UTF-8 that was read as Windows-1252 (â€œ)')
    .option('--text-column <name>', 'the column or field that holds the text')
    .option('--id-column <name>', 'the column or field that names the article')
    .option('--date-column <name>', 'the column or field with the day of publication')
    .option('--corrections <file>', 'apply the corrections made in a report')
    .option('--config <file>', 'names and outlets that your house knows (default: onrecord.config.json)')
    .option('--jobs <number>', 'articles at a time (default: the number of cores)', parseNumber)
    .option('--verbose', 'say what kind each input was taken for')
    .option('--color', 'use colours even if the output is not a terminal')
    .option('--no-color', 'use no colours')
}

export function addExtractOptions(command: Command): void {
  const summaries = FORMATS.map(({ name, summary }) => `${name}: ${summary}`).join('; ')
  command
    .addOption(
      new Option('-f, --format <format>', `${summaries} (default: pretty on a terminal, jsonl elsewhere)`).choices(
        FORMATS.map(({ name }) => name),
      ),
    )
    .option('-o, --output <file>', 'write to a file, which appears when it is complete; - is standard output')
    .option('--out <folder>', 'write a format of several files to a folder')
    .option('--statements', 'also show what is reported without quotation marks (pretty)')
    .option('--full', 'also write what can be derived from the rest')
    .option('--bom', 'begin tables with a byte order mark, for Excel')
    .option('--explain', 'for each quotation, the candidates for its speaker and what spoke for and against them')
    .option('--resume', 'continue an interrupted run that wrote to the same --output')
}

export function readInputOptions(paths: readonly string[], options: Values): InputArguments {
  const name = (option: string) => (options[option] as string | undefined) ?? null
  return {
    paths,
    read: {
      kind: name('input') as InputKind | null,
      encoding: name('encoding'),
      repair: options.repair === true,
      names: { text: name('textColumn'), id: name('idColumn'), date: name('dateColumn') },
    },
    published: name('published'),
    corrections: name('corrections'),
    config: name('config'),
    jobs: (options.jobs as number | undefined) ?? availableParallelism(),
    verbose: options.verbose === true,
    color: (options.color as boolean | undefined) ?? null,
  }
}

export function addReportOptions(command: Command): void {
  command
    .option('-o, --output <file>', 'write to a file, which appears when it is complete; - is standard output')
    .option('--bom', 'begin a table with a byte order mark, for Excel')
}

export function readReportOptions(options: Values) {
  const output = (options.output as string | undefined) ?? null
  return { output: output === '-' ? null : output, bom: options.bom === true }
}

export function readExtractOptions(options: Values) {
  const output = (options.output as string | undefined) ?? null
  const out = (options.out as string | undefined) ?? null
  if (output !== null && out !== null)
    throw new UsageError('--output names a file and --out a folder: give one of them')
  return {
    format: (options.format as string | undefined) ?? null,
    output: output === '-' ? null : output,
    out,
    explain: options.explain === true,
    statements: options.statements === true,
    full: options.full === true,
    bom: options.bom === true,
    resume: options.resume === true,
  }
}

function parsePublished(value: string): string | null {
  try {
    return readOptions({ published: value }).published
  } catch (error) {
    throw new UsageError(`--${(error as Error).message}`)
  }
}

function parseEncoding(value: string): string {
  if (!isEncoding(value)) throw new InvalidArgumentError('It is not a known encoding; try windows-1252.')
  return value
}

export function parseNumber(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.')
  return Number(value)
}
