/**
 * npm run docs: pages of every function and type in .cache/api, made by typedoc from the docstrings. typedoc needs a compiler with a
 * programming interface, which the one of this repository has not: both are installed in a folder of their own.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const TOOLS = join(ROOT, '.cache', 'typedoc')
const ENTRIES = ['index', 'node', 'formats', 'corrections/index', 'html/from-html']

if (!existsSync(join(TOOLS, 'node_modules', 'typedoc'))) {
  mkdirSync(TOOLS, { recursive: true })
  const dependencies = { typedoc: '0.28', typescript: '6.0' }
  writeFileSync(join(TOOLS, 'package.json'), JSON.stringify({ private: true, dependencies }))
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: TOOLS, stdio: 'inherit' })
}
const entryPoints = ENTRIES.map((entry) => join(ROOT, 'src', `${entry}.ts`))
const options = [
  '--tsconfig',
  'tsconfig.build.json',
  '--skipErrorChecking',
  '--treatWarningsAsErrors',
  '--readme',
  'docs/api.md',
]
execFileSync(
  process.execPath,
  [join(TOOLS, 'node_modules', 'typedoc', 'bin', 'typedoc'), '--out', '.cache/api', ...options, ...entryPoints],
  { cwd: ROOT, stdio: 'inherit' },
)
