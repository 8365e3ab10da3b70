import { ModelError } from '../model-error.js'
import { type ModelKind, openModel } from '../model-file.js'

export const MODELS_VERSION = 1

/** The bytes of every model, each in the frame that its own reader checks. */
export interface Models {
  /** @throws ModelError with code MODEL_DAMAGED if there is no model of that kind */
  readonly get: (kind: ModelKind) => Uint8Array
}

/** Bytes of the number that a file of models begins with: the length of its table. */
export const LENGTH_BYTES = 4

/**
 * Opens a file of models: the length of the table (four bytes, little-endian), the table (in a frame of its own, the name and length
 * of each model), the models one after the other. A model's own bytes are checked when it is read, not here.
 *
 * @throws ModelError if the bytes are no such file, are cut short or of another version
 */
export function openModels(bytes: Uint8Array): Models {
  if (bytes.length < LENGTH_BYTES) throw damaged('they have no table')
  const tableEnd = LENGTH_BYTES + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const table = openModel(bytes.subarray(LENGTH_BYTES, tableEnd), 'models', MODELS_VERSION)
  const models = new Map<string, Uint8Array>()
  let start = tableEnd
  for (let count = table.varint(); count > 0; count--) {
    const name = table.string()
    const end = start + table.varint()
    models.set(name, bytes.subarray(start, end))
    start = end
  }
  if (start !== bytes.length) throw damaged('they are not as long as their table says')
  return {
    get: (kind) => {
      const model = models.get(kind)
      if (model === undefined) throw damaged(`there is no model of kind ${kind}`)
      return model
    },
  }
}

function damaged(what: string): ModelError {
  return new ModelError('MODEL_DAMAGED', `the models are damaged: ${what}`)
}
