import { type Document, type TokenSpan, tokenSpan } from '../text/document.js'
import type { MarkFamily } from '../text/mark-families.js'
import { type MarkRole, markFamily, markRole } from './marks.js'
import { endOfUnclosed } from './missing-close.js'
import type { QuotedSpan } from './quoted-span.js'
import { findSingleMarks } from './single-marks.js'

interface OpenMark {
  readonly index: number
  readonly family: MarkFamily
}

interface Pair {
  readonly open: number
  /** null where the mark is missing. */
  readonly close: number | null
  /** After the last token of the words; null for the end of the paragraph. */
  readonly to: number | null
  readonly depth: number
}

/**
 * Every stretch of words between quotation marks, in text order. Marks pair within a paragraph; where the outer one is
 * still open at the end of a paragraph and the next paragraph opens again, the quotation runs on. One linear pass.
 */
export function findQuotedSpans(document: Document): QuotedSpan[] {
  const spans: QuotedSpan[] = []
  let running: QuotedSpan | null = null
  for (const paragraph of document.paragraphs) {
    let unclosed: QuotedSpan | null = null
    for (const { open, close, depth, to: closed } of pairMarks(document, paragraph)) {
      const to = closed ?? paragraph.to
      if (to <= open + 1) continue
      const continues: QuotedSpan | null = open === paragraph.from ? running : null
      const from = open + 1
      const { start, end } = tokenSpan(document.tokens, from, to)
      const span: QuotedSpan = { from, to, start, end, open, close, continues, depth }
      spans.push(span)
      if (closed === null && depth === 0) unclosed = span
    }
    running = unclosed
  }
  return spans
}

/** The pairs of one paragraph by their opening mark. */
function pairMarks(document: Document, paragraph: TokenSpan): Pair[] {
  const singles = findSingleMarks(document, paragraph)
  const pairs: Pair[] = []
  const open: OpenMark[] = []
  let closersLeft = countClosers(document, paragraph)
  for (let i = paragraph.from; i < paragraph.to; i++) {
    const family = markFamily(document.tokens[i]!)
    if (family === undefined) continue
    const role = family === 'single' ? (singles.get(i) ?? 'none') : markRole(document, i)
    const partner = role === 'none' || role === 'open' ? -1 : findPartner(open, family)
    if (family === 'double' && role === 'close') closersLeft--
    if (partner >= 0) {
      pairs.push({ open: open[partner]!.index, close: i, to: i, depth: partner })
      open.length = partner
    } else if (role === 'open' || role === 'either') {
      const end = open.at(-1)?.family === family ? endOfUnclosed(document.tokens, open.at(-1)!.index + 1, i) : null
      if (end !== null) pairs.push({ open: open.at(-1)!.index, close: null, to: end, depth: open.length - 1 })
      if (end !== null || replacesStray(document, open, i, role, paragraph.from, closersLeft)) open.pop()
      open.push({ index: i, family })
    }
  }
  open.forEach(({ index, family }, depth) => {
    const to = endOfUnclosed(document.tokens, index + 1, paragraph.to)
    if (family !== 'single' || to !== null) pairs.push({ open: index, close: null, to, depth })
  })
  return pairs.sort((a, b) => a.open - b.open)
}

/** How deep quotations nest before a partner is no longer looked for: it keeps the pass linear. */
const DEEPEST = 8

function findPartner(open: readonly OpenMark[], family: MarkFamily): number {
  for (let k = open.length - 1; k >= Math.max(0, open.length - DEEPEST); k--) {
    if (open[k]!.family === family) return k
  }
  return -1
}

function countClosers(document: Document, { from, to }: TokenSpan): number {
  let count = 0
  for (let i = from; i < to; i++) {
    if (markFamily(document.tokens[i]!) === 'double' && markRole(document, i) === 'close') count++
  }
  return count
}

/**
 * A straight mark does not nest in a straight mark, nor a curly one where too few follow that close: when it opens again,
 * the one before it was stray.
 */
function replacesStray(
  { tokens }: Document,
  open: readonly OpenMark[],
  index: number,
  role: MarkRole,
  paragraphStart: number,
  closersLeft: number,
): boolean {
  const before = open.at(-1)
  if (before?.family !== 'double' || role !== 'open' || before.index === paragraphStart) return false
  if (tokens[index]!.text === '"' && tokens[before.index]!.text === '"') return true
  return markFamily(tokens[index]!) === 'double' && closersLeft <= open.length
}
