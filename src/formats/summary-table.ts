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

const NUMBERS = ['articles', 'quotes', 'words', 'share', 'reported', 'first', 'last'] as const

/** The speakers of a corpus as a table for a terminal. Columns are counted in code points. */
export function summaryTable(
  summary: Summary,
  { width, paint = plain, most = Number.POSITIVE_INFINITY }: SummaryTableOptions,
): string {
  const shown = summary.speakers.slice(0, most)
  const cells = shown.map(numbersOf)
  const widths = NUMBERS.map((heading, i) => Math.max(heading.length, ...cells.map((row) => row[i]!.length)))
  const used = widths.reduce((sum, column) => sum + column + 2, 0)
  const names = shown.map(describe)
  const nameWidth = Math.max(12, Math.min(width - used, Math.max(7, ...names.map(columnsOf))))
  const line = (name: string, row: readonly string[]) =>
    [pad(cut(name, nameWidth), nameWidth), ...row.map((cell, i) => cell.padStart(widths[i]!))].join('  ').trimEnd()
  const lines = shown.map(({ type }, i) => {
    const full = line(names[i]!, cells[i]!)
    return paint[type](full.slice(0, nameWidth)) + full.slice(nameWidth)
  })
  const table = shown.length === 0 ? [] : [paint.bold(line('speaker', NUMBERS)), ...lines, '']
  return `${[...table, ...closing(summary, summary.speakers.length - shown.length)].join('\n')}\n`
}

function describe({ name, titles }: SpeakerSummary): string {
  return clean(titles[0] === undefined ? name : `${name}, ${titles[0]}`)
}

function numbersOf({ articles, quotes, words, share, statements, first, last }: SpeakerSummary): string[] {
  return [...[articles, quotes, words].map(String), percent(share), String(statements), first ?? '', last ?? '']
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
