import type { TextSpan } from '../../records.js'
import type { Document } from '../../text/document.js'
import { paragraphAt } from '../../text/paragraph-at.js'

/** The quoted words alone: parts of one paragraph joined by a space, those of several by an empty line. */
export function wordsOf(document: Document, parts: readonly TextSpan[]): string {
  const paragraphOf = ({ start }: TextSpan) => paragraphAt(document, start)
  return parts
    .map((part, i) => {
      const before = parts[i - 1]
      const separator = before === undefined ? '' : paragraphOf(before) === paragraphOf(part) ? ' ' : '\n\n'
      return separator + part.text
    })
    .join('')
}
