import type { Span } from '../records.js'

/** An offset in Unicode code points for one in UTF-16 code units. */
export type ToCodePoints = (offset: number) => number

/**
 * Converts offsets into a text from UTF-16 code units, as records have them, to code points, as Python, brat and the Web
 * Annotation model count. One pass over the text; a conversion takes logarithmic time in the number of characters beyond
 * U+FFFF.
 */
export function toCodePoints(text: string): ToCodePoints {
  const pairs: number[] = []
  for (let i = 0; i + 1 < text.length; i++) {
    if (isPair(text, i)) pairs.push(i++)
  }
  if (pairs.length === 0) return (offset) => offset
  return (offset) => offset - countBelow(pairs, offset)
}

/** A span in code points. */
export function spanInCodePoints({ start, end }: Span, convert: ToCodePoints): Span {
  return { start: convert(start), end: convert(end) }
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
}

/** How many of some ascending numbers are below a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
