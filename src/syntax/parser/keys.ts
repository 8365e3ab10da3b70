import type { ByteReader } from '../../model-file.js'

/** Hashes in rising order, each written as what it is above the one before. */
export function readKeys(reader: ByteReader, count: number): Uint32Array {
  const keys = new Uint32Array(reader.varints(count).buffer)
  for (let i = 1; i < count; i++) keys[i]! += keys[i - 1]!
  return keys
}
