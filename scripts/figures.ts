/** The table of accuracy in the README, from what `npm run evaluate`, `npm run train:speakers` and `npm run evaluate:peers` wrote. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PeerFigures } from '../evaluation/peers/figures.js'

const EVALUATION = fileURLToPath(new URL('../evaluation', import.meta.url))

const NAMES = 'Names, exact spans and types'
const QUOTATIONS = 'Quotations and their speakers'
const DATES = 'Dates (timex-tbaq'
const ALL = 'person, organization, place'

interface Row {
  readonly label: string
  /** The measure, in the table of the dev articles that rules and models were tuned on. */
  readonly dev: readonly [table: string, measure: string]
  /** The same measure on articles that they were not made on. */
  readonly others: readonly (readonly [about: string, table: string])[]
  /** Its name among the figures of other systems. */
  readonly peers: string
}

const names = (label: string, measure: string): Row => ({
  label,
  dev: [`${NAMES} (ww-dev`, measure],
  others: [['Wikinews', `${NAMES} (wikinews-dev`]],
  peers: `ww-dev: ${measure}`,
})

const quotations = (label: string, measure: string): Row => ({
  label,
  dev: [`${QUOTATIONS} (quotes-dev`, measure],
  others: [
    ['folds', `${QUOTATIONS}, by rankers`],
    ['Wikinews', `${QUOTATIONS} (wikinews-dev`],
  ],
  peers: `quotes-dev: ${measure}`,
})

const dates = (label: string, measure: string): Row => ({
  label,
  dev: [DATES, measure],
  others: [],
  peers: `timex-tbaq: ${measure}`,
})

const ROWS: readonly Row[] = [
  names('people, organizations, places: exact span and type', ALL),
  names('people', 'person'),
  names('organizations', 'organization'),
  names('places', 'place'),
  dates('dates: exact span', 'strict'),
  dates('dates: value right', 'value'),
  quotations('quotations: span', 'span'),
  quotations('quotations: span and speaker’s full name', 'span and speaker'),
]

/** A table of figures: its systems, and their F1 by measure. */
interface Table {
  readonly title: string
  readonly systems: readonly string[]
  readonly figures: ReadonlyMap<string, readonly string[]>
}

export function figuresTable(): string {
  const tables = [...readTables('figures.md'), ...readTables('held-out.md')]
  const peers: PeerFigures = JSON.parse(readFileSync(join(EVALUATION, 'peers', 'figures.json'), 'utf8'))
  const head = ['F1', 'dev', 'other articles', ...peers.systems.map(({ name }) => name), 'in JavaScript']
  const rows = ROWS.map(({ label, dev, others, peers: key }) => {
    const [ours, ...baselines] = figuresOf(tables, ...dev)!
    const elsewhere = others.flatMap(([about, title]) => {
      const figures = figuresOf(tables, title, dev[1])
      return figures ? [`${figures[0]!.f1} (${about})`] : []
    })
    const theirs = peers.systems.map(({ name }) => peers.figures[name]?.[key]?.toFixed(1) ?? '')
    const inJavaScript = baselines.map(({ system, f1 }) => `${f1} (${system})`).join(', ')
    return [label, `**${ours!.f1}**`, elsewhere.join(', '), ...theirs, inJavaScript]
  })
  const { onrecord: ourSpeed } = peers.wordsPerSecond
  const speeds = peers.systems.map(({ name }) => perSecond(peers.wordsPerSecond[name]))
  if (ourSpeed) rows.push(['words a second of one processor', `**${perSecond(ourSpeed)}**`, '', ...speeds, ''])
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`)
  const versions = peers.systems.map(({ name, versions, options }) => `- ${name}: ${versions}; ${options}.\n`)
  return `${lines.join('')}\n${versions.join('')}`
}

function perSecond(words: number | undefined): string {
  return words === undefined ? '' : Math.round(words).toLocaleString('en')
}

/** The F1 of each system in a row of a table; undefined where there is no such table. */
function figuresOf(
  tables: readonly Table[],
  title: string,
  measure: string,
): { system: string; f1: string }[] | undefined {
  const table = tables.find((one) => one.title.startsWith(title))
  return table?.figures.get(measure)?.map((f1, i) => ({ system: table.systems[i]!, f1 }))
}

function readTables(name: string): Table[] {
  const path = join(EVALUATION, name)
  if (!existsSync(path)) return []
  const parts = readFileSync(path, 'utf8')
    .replaceAll('```\n', '')
    .split(/\n\n(?=[A-Z])/)
  return parts.map((part) => {
    const [title, ...lines] = part.split('\n')
    const rows = lines.filter((line) => line.includes('|')).map((line) => line.split('|').map((cell) => cell.trim()))
    const [systems, , ...measures] = rows
    const figures = new Map(measures.map(([measure, ...cells]) => [measure!, cells.map(f1)]))
    return { title: title!, systems: systems?.slice(1) ?? [], figures }
  })
}

/** The third figure of a cell: precision, recall, F1; the first where there is one alone. */
function f1(cell: string): string {
  const figures = cell.split(/\s+/)
  return figures[2] ?? figures[0]!
}
