/** Bits of a feature's hash: few, so that the hashes of a model, in rising order, are small steps. */
export const FEATURE_BITS = 28

/** A hash of two hashes, to be one value of a feature. */
export function join(a: number, b: number): number {
  const h = Math.imul(a, 0x2c1b3c6d) + Math.imul(b ^ (b >>> 15), 0x297a2d39)
  return h ^ (h >>> 14)
}

/** The hash of a small number: a tag, a label, a count. */
export function spread(value: number): number {
  let h = Math.imul(value + 1, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return h ^ (h >>> 13)
}

/** 32-bit FNV-1a over UTF-16 code units from `from`, the last bits stirred. */
export function hashWord(text: string, from = 0): number {
  let hash = 0x811c9dc5
  for (let i = from; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
