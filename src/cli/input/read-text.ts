import { decode } from './decode.js'
import { type Input, Note, type Origin, placeOf } from './item.js'
import { MOST_BYTES, TOO_MANY_BYTES } from './limits.js'
import { hasMojibake, repairMojibake } from './mojibake.js'
import type { ReadOptions } from './options.js'
import { isPage } from './sniff.js'

/** The one article of a stream: a text, or a page that the article is to be taken out of. */
export async function* readWhole(
  chunks: AsyncIterable<Buffer>,
  form: 'text' | 'html',
  origin: Origin,
  options: ReadOptions,
): AsyncGenerator<Input | Note> {
  // The bytes are gone when the article is handed out: while it is put on record, none is left to hold them.
  yield* itemsOf(await readBytes(chunks), form, origin, options)
}

async function readBytes(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > MOST_BYTES) throw new Error(TOO_MANY_BYTES)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

function itemsOf(bytes: Buffer, form: 'text' | 'html', origin: Origin, options: ReadOptions): (Input | Note)[] {
  const place = placeOf(origin)
  const notes: Note[] = []
  const declared = form === 'html' ? declaredEncoding(bytes) : null
  const { text, encoding } = decode(bytes, options.encoding ?? declared)
  if (encoding === 'windows-1252' && options.encoding === null && declared === null) {
    notes.push(new Note(place, 'is not UTF-8; read as Windows-1252 (--encoding says otherwise)'))
  }
  const content = options.repair ? repairMojibake(text) : text
  if (!options.repair && hasMojibake(text)) notes.push(new Note(place, MOJIBAKE))
  const page = form === 'html' || isPage(content)
  return [...notes, { kind: 'article', ...origin, content, form: page ? 'html' : 'text', published: null, place }]
}

export const MOJIBAKE =
  'has characters like â€œ, of UTF-8 that was read as Windows-1252; --repair reads them as they were'

const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i

/** What a page says of its own encoding, unless its bytes are UTF-8 all the same or it names none that is known. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const [, meta, xml] = CHARSET.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1')) ?? []
  const label = meta ?? xml
  if (label === undefined || /^utf-?(?:8|16)/i.test(label)) return null
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return null
  } catch {
    return isEncoding(label) ? label : null
  }
}

/** Whether the Encoding Standard knows a label. */
export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}
