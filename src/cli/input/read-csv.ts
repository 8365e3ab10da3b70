import { pipeline, Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { decode } from './decode.js'
import { type FieldNames, hasTextColumn, readFields } from './fields.js'
import { Failure, type Item, NO_ARTICLE, Note, type Origin, placeOf } from './item.js'
import { MOST_BYTES } from './limits.js'
import type { ReadOptions } from './options.js'
import { peek } from './peek.js'
import { mended } from './read-values.js'
import { SNIFF_LENGTH } from './sniff.js'

/** The articles of a table, one a row, streamed. The first row names the columns. */
export async function* readTable(
  chunks: AsyncIterable<Buffer>,
  kind: 'csv' | 'tsv',
  origin: Origin,
  options: ReadOptions,
): AsyncGenerator<Item> {
  const place = placeOf(origin)
  let columns: string[] | null = null
  let { names } = options
  let number = 0
  for await (const row of await parseRows(chunks, kind)) {
    const cells = row.map((cell) => decode(cell).text)
    if (columns === null) {
      columns = cells.map((cell, i) => cell.trim() || `column_${i + 1}`)
      checkColumns(columns, names)
      continue
    }
    number++
    if (names.text === null && !hasTextColumn(columns)) {
      names = { ...names, text: longestColumn(columns, cells) }
      yield new Note(place, `"${names.text}" is read as the text (--text-column says otherwise)`)
    }
    const at = `${place}:${number}`
    const fields = Object.fromEntries(cells.map((cell, i) => [columns![i] ?? `column_${i + 1}`, cell]))
    try {
      for (const item of readFields(fields, names, { ...origin, id: `${origin.id}:${number}` }, at)) {
        yield* item.kind === 'article' ? mended(item, options) : [item]
      }
    } catch (error) {
      yield new Failure(at, (error as Error).message)
    }
  }
  if (number === 0) yield new Note(place, NO_ARTICLE)
}

/** What no row has is said once. */
function checkColumns(columns: readonly string[], { text, id, date }: FieldNames): void {
  const listed = listOf(columns)
  for (const name of [text, id, date]) {
    if (name !== null && !columns.includes(name)) throw new Error(`has no column "${name}"; it has ${listed}`)
  }
  if (text === null && !hasTextColumn(columns) && columns.some((column) => countWords(column) >= PROSE)) {
    throw new Error('has an article in its first row, where the names of the columns are expected')
  }
}

function listOf(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ')
}

/** Of so many words a cell is prose: a headline has fewer. */
const PROSE = 20

/**
 * Of a table none of whose columns is called as a text is: the one with the most words in its first row.
 *
 * @throws Error if none of them holds prose
 */
function longestColumn(columns: readonly string[], cells: readonly string[]): string {
  const words = columns.map((_, i) => countWords(cells[i] ?? ''))
  const most = Math.max(...words)
  if (most < PROSE) throw new Error(`has no column "text"; --text-column says which of ${listOf(columns)} it is`)
  return columns[words.indexOf(most)]!
}

function countWords(cell: string): number {
  return cell.match(/\S+/g)?.length ?? 0
}

/** The rows of a table, each cell in bytes: an export may mix encodings. */
async function parseRows(chunks: AsyncIterable<Buffer>, kind: 'csv' | 'tsv'): Promise<AsyncIterable<Buffer[]>> {
  const { beginning, chunks: all } = await peek(chunks, SNIFF_LENGTH, (bytes) => bytes.includes('\n'))
  const parser = parse({
    delimiter: kind === 'tsv' ? '\t' : delimiterOf(beginning.toString('latin1')),
    // A tab-separated file has no quoting of its own, but spreadsheets write one.
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    encoding: null,
    max_record_size: MOST_BYTES,
  })
  // A failure of either end reaches the reader through the parser.
  pipeline(Readable.from(all, { objectMode: false }), parser, () => {})
  return parser as AsyncIterable<Buffer[]>
}

/** The separator that the header has most of. */
function delimiterOf(beginning: string): string {
  const header = beginning.replace(/"[^"]*"/g, '').split(/\r?\n/, 1)[0]!
  const counts = [',', ';', '\t', '|'].map((separator) => [separator, header.split(separator).length] as const)
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
