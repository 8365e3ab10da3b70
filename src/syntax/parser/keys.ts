import type { ByteReader } from '../../model-file.js'

/** Hashes in rising order, each written as what it is above the one before. */
export function readKeys(reader: ByteReader, count: number): Float64Array {
  const keys = new Float64Array(count)
  let key = 0
  for (let i = 0; i < count; i++) {
    key += reader.varint()
    keys[i] = key
  }
  return keys
}
