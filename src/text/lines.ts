import type { Span } from '../records.js'
import { isLineEnd, isSeparator } from './characters.js'

/** A line that is not blank, without the white space around it. */
export interface Line extends Span {
  /** How many line ends stand before it: 1 for a new line, 2 for a blank line between. The first line has 2. */
  readonly gap: number
  /** How many characters of white space it begins with. */
  readonly indent: number
}

const TAB = 0x09
const TAB_WIDTH = 4

export function findLines(text: string): Line[] {
  const lines: Line[] = []
  let gap = 2
  let indent = 0
  let i = 0
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (isSeparator(code)) {
      if (isLineEnd(code)) {
        gap++
        indent = 0
        if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++
      } else {
        indent += code === TAB ? TAB_WIDTH : 1
      }
      i++
      continue
    }
    const start = i
    let end = i
    while (i < text.length && !isLineEnd(text.charCodeAt(i))) {
      if (!isSeparator(text.charCodeAt(i))) end = i + 1
      i++
    }
    lines.push({ start, end, gap, indent })
    gap = 0
    indent = 0
  }
  return lines
}
