import { createReadStream } from 'node:fs'
import { reasonOf } from '../errors.js'
import type { Found, FoundFile } from './files.js'
import { Failure, type Item } from './item.js'
import { extensionOf, kindOf, withoutGz } from './kinds.js'
import { LONGEST_ARTICLE, TOO_LONG } from './limits.js'
import type { ReadOptions } from './options.js'
import { readStream } from './read-stream.js'

/** How far the reading has come, for what shows it. */
export interface Meter {
  bytes: number
}

/** The articles of files and of standard input, in order, and a failure in place of each that is none. */
export async function* readInputs(
  found: readonly Found[],
  options: ReadOptions,
  standardInput: AsyncIterable<Buffer>,
  meter: Meter,
): AsyncGenerator<Item> {
  for (const one of found) {
    if (one.kind === 'file') yield* guard(one.path, readFile(one, options, meter))
    else if (one.kind === 'stdin') {
      yield* guard('stdin', readStream(metered(standardInput, meter), options.kind, { id: 'stdin' }, options))
    } else yield one
  }
}

/** Turns what the file system or the decoding throws into a failure, and what is too long for an article. */
async function* guard(place: string, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    for await (const item of items) {
      const isTooLong = item.kind === 'article' && item.content.length > LONGEST_ARTICLE
      yield isTooLong ? new Failure(item.place, TOO_LONG) : item
    }
  } catch (error) {
    yield new Failure(place, reasonOf(error))
  }
}

function readFile({ path, id, named }: FoundFile, options: ReadOptions, meter: Meter): AsyncIterable<Item> {
  const kind = kindOf(path) ?? options.kind
  const extension = extensionOf(withoutGz(path))
  if (kind === null && named && !['', '.zip'].includes(extension)) {
    return failed(path, `is not a kind of file that is read; --input says how to read it`)
  }
  return readStream(metered(createReadStream(path), meter), kind, { id, source: path }, options)
}

async function* failed(place: string, reason: string): AsyncGenerator<Item> {
  yield new Failure(place, reason)
}

async function* metered(chunks: AsyncIterable<Buffer>, meter: Meter): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    meter.bytes += chunk.length
    yield chunk
  }
}
