/**
 * npm run docs: docs/reference/, a file for each entry of the package with all its functions and types, made by typedoc from the
 * docstrings. typedoc needs a compiler with a programming interface, which the one of this repository does not have: both are installed
 * in a folder of their own.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const TOOLS = join(ROOT, '.cache', 'typedoc')
/** What a page and its worker say to each other, and helpers of other types. */
const INTERNAL = ['Request', 'Answer', 'Offset', 'Probability']
const ENTRIES = ['index', 'node', 'formats', 'corrections/index', 'html/from-html']

if (!existsSync(join(TOOLS, 'node_modules', 'typedoc-plugin-markdown'))) {
  mkdirSync(TOOLS, { recursive: true })
  const dependencies = { typedoc: '0.28', 'typedoc-plugin-markdown': '4', typescript: '6.0' }
  writeFileSync(join(TOOLS, 'package.json'), JSON.stringify({ private: true, dependencies }))
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: TOOLS, stdio: 'inherit' })
}
// Some tags are for the JSON Schemas.
writeFileSync(
  join(TOOLS, 'typedoc.config.mjs'),
  `import { OptionDefaults } from 'typedoc'
const tags = ['@minimum', '@maximum', '@asType']
export default { blockTags: [...OptionDefaults.blockTags, ...tags], excludeTags: tags }
`,
)
const entryPoints = ENTRIES.map((entry) => join(ROOT, 'src', `${entry}.ts`))
const options = [
  ...['--options', join(TOOLS, 'typedoc.config.mjs')],
  '--tsconfig',
  'tsconfig.build.json',
  '--skipErrorChecking',
  '--treatWarningsAsErrors',
  ...INTERNAL.flatMap((name) => ['--intentionallyNotExported', name]),
  ...['--plugin', join(TOOLS, 'node_modules', 'typedoc-plugin-markdown', 'dist', 'index.js')],
  ...['--readme', 'none', '--outputFileStrategy', 'modules', '--hidePageHeader', '--hideBreadcrumbs'],
  ...['--disableSources', '--excludeExternals', '--parametersFormat', 'table', '--interfacePropertiesFormat', 'table'],
  ...['--typeDeclarationFormat', 'table', '--expandObjects'],
]
execFileSync(
  process.execPath,
  [join(TOOLS, 'node_modules', 'typedoc', 'bin', 'typedoc'), '--out', 'docs/reference', ...options, ...entryPoints],
  { cwd: ROOT, stdio: 'inherit' },
)
