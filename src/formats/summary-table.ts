import type { SpeakerSummary, Summary } from '../summary/summarize.js'
import { count } from './count.js'
import { csvLines } from './csv.js'
import { type Paint, plain } from './paint.js'
import { clean, columnsOf, cut } from './wrap.js'

/** How {@link summaryTable} lays out. */
export interface SummaryTableOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly paint?: Paint | undefined
  /** How many speakers at most; the rest is counted in one line. All unless said otherwise. */
  readonly most?: number | undefined
}

const HEADINGS = ['articles', 'quotes', 'words', 'share', 'reported', 'first', 'last'] as const
/** Below so many columns the reported statements are left out, so that names have room. */
const NARROW = 90

/** The speakers of a corpus as a table for a terminal. Columns are counted in code points. */
export function summaryTable(
  summary: Summary,
  { width, paint = plain, most = Number.POSITIVE_INFINITY }: SummaryTableOptions,
): string {
  const headings = HEADINGS.filter((heading) => width >= NARROW || heading !== 'reported')
  const shown = summary.speakers.slice(0, most)
  const cells = shown.map((speaker) => headings.map((heading) => cellOf(speaker, heading)))
  const widths = headings.map((heading, i) => Math.max(heading.length, ...cells.map((row) => row[i]!.length)))
  const used = widths.reduce((sum, column) => sum + column + 2, 0)
  const longest = Math.max('speaker'.length, ...shown.map((speaker) => columnsOf(describe(speaker))))
  const nameWidth = Math.max(12, Math.min(width - used, longest))
  const numbers = (row: readonly string[]) =>
    row
      .map((cell, i) => `  ${cell.padStart(widths[i]!)}`)
      .join('')
      .trimEnd()
  const lines = shown.map((speaker, i) => {
    const name = pad(describe(speaker, nameWidth), nameWidth)
    return paint[speaker.type](name) + numbers(cells[i]!)
  })
  const heading = paint.bold(pad('speaker', nameWidth) + numbers(headings))
  const table = shown.length === 0 ? [] : [heading, ...lines, '']
  return `${[...table, ...closing(summary, summary.speakers.length - shown.length)].join('\n')}\n`
}

/** The name with a title where there is room for both. */
function describe({ name, titles }: SpeakerSummary, width = Number.POSITIVE_INFINITY): string {
  const titled = clean(titles[0] === undefined ? name : `${name}, ${titles[0]}`)
  return columnsOf(titled) <= width ? titled : cut(clean(name), width)
}

function cellOf(speaker: SpeakerSummary, heading: (typeof HEADINGS)[number]): string {
  if (heading === 'share') return percent(speaker.share)
  if (heading === 'reported') return String(speaker.statements)
  return String(speaker[heading] ?? '')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}

function closing({ articles, quotes, words, first, last, unnamed, unsourced }: Summary, more: number): string[] {
  const when = first === null ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`
  return [
    ...(more > 0 ? [`and ${more} more`] : []),
    `${count(articles, 'article')}${when}: ${count(quotes, 'quotation')}, ${count(words, 'word')}`,
    `${count(unnamed.quotes, 'quotation')} of speakers without a name, ${unsourced.quotes} without a source`,
  ]
}

const COLUMNS = [
  'speaker',
  'type',
  'titles',
  'articles',
  'quotes',
  'words',
  'share',
  'statements',
  'first',
  'last',
] as const

/** The speakers of a corpus as CSV, one a line, safe to open in a spreadsheet. */
export function summaryCsv(
  { speakers }: Summary,
  { bom = false }: { readonly bom?: boolean | undefined } = {},
): string {
  const rows = speakers.map(({ name, type, titles, organizations, ...amounts }) => [
    name,
    type,
    titles.join('; ') || null,
    ...COLUMNS.slice(3).map((column) => amounts[column as keyof typeof amounts]),
    organizations.map((organization) => organization.name).join('; ') || null,
  ])
  return (bom ? '\ufeff' : '') + csvLines([[...COLUMNS, 'organizations'], ...rows])
}

/** The summary of a corpus as indented JSON. */
export function summaryJson(summary: Summary): string {
  return `${JSON.stringify(summary, null, 2)}\n`
}
