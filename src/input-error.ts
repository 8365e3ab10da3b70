/** What was wrong with a call. */
export type InputErrorCode =
  | 'TEXT_TYPE'
  | 'OPTION_UNKNOWN'
  | 'OPTION_TYPE'
  | 'OPTION_RANGE'
  | 'CORRECTIONS_INVALID'
  | 'RECORD_INVALID'

/** A TypeError with a `code` that a program can tell it by. */
export function typeError(code: Exclude<InputErrorCode, 'OPTION_RANGE'>, message: string): TypeError {
  return Object.assign(new TypeError(message), { code })
}

/** A RangeError with the code OPTION_RANGE. */
export function rangeError(message: string): RangeError {
  return Object.assign(new RangeError(message), { code: 'OPTION_RANGE' as const })
}

/**
 * The text, if it is one.
 *
 * @throws TypeError with code TEXT_TYPE
 */
export function readText(text: unknown, name = 'text'): string {
  if (typeof text !== 'string') throw typeError('TEXT_TYPE', `${name} must be a string, not ${typeof text}`)
  return text
}

/**
 * The value that a text of JSON holds.
 *
 * @throws SyntaxError with the code, if it is no JSON
 */
export function parseJson(text: string, code: InputErrorCode): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw Object.assign(error as SyntaxError, { code })
  }
}
