/**
 * npm run trust: runs the commands that try to break the program, and puts what each found into the table of docs/trust.md, as soon as it
 * is known. --runs N fuzzes with so many texts, --length N measures growth from so many characters on, --sample N tries so many mutants of each
 * folder, --skip NAME leaves a command out and its rows as they are. Ends with code 1 where a command does.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const DOCUMENT = fileURLToPath(new URL('../docs/trust.md', import.meta.url))
const TABLE = /(<!-- found -->\n)([\s\S]*?)(<!-- \/found -->)/
const HEAD = '| command | found |\n| --- | --- |\n'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200000' },
    length: { type: 'string', default: '1000' },
    sample: { type: 'string', default: '60' },
    skip: { type: 'string', multiple: true, default: [] },
  },
})

const COMMANDS: readonly (readonly [name: string, ...args: string[]])[] = [
  ['fuzz', '--runs', values.runs],
  ['growth', '--length', values.length],
  ['metamorphic'],
  ['mutate', '--sample', values.sample],
]

/** Which lines of a command are findings: the last one where nothing else is said. */
const FINDING: Readonly<Record<string, RegExp>> = { metamorphic: /articles differ/, mutate: /^src\// }

/** What a command found, a line each; where it ends with an error, what it says of that, too. */
function findingsOf([name, ...args]: readonly [string, ...string[]]): string[] {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', name, '--', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const lines = linesOf(stdout ?? '')
  const finding = FINDING[name]
  const found = finding === undefined ? lines.slice(-1) : lines.filter((line) => finding.test(line))
  if (status === 0) return found
  process.exitCode = 1
  return [...found, `ended with code ${status}: ${linesOf(stderr ?? '')[0] ?? 'more than is allowed'}`]
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

function rowsOf(command: readonly [string, ...string[]]): string {
  const [name, ...args] = command
  const shown = ['npm run', name, ...(args.length > 0 ? ['--', ...args] : [])].join(' ')
  return findingsOf(command)
    .map((line) => `| \`${shown}\` | ${line.trim().replaceAll(/ {2,}/g, ' ').replaceAll('|', '\\|')} |\n`)
    .join('')
}

/** The rows of a command that the document has. */
function knownRows(document: string, name: string): string {
  const rows = (TABLE.exec(document)?.[2] ?? '').split('\n')
  return rows
    .filter((row) => row.startsWith(`| \`npm run ${name}`))
    .map((row) => `${row}\n`)
    .join('')
}

for (const command of COMMANDS) {
  if (values.skip.includes(command[0])) continue
  const found = rowsOf(command)
  process.stdout.write(found)
  const document = readFileSync(DOCUMENT, 'utf8')
  const rows = COMMANDS.map(([name]) => (name === command[0] ? found : knownRows(document, name))).join('')
  writeFileSync(
    DOCUMENT,
    document.replace(TABLE, (_, open: string, __, close: string) => `${open}${HEAD}${rows}${close}`),
  )
}
