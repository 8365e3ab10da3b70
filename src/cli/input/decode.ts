import { fromLatin1, isWindows1252 } from './windows-1252.js'

const BOM = /^\ufeff/

/** Control characters that no text has, but a picture or a program does. */
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/

/** How far a text without a byte order mark is looked at for the zeros of UTF-16. */
const REACH = 512

/** A text and the encoding that it was read in. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

/**
 * Bytes as text, without a byte order mark. `encoding` is a label of the Encoding Standard; where it is null, a byte order mark,
 * the zeros of UTF-16 and the form of UTF-8 tell, and bytes that are neither are Windows-1252, which includes Latin-1.
 *
 * @throws Error if the bytes are no text, or not of that encoding
 */
export function decode(bytes: Uint8Array, encoding: string | null = null): Decoded {
  const known = encoding ?? guessUtf16(bytes)
  if (known !== null) return { text: checked(decodeAs(bytes, known)), encoding: known }
  try {
    return { text: checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), encoding: 'utf-8' }
  } catch (error) {
    if (error instanceof BinaryError) throw error
    return { text: checked(decodeAs(bytes, 'windows-1252')), encoding: 'windows-1252' }
  }
}

/** The ending of UTF-16 that bytes have, by their byte order mark or by zeros in every other place; null for other bytes. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length, REACH) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const most = length * 0.4
  if (length >= 4 && odd >= most && even === 0) return 'utf-16le'
  if (length >= 4 && even >= most && odd === 0) return 'utf-16be'
  return null
}

class BinaryError extends Error {}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return isWindows1252(encoding) ? fromLatin1(text) : text
  } catch {
    throw new Error(`is not ${encoding.toUpperCase()} text`)
  }
}

function checked(text: string): string {
  if (BINARY.test(text)) throw new BinaryError('is a binary file, not text')
  return text.replace(BOM, '')
}
