import type { Span } from '../records.js'
import { isLineEnd, isSeparator, startsLower } from './characters.js'

interface Line extends Span {
  /** True when a blank line, or nothing, stands before it. */
  readonly afterBlank: boolean
}

const CLOSES_A_LINE = /[.!?:;"”’)\]]$/

/** The share of single line ends before a lower-case letter from which a text counts as hard-wrapped. */
const WRAPPED_SHARE = 0.3

/**
 * The paragraphs of a text: its lines, where a line that goes on in lower case joins the one before. In a text that is
 * hard-wrapped, which many such lines give away, only blank lines part paragraphs.
 */
export function findParagraphs(text: string): Span[] {
  const lines = findLines(text)
  const follow = lines.filter((line) => !line.afterBlank)
  const hasBlankLines = lines.some((line, i) => i > 0 && line.afterBlank)
  const goingOn = follow.filter((line) => startsLower(text[line.start]!)).length
  const wrapped = hasBlankLines && follow.length >= 3 && goingOn >= WRAPPED_SHARE * follow.length
  const paragraphs: Span[] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last && (line.afterBlank ? cueFollows(text, last, line) : wrapped || goesOn(text, last, line))) {
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end }
    } else {
      paragraphs.push({ start: line.start, end: line.end })
    }
  }
  return paragraphs
}

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

function findLines(text: string): Line[] {
  const lines: Line[] = []
  let lineEnds = 2
  let i = 0
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (isSeparator(code)) {
      if (isLineEnd(code)) {
        lineEnds++
        if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++
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
    lines.push({ start, end, afterBlank: lineEnds >= 2 })
    lineEnds = 0
  }
  return lines
}
