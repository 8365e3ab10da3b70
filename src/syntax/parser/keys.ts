import type { ByteReader } from '../../model-file.js'

/** Hashes in rising order, each written as what it is above the one before. */
export function readKeys(reader: ByteReader, count: number): Float64Array {
  const steps = reader.varints(count)
  const keys = new Float64Array(count)
  let key = 0
  for (let i = 0; i < count; i++) {
    // The first of 32-bit hashes may have its highest bit set.
    key += steps[i]! >>> 0
    keys[i] = key
  }
  return keys
}
