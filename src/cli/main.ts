#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { FormatError } from '../formats/format-error.js'
import { RunError, reasonOf, UsageError } from './errors.js'
import { readArguments } from './read-arguments.js'
import { watchSignals } from './signals.js'

const DONE = 0
const FAILED = 1
const WRONG_ARGUMENT = 2

const { stderr, stdout } = process

async function main(): Promise<number> {
  const args = readArguments(process.argv.slice(2), version())
  if (args.command === 'print') return print(args.text)
  if (args.command === 'summary') return (await import('./commands/summary.js')).summarizeAll(args)
  if (args.command === 'grep') return (await import('./commands/grep.js')).grepAll(args)
  return (await import('./commands/extract.js')).extractAll(args, version())
}

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

function print(text: string): Promise<number> {
  return new Promise((resolve) => stdout.write(text, () => resolve(DONE)))
}

/** Every failure is one line. */
async function report(error: unknown): Promise<number> {
  if (error instanceof UsageError) {
    await say(error.hinted ? `${error.message}; see onrecord --help` : error.message)
    return WRONG_ARGUMENT
  }
  const message =
    error instanceof RunError || error instanceof FormatError ? error.message : `unexpected failure: ${reasonOf(error)}`
  await say(message)
  if (process.env.DEBUG && error instanceof Error) await say(error.stack ?? '')
  return FAILED
}

function say(message: string): Promise<void> {
  return new Promise((resolve) => stderr.write(`onrecord: ${message}\n`, () => resolve()))
}

// Where nobody listens, there is nobody to tell.
stderr.on('error', () => {})
stdout.on('error', () => {})
watchSignals()
// Standard input may still be open, and nobody waits for it.
process.exit(await main().catch(report))
