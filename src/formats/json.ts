import type { Writers } from './format.js'
import type { ArticleRecord } from './record.js'

export const jsonLines: Writers = { text: () => ({ open: '', between: '', close: '', print: jsonLine }) }

/** Always an array, also of one article, so that a program need not ask. */
export const jsonArray: Writers = { text: () => ({ open: '[', between: ',\n', close: ']\n', print: json }) }

/** One line of JSON Lines: `id` and `source` in front, then what the input brought along, then the records. */
export function jsonLine(record: ArticleRecord): string {
  return `${JSON.stringify(inOrder(record))}\n`
}

/** Indented JSON, for a person or for an array of articles. */
export function json(record: ArticleRecord): string {
  return JSON.stringify(inOrder(record), null, 2)
}

function inOrder({ id, source, fields, ...article }: ArticleRecord): object {
  return { id, ...(source === undefined ? null : { source }), ...fields, ...article }
}
