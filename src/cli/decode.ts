const BOM = /^\ufeff/

/**
 * Bytes as text, without a byte order mark: UTF-8, or UTF-16 where its byte order mark says so.
 *
 * @throws Error if the bytes are neither, or hold a NUL, as binary files do
 */
export function decode(bytes: Uint8Array): string {
  const text = decoderOf(bytes)(bytes)
  if (text.includes('\0')) throw new Error('is a binary file, not text')
  return text.replace(BOM, '')
}

function decoderOf(bytes: Uint8Array): (bytes: Uint8Array) => string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  return (all) => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(all)
    } catch {
      throw new Error('is not UTF-8 text')
    }
  }
}
