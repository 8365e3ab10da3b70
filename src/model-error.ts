/** Why a model could not be loaded: its bytes are damaged, or it was written for another version of the library. */
export type ModelErrorCode = 'MODEL_DAMAGED' | 'MODEL_VERSION'

/** Thrown while a model is loaded. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly code: ModelErrorCode

  constructor(code: ModelErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
