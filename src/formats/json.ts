import type { Writers } from './format.js'
import { jsonPieces } from './json-pieces.js'
import { toLean } from './lean/to-lean.js'
import type { ArticleRecord } from './record.js'

/** Without `full`, what a reader can derive is left out: see {@link toLean}. */
export const jsonLines: Writers = {
  text: ({ full }) => ({
    open: '',
    between: '',
    close: '',
    print: full ? jsonLine : leanJsonLine,
    pieces: (record) => linePieces(full ? inOrder(record) : toLean(record)),
  }),
}

/** Always an array, also of one article, so that a program need not ask. */
export const jsonArray: Writers = { text: () => ({ open: '[', between: ',\n', close: ']\n', print: json }) }

/** One line of JSON Lines: `id` and `source` in front, then what the input brought along, then the records. */
export function jsonLine(record: ArticleRecord): string {
  return `${harmless(JSON.stringify(inOrder(record)))}\n`
}

/** One line of JSON Lines without what {@link parseJsonLine} can derive from the rest. */
export function leanJsonLine(record: ArticleRecord): string {
  return `${harmless(JSON.stringify(toLean(record)))}\n`
}

function* linePieces(value: object): Generator<string> {
  for (const piece of jsonPieces(value)) yield harmless(piece)
  yield '\n'
}

/** Indented JSON, for a person or for an array of articles. */
export function json(record: ArticleRecord): string {
  return harmless(JSON.stringify(inOrder(record), null, 2))
}

function inOrder({ id, source, fields, ...article }: ArticleRecord): object {
  return { id, ...(source === undefined ? null : { source }), ...fields, ...article }
}

/** JSON leaves these characters as they are; a terminal would obey them, and JavaScript once took two of them for line ends. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** The same JSON with escapes in place of characters that a terminal obeys. */
function harmless(text: string): string {
  return text.replace(OBEYED, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
