import { listsChecksum } from '../generated/lists-checksum.js'
import { LISTS_VERSION, shipLists } from '../language/en/shipped-lists.js'
import { ModelError } from '../model-error.js'
import { openModel, sealedChecksum } from '../model-file.js'
import type { Models } from './models.js'

/**
 * Makes the word lists that come with the models known to the program.
 *
 * @throws ModelError if they are damaged, or other lists than those that the program was built with
 */
export function openLists(models: Models): void {
  const bytes = models.get('lists')
  const reader = openModel(bytes, 'lists', LISTS_VERSION)
  if (sealedChecksum(bytes) !== listsChecksum) {
    throw new ModelError('MODEL_VERSION', 'the word lists of the models are those of another version of this library')
  }
  const lists = new Map<string, Uint8Array>()
  for (let count = reader.varint(); count > 0; count--) lists.set(reader.string(), reader.take(reader.varint()))
  shipLists(lists)
}
