import type { TokenSpan } from '../text/document.js'

/**
 * A turn of a transcript or interview, without marks: "BRIGGS: We did not know." The label is the token span before the
 * colon; the words run to the end of the last paragraph before the next label.
 */
export interface TurnSpan {
  /** null for the answer to a question that heads it. */
  readonly label: TokenSpan | null
  /** The words of the turn, one span a paragraph; at least one. */
  readonly parts: readonly TokenSpan[]
}
