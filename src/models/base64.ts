/** Of each character code, its six bits in base64. */
const SIX_BITS = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(String.fromCharCode(code))),
)

/** The bytes of a base64 string. */
export function decodeBase64(text: string): Uint8Array {
  const codes = new TextEncoder().encode(text)
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const groups = codes.length >> 2
  const bytes = new Uint8Array(3 * groups)
  for (let group = 0, i = 0, at = 0; group < groups; group++, i += 4) {
    const bits =
      (SIX_BITS[codes[i]!]! << 18) |
      (SIX_BITS[codes[i + 1]!]! << 12) |
      (SIX_BITS[codes[i + 2]!]! << 6) |
      SIX_BITS[codes[i + 3]!]!
    bytes[at++] = bits >> 16
    bytes[at++] = bits >> 8
    bytes[at++] = bits
  }
  return bytes.subarray(0, bytes.length - padding)
}
