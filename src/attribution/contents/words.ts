import type { TextSpan } from '../../records.js'
import type { Document } from '../../text/document.js'
import { firstFrom } from '../../text/first-from.js'

/** The quoted words alone: parts of one paragraph joined by a space, those of several by an empty line. */
export function wordsOf({ paragraphs }: Document, parts: readonly TextSpan[]): string {
  const starts = paragraphs.map(({ start }) => ({ from: start }))
  const paragraphOf = ({ start }: TextSpan) => firstFrom(starts, start + 1)
  return parts
    .map((part, i) => {
      const before = parts[i - 1]
      const separator = before === undefined ? '' : paragraphOf(before) === paragraphOf(part) ? ' ' : '\n\n'
      return separator + part.text
    })
    .join('')
}
