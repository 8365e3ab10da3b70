import type { ArticleRecord } from '../formats/record.js'
import type { Span } from '../records.js'

/**
 * A record as JSON for a `<script>` element, without what follows from the rest: the text of spans, sentences, explanations.
 * No "<" is left in it that could end the element.
 */
export function pack({ explanations: _, sentences: __, ...record }: ArticleRecord): string {
  const slim = JSON.stringify(record, function (key, value) {
    return key === 'text' && 'start' in this ? undefined : value
  })
  return slim.replaceAll('<', '\\u003c')
}

/** The record again. */
export function unpack(json: string): ArticleRecord {
  const record = JSON.parse(json)
  const { text, paragraphs, ...layers } = record
  restore(layers, text)
  return { ...layers, text, paragraphs, sentences: [] }
}

function restore(value: unknown, text: string): void {
  if (typeof value !== 'object' || value === null) return
  if (isSpan(value)) Object.assign(value, { text: text.slice(value.start, value.end) })
  for (const child of Object.values(value)) restore(child, text)
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value
}
