import { readFileSync } from 'node:fs'
import { type Models, openModels } from '../models/models.js'

/**
 * The models that ship with the package, read from their file.
 *
 * @throws ModelError if the file is damaged
 */
export function shippedModels(): Models {
  const { buffer, byteOffset, length } = readFileSync(new URL('../generated/en.bin', import.meta.url))
  return openModels(new Uint8Array(buffer, byteOffset, length))
}
