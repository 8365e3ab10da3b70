import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { guessUtf16 } from './decode.js'
import { type Item, Note, type Origin, placeOf } from './item.js'
import { containerOf, type InputKind } from './kinds.js'
import { DEEPEST, TOO_DEEP } from './limits.js'
import type { ReadOptions } from './options.js'
import { peek } from './peek.js'
import { SNIFF_LENGTH, sniff } from './sniff.js'
import { fromLatin1, isWindows1252 } from './windows-1252.js'

/**
 * The articles of a stream of bytes, compressed or not. `kind` null: as its first bytes tell.
 *
 * @param depth how many archives it lies in
 * @throws Error if it cannot be read as that
 */
export async function* readStream(
  bytes: AsyncIterable<Buffer>,
  kind: InputKind | null,
  origin: Origin,
  options: ReadOptions,
  depth = 0,
): AsyncGenerator<Item> {
  const { beginning, chunks } = await peek(bytes, SNIFF_LENGTH, (first) => tellsKind(first, kind))
  const container = containerOf(beginning)
  if (container !== null && depth >= DEEPEST) throw new Error(TOO_DEEP)
  if (container === 'gz') {
    yield* readStream(inflated(chunks), kind, origin, options, depth + 1)
    return
  }
  if (container === 'zip') {
    const { readZip } = await import('./read-zip.js')
    yield* readZip(chunks, origin, (bytes, kind, within) => readStream(bytes, kind, within, options, depth + 1))
    return
  }
  const encoding = options.encoding ?? guessUtf16(beginning)
  const taken = kind ?? sniff(beginning, options.encoding)
  if (kind === null) yield new Note(placeOf(origin), `taken for ${LABELS[taken]}`, true)
  yield* readAs(taken, chunks, encoding, origin, options)
}

/** Where a stream pauses, what tells its kind has come as soon as its first line is there. */
function tellsKind(first: Buffer, kind: InputKind | null): boolean {
  if (kind !== null) return first.length >= 4
  const text = first.toString('latin1').trimStart()
  return text.startsWith('{') && text.includes('\n')
}

const LABELS: Readonly<Record<InputKind, string>> = {
  text: 'text',
  md: 'Markdown',
  html: 'HTML',
  jsonl: 'JSON Lines',
  json: 'JSON',
  csv: 'a table (CSV)',
  tsv: 'a table (TSV)',
}

async function* readAs(
  kind: InputKind,
  chunks: AsyncIterable<Buffer>,
  encoding: string | null,
  origin: Origin,
  options: ReadOptions,
): AsyncGenerator<Item> {
  switch (kind) {
    case 'text':
    case 'md':
    case 'html': {
      const { readWhole } = await import('./read-text.js')
      yield* readWhole(chunks, kind === 'html' ? 'html' : 'text', origin, options)
      return
    }
    case 'jsonl': {
      const { readJsonLines } = await import('./read-values.js')
      yield* readJsonLines(asUtf8(chunks, encoding), origin, options)
      return
    }
    case 'json': {
      const { readJson } = await import('./read-json.js')
      yield* readJson(asUtf8(chunks, encoding), origin, options)
      return
    }
    default: {
      const { readTable } = await import('./read-csv.js')
      yield* readTable(asUtf8(chunks, encoding), kind, origin, options)
    }
  }
}

function inflated(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const gunzip = createGunzip()
  // A failure of either end reaches the reader through the decompressor.
  pipeline(Readable.from(chunks, { objectMode: false }), gunzip, () => {})
  return gunzip
}

/** A stream in UTF-8, which the readers of lines and tables take. */
async function* asUtf8(chunks: AsyncIterable<Buffer>, encoding: string | null): AsyncGenerator<Buffer> {
  if (encoding === null || /^utf-?8$/i.test(encoding)) {
    yield* chunks
    return
  }
  const decoder = new TextDecoder(encoding)
  const mend = isWindows1252(encoding) ? fromLatin1 : (text: string) => text
  for await (const chunk of chunks) yield Buffer.from(mend(decoder.decode(chunk, { stream: true })))
  yield Buffer.from(mend(decoder.decode()))
}
