import { LISTS_VERSION } from '../src/language/en/shipped-lists.js'
import { ByteWriter } from '../training/model-writer.js'

/** The word lists that come with the models, as `openLists` reads them. */
export function packLists(lists: ReadonlyMap<string, string>): Uint8Array {
  const writer = new ByteWriter()
  writer.varint(lists.size)
  for (const [name, list] of lists) {
    writer.string(name)
    writer.string(list)
  }
  return writer.seal('lists', LISTS_VERSION)
}
