import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { COMMAND_LINE } from './build-command-line.js'

/** How a run of the command line ended. */
export interface Result {
  code: number | null
  stdout: string
  stderr: string
}

export interface Surroundings {
  input?: string | Buffer
  cwd?: string
  env?: Record<string, string>
}

/** The command line as a line of the shell. */
export function commandLine(): string {
  return `'${process.execPath}' '${COMMAND_LINE}'`
}

/** Starts the command line in a process of its own, as a user would. */
export function start(args: readonly string[], { cwd, env = {} }: Surroundings = {}): ChildProcessWithoutNullStreams {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env
  const child = spawn(process.execPath, [COMMAND_LINE, ...args], { cwd, env: { ...inherited, ...env } })
  // A run that ends early closes its standard input: that is no failure of the test.
  child.stdin.on('error', () => {})
  return child
}

/** Runs the command line to its end. */
export async function onrecord(args: readonly string[], surroundings: Surroundings = {}): Promise<Result> {
  const child = start(args, surroundings)
  child.stdin.end(surroundings.input ?? '')
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code, stdout, stderr }
}

/** A folder with these files, and a function that removes it. */
export function folderOf(files: Record<string, string | Buffer>): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'onrecord-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
