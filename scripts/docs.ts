/** What the documents show of the program, made anew: the output of commands, the table of figures. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Table } from '../src/formats/tables/table.js'
import { TABLES } from '../src/formats/tables/tables.js'
import { figuresTable } from './figures.js'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The documents that show commands, figures or examples. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

export function readDocument(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

const CONSOLE = /^```console\n\$ (.+)\n([\s\S]*?)^```$/gm
const TABLES_OF_FORMATS = /(<!-- tables -->\n)[\s\S]*?(<!-- \/tables -->)/
const FIGURES = /(<!-- figures -->\n)[\s\S]*?(<!-- \/figures -->)/

/** A document with the output of its commands and its figures as they are now. */
export function refresh(markdown: string): string {
  return markdown
    .replace(CONSOLE, (block, command: string) => {
      const output = outputOf(command)
      return output === null ? block : `\`\`\`console\n$ ${command}\n${output}\`\`\``
    })
    .replace(
      TABLES_OF_FORMATS,
      (_, open: string, close: string) => `${open}${TABLES.map(describeTable).join('\n')}${close}`,
    )
    .replace(FIGURES, (_, open: string, close: string) => `${open}${figuresTable()}${close}`)
}

/** The columns of one of the tables that records are written as. */
function describeTable({ name, columns }: Table): string {
  const rows = columns.map((column) => `| \`${column.name}\` | ${column.type} | ${column.about} |\n`)
  return `\`${name}\`\n\n| column | type | |\n| --- | --- | --- |\n${rows.join('')}`
}

const ONRECORD = /^(?:npm ci && )?npx onrecord(?= )/

/** What a command prints on a terminal of 80 columns without colours; null for one that is not ours to run here. */
function outputOf(command: string): string | null {
  if (command === 'npm cit') return testSummary()
  if (command === 'npm run --silent sizes') return run('node --import tsx scripts/sizes.ts')
  if (!ONRECORD.test(command)) return null
  const onTerminal = / summary /.test(command) ? 'table' : 'pretty'
  const asOnTerminal = /--format|\||>/.test(command) ? '' : ` --format ${onTerminal}`
  return run(command.replace(ONRECORD, 'node --import tsx src/cli/main.ts') + asOnTerminal)
}

function run(script: string): string {
  try {
    return execFileSync('sh', ['-c', `${script} 2>&1`], { cwd: ROOT, encoding: 'utf8', env: plainEnvironment() })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

/** How the last run of all tests ended; null if the last run was not of all. */
function testSummary(): string | null {
  const report = join(ROOT, '.cache', 'tests.json')
  if (!existsSync(report)) return null
  const { numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const files = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
  const all = files.filter((name) => name.endsWith('.test.ts')).length
  if (testResults.length !== all || numPassedTests !== numTotalTests) return null
  return `...\n Test Files  ${all} passed (${all})\n...\n`
}

function plainEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, NODE_OPTIONS: __, ...env } = process.env
  return { ...env, NO_COLOR: '1' }
}
