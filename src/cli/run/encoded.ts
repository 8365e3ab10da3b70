/** Characters that are encoded at a time. */
const AT_A_TIME = 500_000

/** The bytes of a text that comes in pieces. */
export function encoded(pieces: Iterable<string>): Uint8Array[] {
  const encoder = new TextEncoder()
  const bytes: Uint8Array[] = []
  let open: string[] = []
  let length = 0
  for (const piece of pieces) {
    open.push(piece)
    length += piece.length
    if (length < AT_A_TIME) continue
    bytes.push(encoder.encode(open.join('')))
    open = []
    length = 0
  }
  bytes.push(encoder.encode(open.join('')))
  return bytes
}
