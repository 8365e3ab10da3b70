import { existsSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl'
import { reasonOf } from '../errors.js'
import { isIgnored } from './folder.js'
import { Failure, type Item, Note, type Origin, placeOf } from './item.js'
import { type InputKind, isReadable, kindOf } from './kinds.js'
import { describeSkipped, noneSkipped } from './skipped.js'

/** Reads one file. */
type Read = (bytes: AsyncIterable<Buffer>, kind: InputKind | null, origin: Origin) => AsyncIterable<Item>

/**
 * The articles of an archive: what would be read of the folder that it was made of.
 *
 * @param read reads each of its files
 */
export async function* readZip(chunks: AsyncIterable<Buffer>, origin: Origin, read: Read): AsyncGenerator<Item> {
  const place = placeOf(origin)
  const archive = await openArchive(chunks, origin)
  const skipped = noneSkipped()
  let found = 0
  for await (const entry of archive.eachEntry()) {
    const name = entry.fileName
    if (name.endsWith('/')) continue
    if (isIgnored(name)) skipped.hidden++
    else if (!isReadable(name)) skipped.others++
    else {
      found++
      yield* readEntry(archive, entry, origin, read)
    }
  }
  const notRead = describeSkipped(skipped)
  if (found === 0) yield new Failure(place, 'holds no file that can be read')
  else if (notRead !== null) yield new Note(place, `skipped ${notRead}`)
}

async function openArchive(chunks: AsyncIterable<Buffer>, { source }: Origin): Promise<ZipFile> {
  const settings = { lazyEntries: true, autoClose: true }
  try {
    // The list of an archive stands at its end: a file is read in place, a stream has to come in first.
    if (source !== undefined && existsSync(source)) return await openPromise(source, settings)
    return await fromBufferPromise(await buffer(chunks), settings)
  } catch (error) {
    throw new Error(`is a damaged zip archive: ${(error as Error).message}`)
  }
}

async function* readEntry(archive: ZipFile, entry: Entry, { id, source }: Origin, read: Read): AsyncGenerator<Item> {
  const name = entry.fileName
  const within = { id: `${id}/${name}`, ...(source !== undefined && { source: `${source}/${name}` }) }
  try {
    const stream = await archive.openReadStreamPromise(entry)
    yield* read(stream as AsyncIterable<Buffer>, kindOf(name), within)
  } catch (error) {
    yield new Failure(placeOf(within), reasonOf(error))
  }
}
