/**
 * Why a model could not be loaded: its bytes are damaged, it was written for another version of the library, or its address
 * did not answer.
 */
export type ModelErrorCode = 'MODEL_DAMAGED' | 'MODEL_VERSION' | 'MODEL_UNREACHABLE'

/** Thrown while models are loaded. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly code: ModelErrorCode

  constructor(code: ModelErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
