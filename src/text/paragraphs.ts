import type { Span } from '../records.js'
import { startsLower } from './characters.js'
import { findLayout, isSameParagraph } from './layout.js'
import { findLines, type Line } from './lines.js'

/**
 * The paragraphs of a text: its lines, where a line that goes on in lower case joins the one before. In a text whose lines
 * are wrapped, those that belong together are one paragraph.
 */
export function findParagraphs(text: string): Span[] {
  const lines = findLines(text)
  const layout = findLayout(text, lines)
  const paragraphs: { start: number; end: number }[] = []
  for (const [i, line] of lines.entries()) {
    const last = paragraphs.at(-1)
    const before = lines[i - 1]
    if (last && before && joins(before, line)) last.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
  }
  return paragraphs

  function joins(before: Line, line: Line): boolean {
    if (layout !== null && isSameParagraph(text, before, line, layout)) return true
    return line.gap > 1 ? cueFollows(text, before, line) : layout === null && goesOn(text, before, line)
  }
}

const CLOSES_A_LINE = /[.!?:;"”’)\]]$/

function goesOn(text: string, before: Span, line: Line): boolean {
  return startsLower(text[line.start]!) && !CLOSES_A_LINE.test(text[before.end - 1]!)
}

const OPEN_QUOTATION_END = /,\s?(?:["”’]|''|’’)$/

/** “We will appeal,” and, behind a stray blank line, said Anna Berg. */
function cueFollows(text: string, before: Span, line: Line): boolean {
  return (
    startsLower(text[line.start]!) &&
    OPEN_QUOTATION_END.test(text.slice(Math.max(before.start, before.end - 4), before.end))
  )
}
