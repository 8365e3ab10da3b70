import { type Document, type TokenSpan, tokenSpan } from '../text/document.js'
import type { TurnSpan } from './turn-span.js'

const LONGEST_LABEL = 5
const FEWEST_TURNS = 4
const SHORTEST_MEAN = 5

/**
 * The turns of a document that is a transcript; none where it is not.
 *
 * Accepts: names, roles and initials before a colon at the start of at least four paragraphs, one of them repeated
 * Near misses: Read more: …, Photo: …, a list of figures (Injured: 4), one heading with a colon
 */
export function findTurns(document: Document): TurnSpan[] {
  const { paragraphs, tokens } = document
  const turns: { label: TokenSpan; parts: TokenSpan[] }[] = []
  for (const paragraph of paragraphs) {
    const colon = labelEnd(document, paragraph)
    if (colon < 0) {
      const last = turns.at(-1)
      if (last !== undefined && !isQuoted(document, paragraph.from)) last.parts.push(paragraph)
    } else {
      const parts = colon + 1 < paragraph.to ? [tokenSpan(tokens, colon + 1, paragraph.to)] : []
      turns.push({ label: tokenSpan(tokens, paragraph.from, colon), parts })
    }
  }
  return isTranscript(document, turns) ? turns.filter((turn) => turn.parts.length > 0) : []
}

function labelEnd({ tokens }: Document, { from, to }: TokenSpan): number {
  for (let i = from; i < Math.min(to, from + LONGEST_LABEL + 1); i++) {
    if (tokens[i]!.text === ':') return i > from ? i : -1
    if (!/^[\p{Lu}\d.]/u.test(tokens[i]!.text)) return -1
  }
  return -1
}

function isQuoted({ tokens }: Document, index: number): boolean {
  return /^["“‘«]/.test(tokens[index]!.text)
}

/** Enough turns, of at least two speakers of whom one comes back, with words that are more than a figure each. */
function isTranscript({ text }: Document, turns: readonly TurnSpan[]): boolean {
  if (turns.length < FEWEST_TURNS) return false
  const labels = new Set(turns.map(({ label }) => text.slice(label.start, label.end).toLowerCase()))
  const tokens = turns.reduce((sum, { parts }) => sum + parts.reduce((n, { from, to }) => n + to - from, 0), 0)
  return labels.size >= 2 && labels.size < turns.length && tokens >= SHORTEST_MEAN * turns.length
}
