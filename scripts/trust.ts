/**
 * npm run trust: runs the commands that try to break the program, and puts what each found into the table of docs/trust.md.
 * --runs N fuzzes with so many texts, --sample N tries so many mutants of each folder, --only NAME measures the growth of some texts alone,
 * --skip NAME leaves a command out and its rows as they are.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const DOCUMENT = fileURLToPath(new URL('../docs/trust.md', import.meta.url))
const TABLE = /(<!-- found -->\n)([\s\S]*?)(<!-- \/found -->)/
const HEAD = '| command | found |\n| --- | --- |\n'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200000' },
    sample: { type: 'string', default: '100' },
    only: { type: 'string' },
    skip: { type: 'string', multiple: true, default: [] },
  },
})

const COMMANDS: readonly (readonly string[])[] = [
  ['fuzz', '--runs', values.runs],
  ['growth', ...(values.only === undefined ? [] : ['--only', values.only])],
  ['metamorphic'],
  ['mutate', '--sample', values.sample],
]

/** What a command prints that is a finding, a line each; one that ends with an error has found something, too. */
function findingsOf([name, ...args]: readonly string[]): string[] {
  const lines = output(['run', '--silent', name!, '--', ...args])
    .split('\n')
    .filter((line) => line !== '')
  if (name === 'metamorphic') return lines
  return name === 'mutate' ? lines.filter((line) => line.startsWith('src/')) : lines.slice(-1)
}

function output(args: readonly string[]): string {
  try {
    return execFileSync('npm', args, { encoding: 'utf8' })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

function rowsOf(command: readonly string[]): string {
  const shown = ['npm run', command[0], ...(command.length > 1 ? ['--', ...command.slice(1)] : [])].join(' ')
  return findingsOf(command)
    .map((line) => `| \`${shown}\` | ${line.trim().replaceAll(/ {2,}/g, ' ')} |\n`)
    .join('')
}

const document = readFileSync(DOCUMENT, 'utf8')
const before = (TABLE.exec(document)?.[2] ?? '').split('\n')
const rows = COMMANDS.map((command) => {
  const kept = before.filter((line) => new RegExp(`npm run ${command[0]}\\b`).test(line))
  return values.skip.includes(command[0]!) ? kept.map((line) => `${line}\n`).join('') : rowsOf(command)
}).join('')
writeFileSync(
  DOCUMENT,
  document.replace(TABLE, (_, open: string, __, close: string) => `${open}${HEAD}${rows}${close}`),
)
console.log(`${HEAD}${rows}`)
