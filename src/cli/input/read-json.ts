import { JSONParser } from '@streamparser/json'
import { Failure, type Item, NO_ARTICLE, Note, type Origin, placeOf } from './item.js'
import { MOST_BYTES, TOO_MANY_BYTES } from './limits.js'
import type { ReadOptions } from './options.js'
import { peek } from './peek.js'
import { readValue } from './read-values.js'
import { SNIFF_LENGTH } from './sniff.js'

/**
 * The articles of JSON that is laid out over several lines: one object, an array of objects, or objects one after the other.
 * Only the present object is held in memory.
 *
 * @throws Error if it is not JSON; what stands before the fault is read
 */
export async function* readJson(
  chunks: AsyncIterable<Buffer>,
  origin: Origin,
  options: ReadOptions,
): AsyncGenerator<Item> {
  const place = placeOf(origin)
  const { beginning, chunks: all } = await peek(chunks, SNIFF_LENGTH, (bytes) => /\S/.test(bytes.toString('latin1')))
  const listed = /^[\s\xef\xbb\xbf]*\[/.test(beginning.toString('latin1'))
  let number = 0
  for await (const value of readJsonValues(all, listed ? '$.*' : '$')) {
    number++
    // One object by itself needs no number.
    const suffix = listed || number > 1 ? `:${number}` : ''
    try {
      yield* readValue(value, options, { ...origin, id: origin.id + suffix }, place + suffix)
    } catch (error) {
      yield new Failure(place + suffix, (error as Error).message)
    }
  }
  if (number === 0)
    yield /^[\s\xef\xbb\xbf]*$/.test(beginning.toString('latin1')) || listed
      ? new Note(place, NO_ARTICLE)
      : new Failure(place, 'is not JSON')
}

async function* readJsonValues(chunks: AsyncIterable<Buffer>, path: '$' | '$.*'): AsyncGenerator<unknown> {
  const found: unknown[] = []
  let fault = false
  // An empty separator lets several values follow one another; what was handed out is forgotten.
  const parser = new JSONParser({ paths: [path], keepStack: false, separator: '' })
  parser.onError = () => {
    fault = true
  }
  parser.onValue = ({ value }) => {
    found.push(value)
  }
  let held = 0
  for await (const chunk of chunks) {
    held += chunk.length
    if (held > MOST_BYTES) throw new Error(TOO_MANY_BYTES)
    parser.write(chunk)
    if (found.length > 0) held = 0
    yield* found.splice(0)
    if (fault) break
  }
  if (!fault && !parser.isEnded) {
    parser.end()
    yield* found.splice(0)
  }
  if (fault) throw new Error('is not JSON')
}
