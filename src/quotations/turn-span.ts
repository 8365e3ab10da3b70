import type { TokenSpan } from '../text/document.js'

/**
 * A turn of a transcript or interview, without marks: "BRIGGS: We did not know." The label is the token span before the
 * colon; the words run to the end of the last paragraph before the next label.
 */
export interface TurnSpan {
  readonly label: TokenSpan
  /** The words of the turn, one span a paragraph. */
  readonly parts: readonly TokenSpan[]
}
