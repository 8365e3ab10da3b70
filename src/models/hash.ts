/** 32-bit FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  return hashOn(0x811c9dc5 | 0, text)
}

/** Of the hash of a text that of the text with another behind it, or with a part of another: nothing need be put together. */
export function hashOn(before: number, text: string, from = 0, to = text.length): number {
  let hash = before
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** A hash of two numbers in order. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return h ^ (h >>> 15)
}
