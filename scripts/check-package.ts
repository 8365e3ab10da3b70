/**
 * Packs the package, installs it into an empty project and uses it there as a user would: types under strict NodeNext
 * without skipLibCheck and without Node's types, the library in Node, a bundle for browsers in an engine that has
 * what a browser's worker has and nothing of Node, the command line.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BIN = join(ROOT, 'node_modules', '.bin')

const COMPILER_OPTIONS = {
  module: 'NodeNext',
  target: 'ES2022',
  lib: ['ES2022'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  types: [],
}

const project = mkdtempSync(join(tmpdir(), 'onrecord-consumer-'))

function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

function write(name: string, content: object): void {
  writeFileSync(join(project, name), JSON.stringify(content, null, 2))
}

function install(): void {
  const pack = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], { cwd: ROOT })
  const [{ filename }] = JSON.parse(pack.toString()) as [{ filename: string }]
  write('package.json', { name: 'consumer', version: '1.0.0', private: true, type: 'module' })
  run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${filename}`)
}

function checkTypes(): void {
  copyFileSync(join(ROOT, 'scripts', 'consumer', 'index.ts'), join(project, 'index.ts'))
  write('tsconfig.json', { compilerOptions: COMPILER_OPTIONS, files: ['index.ts'] })
  run(join(BIN, 'tsc'))
}

function checkBrowser(): void {
  run(
    join(BIN, 'esbuild'),
    'index.js',
    '--bundle',
    '--platform=browser',
    '--format=iife',
    '--outfile=bundle.js',
    '--log-level=error',
  )
  const browser = createContext({ TextDecoder, TextEncoder, atob, btoa, console, performance })
  browser.self = browser
  runInContext(readFileSync(join(project, 'bundle.js'), 'utf8'), browser)
}

function checkCommandLine(): void {
  writeFileSync(join(project, 'article.txt'), '“We will appeal,” said Anna Berg.')
  const record = JSON.parse(run('npx', '--no-install', 'onrecord', 'article.txt'))
  if (record.quotes[0].speaker.name !== 'Anna Berg') throw new Error('the command line attributes otherwise')
}

const CHECKS: readonly (readonly [string, () => void])[] = [
  ['packed and installed', install],
  ['types hold under strict NodeNext', checkTypes],
  ['runs in Node', () => run(process.execPath, 'index.js')],
  ['bundles for browsers and runs without Node', checkBrowser],
  ['the command line runs', checkCommandLine],
]

try {
  for (const [what, check] of CHECKS) {
    check()
    console.log(`ok: ${what}`)
  }
} finally {
  rmSync(project, { recursive: true, force: true })
}
