import type { PlainText } from './plain-text.js'

/**
 * Records of a plain text as records of the text as given: every `start` and `end` in them is led back, and `text` beside
 * them becomes the words that stand there. `readNumber` is asked for every other number on the way: a long text has too many
 * records to be copied twice.
 */
export function relocate<T>(
  records: T,
  given: string,
  { maps }: Pick<PlainText, 'maps'>,
  readNumber: (value: number) => number = (value) => value,
): T {
  if (maps.length === 0) return records
  return read(records) as T

  function read(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(read)
    if (typeof value === 'number') return readNumber(value)
    if (typeof value !== 'object' || value === null) return value
    // Key by key: objects made of entries share no shape, and a long text has a hundred thousand of them.
    const copy: Record<string, unknown> = {}
    for (const key in value) copy[key] = read((value as Record<string, unknown>)[key])
    if (!isSpan(value)) return copy
    const start = maps.reduce((offset, map) => map.startOf(offset), value.start)
    const end = maps.reduce((offset, map) => map.endOf(offset), value.end)
    copy.start = start
    copy.end = end
    if ('text' in copy) copy.text = given.slice(start, end)
    return copy
  }
}

function isSpan(value: object): value is { start: number; end: number } {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
}
