import type { Span } from '../records.js'
import { isSeparator, startsLower } from './characters.js'
import type { Line } from './lines.js'

/** How the lines of a text that was wrapped by hand or machine are set. */
export interface Layout {
  /** How many line ends part two lines of one paragraph: 1, or 2 in double-spaced text. */
  readonly gap: number
  /** How long a full line is, in characters. */
  readonly width: number
  /** How far lines are usually indented. */
  readonly indent: number
}

/** Lines of more characters than this are paragraphs, not lines of one. */
const WIDEST = 200

/** The share of breaks within sentences from which lines are no paragraphs of their own. */
const WRAPPED_SHARE = 0.3

/** The share of the width from which a line is long enough to have been wrapped. */
const LONG_ENOUGH = 0.6

/**
 * The layout of a text whose lines are wrapped; null where each line is a paragraph. Sentences that go on over full lines give
 * it away: the next line begins in lower case, or the line stops within what cannot end.
 */
export function findLayout(text: string, lines: readonly Line[]): Layout | null {
  for (const gap of [1, 2]) {
    const wrapped = lines.flatMap((line, i) => (i > 0 && line.gap === gap ? [i] : []))
    if (wrapped.length === 0) continue
    const width = widthOf(
      text,
      wrapped.flatMap((i) => [lines[i - 1]!, lines[i]!]),
    )
    const goingOn = wrapped.filter((i) => {
      const before = lines[i - 1]!
      if (lengthOf(before) < LONG_ENOUGH * width) return false
      return startsLower(text[lines[i]!.start]!) || stopsWithin(text.slice(before.start, before.end))
    })
    if (width > WIDEST || goingOn.length < WRAPPED_SHARE * wrapped.length) continue
    const indents = wrapped.map((i) => lines[i]!.indent).sort((a, b) => a - b)
    return { gap, width, indent: indents[indents.length >> 1]! }
  }
  return null
}

/** The longest line of several words, but for the few that hold a word too long for the others. */
function widthOf(text: string, lines: readonly Line[]): number {
  const lengths = lines
    .filter(({ start, end }) => text.slice(start, end).includes(' '))
    .map(({ start, end }) => end - start)
  return lengths.sort((a, b) => b - a)[Math.floor(lengths.length / OUTLIERS)] ?? 0
}

const OUTLIERS = 50

function lengthOf({ start, end, indent }: Line): number {
  return indent + end - start
}

const ENDS = /[.!?:;…"”’)\]]$/
const SENTENCE_BEFORE = /\p{Ll}{3}[.!?]["”’)]{0,2}\s|,["”’]\s/u
const CANNOT_END =
  /(?:^|\s)(?:a|an|the|of|and|or|at|for|from|with|into|on|in|to|by|as|is|was|were|has|had|its|his|her|their|that|who|which|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Gen\.|Sen\.|Rep\.)$|,$/
const CUE_AT_END = /, (?:said|says|added|adds)(?: \p{Lu}[\p{L}.’'-]*){0,4}$/u

/** Whether a line stops in the middle of a sentence: behind another sentence, or behind a word that ends none. */
function stopsWithin(line: string): boolean {
  const tail = line.slice(-REACH)
  return (
    CANNOT_END.test(tail) || CUE_AT_END.test(line.slice(-CUE_REACH)) || (!ENDS.test(tail) && SENTENCE_BEFORE.test(line))
  )
}

const REACH = 12
const CUE_REACH = 60

/** Whether a line of a wrapped text goes on with the paragraph of the line before it. */
export function isSameParagraph(text: string, before: Line, line: Line, layout: Layout): boolean {
  if (line.gap > layout.gap) return false
  if (startsLower(text[line.start]!)) return true
  if (isAddress(text, before)) return false
  const closed = ENDS.test(text.slice(before.end - 1, before.end))
  if (closed && (line.indent > layout.indent || OPENS_PARAGRAPH.test(text.slice(line.start, line.start + LABEL))))
    return false
  const room = layout.width - lengthOf(before) - 1 - firstWordLength(text, line)
  return room < (closed ? 0 : MUCH_ROOM * layout.width)
}

/** A label or a bullet. */
const OPENS_PARAGRAPH = /^(?:\p{Lu}[\p{L}.]{0,20}(?: \p{Lu}[\p{L}.]{0,20}){0,2}:\s|[-*•–—]\s|\d{1,2}[.)]\s)/u
const LABEL = 64

/** The share of the width that is left free behind a line that ends a paragraph without a full stop: a heading. */
const MUCH_ROOM = 0.25

function isAddress(text: string, { start, end }: Span): boolean {
  return text.startsWith('http', start) && firstWordLength(text, { start, end }) === end - start
}

function firstWordLength(text: string, { start, end }: Span): number {
  let at = start
  while (at < end && !isSeparator(text.charCodeAt(at))) at++
  return at - start
}
