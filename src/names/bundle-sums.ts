import { type Bundle, KEY_LENGTH, MOST_FEATURES } from './article.js'
import { mix } from './hash.js'
import type { WeightTable } from './weight-table.js'

interface Entry {
  readonly key: Int32Array
  readonly sums: Float32Array
}

/** Sums are remembered up to this number, then forgotten all at once. */
const MOST_ENTRIES = 20_000

/** The sums of the weights of a bundle's features, remembered by their key. */
export function createBundleSums(weights: WeightTable, width: number): (bundle: Bundle, i: number) => Float32Array {
  const key = new Int32Array(KEY_LENGTH)
  const features = new Int32Array(MOST_FEATURES)
  let entries = new Map<number, Entry>()
  return (bundle, i) => {
    bundle.readKey(i, key)
    let hash = 0
    for (let k = 0; k < KEY_LENGTH; k++) hash = mix(hash, key[k]!)
    hash &= 0x3fffffff
    const known = entries.get(hash)
    if (known && same(known.key, key)) return known.sums
    const sums = new Float32Array(width)
    const count = bundle.collect(key, features, 0)
    for (let k = 0; k < count; k++) weights.add(features[k]!, sums, 0)
    if (entries.size >= MOST_ENTRIES) entries = new Map()
    entries.set(hash, { key: key.slice(), sums })
    return sums
  }
}

function same(a: Int32Array, b: Int32Array): boolean {
  for (let k = 0; k < KEY_LENGTH; k++) if (a[k] !== b[k]) return false
  return true
}
