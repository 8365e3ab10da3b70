import { Command, CommanderError, Option } from 'commander'
import {
  addExtractOptions,
  addInputOptions,
  addReportOptions,
  parseNumber,
  readExtractOptions,
  readInputOptions,
  readReportOptions,
  type Values,
} from './argument-options.js'
import type { Arguments, GrepArguments, Printed, SummaryArguments } from './arguments.js'
import { UsageError } from './errors.js'
import { examples } from './help.js'

/**
 * Reads the command line.
 *
 * @throws UsageError
 */
export function readArguments(args: readonly string[], version: string): Arguments | Printed {
  let printed = ''
  const found: { read?: Arguments } = {}
  const commands = createCommands((read) => {
    found.read = read
  })
  const program = new Command('onrecord')
    .version(version, '-V, --version', 'the version')
    .helpOption('-h, --help', 'this text')
    .helpCommand(false)
  program.addCommand(commands.extract, { isDefault: true }).addCommand(commands.summary).addCommand(commands.grep)
  for (const command of [program, ...Object.values(commands)]) {
    command.exitOverride().helpOption('-h, --help', 'this text')
    command.configureOutput({
      writeOut: (text) => {
        printed += text
      },
      writeErr: () => {},
    })
  }
  // The command that needs no name is the one that help is first wanted of.
  const { extract } = commands
  program.helpInformation = () => extract.helpInformation().replace('onrecord extract', 'onrecord') + examples
  parse(program, args)
  return found.read ?? { command: 'print', text: printed }
}

function createCommands(take: (read: Arguments) => void) {
  const extract = new Command('extract').usage('[options] [FILE | FOLDER | PATTERN | -]...')
  addInputOptions(extract)
  addExtractOptions(extract)
  extract.action((paths: string[], options: Values) => {
    take({ command: 'extract', ...readInputOptions(paths, options), ...readExtractOptions(options) })
  })
  const summary = new Command('summary').usage('[options] [FILE | FOLDER | PATTERN | -]...')
  summary.description('Who is quoted over all inputs, which are articles or records of an earlier run.')
  addInputOptions(summary)
  summary
    .addOption(
      new Option('-f, --format <format>', 'how to write it').choices(['table', 'csv', 'json']).default('table'),
    )
    .option('--top <number>', 'speakers in the table (default: all)', parseNumber)
  addReportOptions(summary)
  summary.action((paths: string[], options: Values) => {
    const { format, top = null } = options as Pick<SummaryArguments, 'format'> & { top?: number }
    take({ command: 'summary', ...readInputOptions(paths, options), ...readReportOptions(options), format, top })
  })
  const grep = new Command('grep').usage('[options] PATTERN [FILE | FOLDER | PATTERN | -]...')
  grep.description('Quotations by their words and speaker. PATTERN is words; with --regex a regular expression.')
  grep.argument('<pattern>', 'what to look for in the quoted words; "" matches all')
  addInputOptions(grep)
  grep
    .option('--speaker <name>', 'only of this speaker: a name, or words of one')
    .option('--regex', 'the pattern is a regular expression')
    .option('--repeats', 'also headlines and pull quotes that repeat a quotation')
    .addOption(
      new Option('-f, --format <format>', 'how to write them (default: pretty on a terminal, jsonl elsewhere)').choices(
        ['pretty', 'jsonl', 'csv'],
      ),
    )
  addReportOptions(grep)
  grep.action((pattern: string, paths: string[], options: Values) => {
    const { speaker = null, format = null } = options as { speaker?: string; format?: GrepArguments['format'] }
    const switches = { regex: options.regex === true, repeats: options.repeats === true }
    const inputs = { ...readInputOptions(paths, options), ...readReportOptions(options) }
    take({ command: 'grep', ...inputs, pattern, speaker, format, ...switches })
  })
  return { extract, summary, grep }
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
