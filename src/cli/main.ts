#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { FORMATS } from '../formats/formats.js'
import { type Command, readArguments, UsageError } from './arguments.js'
import { help } from './help.js'
import type { Failure } from './input.js'
import { readInputs } from './inputs.js'
import { fileOutput, standardOutput } from './output.js'
import { run } from './run.js'

const DONE = 0
const INPUT_FAILED = 1
const WRONG_ARGUMENT = 2
const INTERRUPTED = 130

const { stdin, stdout, stderr, env } = process

async function main(): Promise<number> {
  const command = readArguments(process.argv.slice(2))
  if (command.help) return print(help)
  if (command.version) return print(`${version()}\n`)
  if (command.paths.length === 0 && stdin.isTTY) throw new UsageError('no input: name a file, a folder or -')
  return extractAll(command)
}

async function extractAll(command: Command): Promise<number> {
  const { published, input, explain, output: file } = command
  const paths = command.paths.length > 0 ? command.paths : ['-']
  const onTerminal = file === null && stdout.isTTY
  const format = command.format ?? (onTerminal ? 'pretty' : 'jsonl')
  const { text: open } = await FORMATS.find(({ name }) => name === format)!.load()
  if (open === undefined) throw new UsageError(`${format} cannot be written here`)
  const columns = stdout.columns ?? 80
  const printer = open({ full: true, bom: false, columns, colored: usesColor(onTerminal) })
  const output = file === null ? standardOutput(stdout) : await openFile(file)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => output.discard().finally(() => process.exit(INTERRUPTED)))
  }
  try {
    // The models take a moment to load: --help and a wrong argument need not wait for them.
    const { createExtractor } = await import('../index-node.js')
    const inputs = readInputs(paths, input, stdin)
    const failures = await run({ inputs, extract: createExtractor(), explain, published, printer, output, report })
    return failures === 0 ? DONE : INPUT_FAILED
  } catch (error) {
    await output.discard()
    throw error
  }
}

function report({ place, reason }: Failure): void {
  stderr.write(`onrecord: ${place}: ${reason}\n`)
}

async function openFile(path: string) {
  try {
    return await fileOutput(path)
  } catch (error) {
    throw new UsageError(`cannot write to ${path}: ${(error as Error).message}`)
  }
}

function usesColor(onTerminal: boolean): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return onTerminal && stdout.hasColors()
}

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

function print(text: string): number {
  stdout.write(text)
  return DONE
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  stderr.write(`onrecord: ${error.message}\nTry onrecord --help.\n`)
  process.exitCode = WRONG_ARGUMENT
}
