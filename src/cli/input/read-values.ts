import { decode } from './decode.js'
import { asRecord, readFields } from './fields.js'
import { Failure, type Input, type Item, NO_ARTICLE, Note, type Origin, placeOf, type Stored } from './item.js'
import { TOO_MANY_BYTES } from './limits.js'
import { readLines } from './lines.js'
import { hasMojibake, repairMojibake } from './mojibake.js'
import type { ReadOptions } from './options.js'
import { MOJIBAKE } from './read-text.js'

const BLANK = /^[\s\ufeff]*$/

/** One article a line. Only the present line is held in memory. */
export async function* readJsonLines(
  chunks: AsyncIterable<Buffer>,
  origin: Origin,
  options: ReadOptions,
): AsyncGenerator<Item> {
  const place = placeOf(origin)
  let number = 0
  let isEmpty = true
  for await (const line of readLines(chunks)) {
    number++
    const at = `${place}:${number}`
    if (line === null) {
      yield new Failure(at, TOO_MANY_BYTES)
      isEmpty = false
      continue
    }
    try {
      const { text, encoding } = decode(line)
      if (BLANK.test(text)) continue
      isEmpty = false
      if (encoding === 'windows-1252') yield new Note(at, 'is not UTF-8; read as Windows-1252', true)
      yield* readValue(JSON.parse(text), options, { ...origin, id: `${origin.id}:${number}` }, at)
    } catch (error) {
      yield new Failure(at, error instanceof SyntaxError ? 'is not JSON' : (error as Error).message)
    }
  }
  if (isEmpty) yield new Note(place, NO_ARTICLE)
}

/** One value of JSON: an article, or a record of an earlier run. */
export function* readValue(
  value: unknown,
  options: ReadOptions,
  origin: Origin,
  place: string,
): Generator<Input | Note | Stored> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('is not a JSON object')
  const record = asRecord(value as Record<string, unknown>)
  if (record !== null) {
    yield { kind: 'record', place, record }
    return
  }
  for (const item of readFields(value as Record<string, unknown>, options.names, origin, place)) {
    yield* item.kind === 'article' ? mended(item, options) : [item]
  }
}

/** An article whose text was read in the wrong encoding, before it came here. */
export function* mended(input: Input, { repair }: ReadOptions): Generator<Input | Note> {
  if (!hasMojibake(input.content)) yield input
  else if (repair) yield { ...input, content: repairMojibake(input.content) }
  else {
    yield new Note(input.place, MOJIBAKE)
    yield input
  }
}
