/** What a {@link FormatError} is about. */
export type FormatErrorCode = 'PACKAGE_MISSING'

/** A format that cannot be written. */
export class FormatError extends Error {
  constructor(
    readonly code: FormatErrorCode,
    message: string,
  ) {
    super(message)
    this.name = 'FormatError'
  }
}
