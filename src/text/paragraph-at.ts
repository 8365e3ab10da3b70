import type { Document, TokenSpan } from './document.js'

/** The last paragraph that begins at an offset or before it, by binary search; the first where none does. */
export function paragraphAt({ paragraphs }: Document, offset: number): TokenSpan {
  let low = 0
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (paragraphs[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return paragraphs[low]!
}
