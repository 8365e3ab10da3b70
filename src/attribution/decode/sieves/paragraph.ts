import type { Quote } from '../../../records.js'
import type { Document, TokenSpan } from '../../../text/document.js'

export function paragraphOf({ paragraphs }: Document, { start }: Quote): TokenSpan {
  let low = 0
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (paragraphs[middle]!.start <= start) low = middle
    else high = middle - 1
  }
  return paragraphs[low]!
}

/** Whether the speaker of a quotation is named in a paragraph. */
export function isNamedIn({ start, end }: TokenSpan, { speaker }: Quote): boolean {
  const mention = speaker?.mention
  return mention != null && mention.start >= start && mention.end <= end
}
