import { availableParallelism } from 'node:os'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { FORMATS } from '../formats/formats.js'
import { readOptions } from '../options.js'
import { UsageError } from './errors.js'
import { examples } from './help.js'
import { INPUT_KINDS, type InputKind } from './input/kinds.js'
import type { ReadOptions } from './input/options.js'
import { isEncoding } from './input/read-text.js'

/** What all commands are told of their inputs. */
export interface InputArguments {
  readonly paths: readonly string[]
  readonly read: ReadOptions
  readonly published: string | null
  readonly jobs: number
  readonly verbose: boolean
  /** null: as the terminal and the environment say. */
  readonly color: boolean | null
}

/** `onrecord [extract]`. */
export interface ExtractArguments extends InputArguments {
  readonly command: 'extract'
  /** null: by the name of the output; else pretty on a terminal, jsonl elsewhere. */
  readonly format: string | null
  /** The file to write to; null: standard output. */
  readonly output: string | null
  /** The folder to write to, for formats of several files. */
  readonly out: string | null
  /** Whether to tell why each quotation was given to its speaker. */
  readonly explain: boolean
  readonly full: boolean
  readonly bom: boolean
  readonly resume: boolean
}

export type Arguments = ExtractArguments

/** What is printed without anything being read: the help, the version. */
export interface Printed {
  readonly command: 'print'
  readonly text: string
}

/**
 * Reads the command line.
 *
 * @throws UsageError
 */
export function readArguments(args: readonly string[], version: string): Arguments | Printed {
  let read: Arguments | undefined
  let printed = ''
  const program = new Command('onrecord')
    .version(version, '-V, --version', 'the version')
    .helpOption('-h, --help', 'this text')
    .helpCommand(false)
  const extract = new Command('extract')
    .usage('[options] [FILE | FOLDER | PATTERN | -]...')
    .helpOption('-h, --help', 'this text')
  addInputOptions(extract)
  addOutputOptions(extract)
  extract.action((paths: string[], options: Values) => {
    read = { command: 'extract', ...readInputOptions(paths, options), ...readOutputOptions(options) }
  })
  program.addCommand(extract, { isDefault: true })
  for (const command of [program, extract]) {
    command.exitOverride()
    command.configureOutput({
      writeOut: (text) => {
        printed += text
      },
      writeErr: () => {},
    })
  }
  // The command that needs no name is the one that help is first wanted of.
  program.helpInformation = () => extract.helpInformation().replace('onrecord extract', 'onrecord') + examples
  parse(program, args)
  return read ?? { command: 'print', text: printed }
}

/** What help and version throw when they have printed. */
const PRINTED = new Set(['commander.version', 'commander.helpDisplayed', 'commander.help'])

function parse(program: Command, args: readonly string[]): void {
  try {
    program.parse(args.length === 1 && args[0] === '-v' ? ['-V'] : args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (PRINTED.has(error.code)) return
    throw new UsageError(
      error.message
        .replace(/^error: /, '')
        .replace(/\n/g, ' ')
        .replace(/\.$/, ''),
      true,
    )
  }
}

type Values = Readonly<Record<string, unknown>>

function addInputOptions(command: Command): void {
  command
    .argument('[inputs...]', 'files, folders, patterns in quotation marks; - is standard input')
    .option(
      '--published <date>',
      'day of publication (2024-03-22), where an article brings none of its own',
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
    .option('--jobs <number>', 'articles at a time (default: the number of cores)', parseJobs)
    .option('--verbose', 'say how each input was taken')
    .option('--color', 'use colours, also where the output is no terminal')
    .option('--no-color', 'use none')
}

function addOutputOptions(command: Command): void {
  const summaries = FORMATS.map(({ name, summary }) => `${name}: ${summary}`).join('; ')
  command
    .addOption(
      new Option('-f, --format <format>', `${summaries} (default: pretty on a terminal, jsonl elsewhere)`).choices(
        FORMATS.map(({ name }) => name),
      ),
    )
    .option('-o, --output <file>', 'write to a file, which appears when it is complete; - is standard output')
    .option('--out <folder>', 'write a format of several files to a folder')
    .option('--full', 'write also what a reader can derive')
    .option('--bom', 'begin tables with a byte order mark, for Excel')
    .option('--explain', 'for each quotation, the candidates for its speaker and what spoke for and against them')
    .option('--resume', 'go on with an interrupted run that wrote to the same --output')
}

function readInputOptions(paths: readonly string[], options: Values): InputArguments {
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
    jobs: (options.jobs as number | undefined) ?? availableParallelism(),
    verbose: options.verbose === true,
    color: (options.color as boolean | undefined) ?? null,
  }
}

function readOutputOptions(options: Values) {
  const output = (options.output as string | undefined) ?? null
  const out = (options.out as string | undefined) ?? null
  if (output !== null && out !== null)
    throw new UsageError('--output names a file and --out a folder: give one of them')
  return {
    format: (options.format as string | undefined) ?? null,
    output: output === '-' ? null : output,
    out,
    explain: options.explain === true,
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
  if (!isEncoding(value)) throw new InvalidArgumentError('It is no encoding that is known; try windows-1252.')
  return value
}

function parseJobs(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.')
  return Number(value)
}
