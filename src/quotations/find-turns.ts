import { type Document, type Token, type TokenSpan, tokenSpan } from '../text/document.js'
import type { TurnSpan } from './turn-span.js'

const LONGEST_LABEL = 5
const LONGEST_ROLE = 8
const FEWEST_TURNS = 4
const SHORTEST_MEAN = 5
const QUOTE_MARK = /^["“‘«]/
const DOUBLE_MARK = /^["“”«»]$/

type Range = Pick<TokenSpan, 'from' | 'to'>

/**
 * The turns of a document that is a transcript; none where it is not.
 *
 * Accepts: names, roles and initials before a colon at the start of at least four paragraphs, one of them repeated;
 *   a role behind the name (KIM TRAN, engineer: …); further paragraphs of a turn; a mark before each (“BERG: …)
 * Near misses: Read more: …, Photo: …, a list of figures (Injured: 4), one heading with a colon; (Shouting.) between the
 *   turns; what the writer tells behind the last of them
 */
export function findTurns(document: Document): TurnSpan[] {
  const { paragraphs, tokens } = document
  const turns: { label: TokenSpan; parts: TokenSpan[] }[] = []
  const speakers = new Set<string>()
  let goesOn = false
  let inMarks = false
  for (const paragraph of paragraphs) {
    const words = withoutMarks(document, paragraph)
    const label = readLabel(document, words)
    if (label !== null) {
      const { name, colon } = label
      const parts = colon + 1 < words.to ? [tokenSpan(tokens, colon + 1, words.to)] : []
      turns.push({ label: tokenSpan(tokens, words.from, name), parts })
      speakers.add(tokens[name - 1]!.lower)
      goesOn = true
      inMarks = words.from > paragraph.from
    } else if (!isBracketed(document, words)) {
      goesOn &&= inMarks ? words.from > paragraph.from : !isTold(document, paragraph, speakers)
      if (goesOn) turns.at(-1)!.parts.push(inMarks ? tokenSpan(tokens, words.from, words.to) : paragraph)
    }
  }
  return isTranscript(document, turns) ? turns.filter((turn) => turn.parts.length > 0) : []
}

/** A paragraph without the mark that it opens with, and the one that it closes with then: a transcript may be quoted as a whole. */
function withoutMarks({ tokens }: Document, { from, to }: TokenSpan): Range {
  if (to - from < 3 || !DOUBLE_MARK.test(tokens[from]!.text)) return { from, to }
  return { from: from + 1, to: DOUBLE_MARK.test(tokens[to - 1]!.text) ? to - 1 : to }
}

/** Where the name of a label ends, and its colon: at the name, or at the role behind it. */
function readLabel({ tokens }: Document, { from, to }: Range): { name: number; colon: number } | null {
  let name = from
  while (name < Math.min(to, from + LONGEST_LABEL) && /^[\p{Lu}\d.]/u.test(tokens[name]!.text)) name++
  if (name === from) return null
  let colon = name
  if (tokens[name]?.text === ',') {
    while (colon < Math.min(to, name + LONGEST_ROLE) && isOfRole(tokens[colon]!)) colon++
  }
  return colon < to && tokens[colon]!.text === ':' ? { name, colon } : null
}

function isOfRole({ text, pos }: Token): boolean {
  return text === ',' || (pos !== 'PUNCT' && pos !== 'VERB' && pos !== 'AUX' && pos !== 'PRON')
}

/** Whether a paragraph is the writer's: it begins with a quotation, or quotes and names one of the speakers. */
function isTold({ tokens }: Document, { from, to }: TokenSpan, speakers: ReadonlySet<string>): boolean {
  if (QUOTE_MARK.test(tokens[from]!.text)) return true
  const words = tokens.slice(from, to)
  return words.some(({ text }) => QUOTE_MARK.test(text)) && words.some(({ lower }) => speakers.has(lower))
}

function isBracketed({ tokens }: Document, { from, to }: Range): boolean {
  return /^[([]/.test(tokens[from]!.text) && /^[)\]]/.test(tokens[to - 1]!.text)
}

/** Enough turns, of at least two speakers of whom one comes back, with words that are more than a figure each. */
function isTranscript({ tokens: words }: Document, turns: readonly TurnSpan[]): boolean {
  if (turns.length < FEWEST_TURNS) return false
  // "ANNA BERG" comes back as "BERG".
  const labels = new Set(turns.map(({ label }) => words[label.to - 1]!.lower))
  const tokens = turns.reduce((sum, { parts }) => sum + parts.reduce((n, { from, to }) => n + to - from, 0), 0)
  return labels.size >= 2 && labels.size < turns.length && tokens >= SHORTEST_MEAN * turns.length
}
