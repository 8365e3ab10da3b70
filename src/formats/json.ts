import type { ArticleRecord } from './record.js'

/** One line of JSON Lines, with `id` and `source` in front. */
export function jsonLine(record: ArticleRecord): string {
  return `${JSON.stringify(inOrder(record))}\n`
}

/** Indented JSON, for a person or for an array of articles. */
export function json(record: ArticleRecord): string {
  return JSON.stringify(inOrder(record), null, 2)
}

function inOrder({ id, source, ...article }: ArticleRecord): object {
  return source === undefined ? { id, ...article } : { id, source, ...article }
}
