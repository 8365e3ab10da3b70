import { type Document, type Token, type TokenSpan, tokenSpan } from '../text/document.js'
import { isSignOff } from '../text/sign-off.js'
import { findAnswers } from './question-headings.js'
import type { TurnSpan } from './turn-span.js'

const LONGEST_LABEL = 7
const LONGEST_ROLE = 8
const FEWEST_TURNS = 4
const FEWEST_QUESTIONS_AND_ANSWERS = 2
const SHORTEST_MEAN = 3

/** The share of turns that address a person, or of themselves, from which labelled lines are talk. */
const TALKING_SHARE = 0.25
const TALKING = new Set(['i', 'we', 'you', 'my', 'our', 'your', 'me', 'us', "i'm", "we're", "you're", '?'])
const QUOTE_MARK = /^["“‘«]/
const DOUBLE_MARK = /^["“”«»]$/

interface LabelledTurn extends TurnSpan {
  readonly label: TokenSpan
  readonly parts: TokenSpan[]
}

type Range = Pick<TokenSpan, 'from' | 'to'>

/**
 * The turns of a document that is a transcript, or the answers of an interview (see question-headings.ts); none where it
 * is neither.
 *
 * Accepts: names, roles and initials before a colon at the start of at least four paragraphs, one of them repeated;
 *   Q: and A: before two; a role after the name (KIM TRAN, engineer: …); further paragraphs of a turn; a mark before
 *   each (“BERG: …)
 * Near misses: Read more: …, Photo: …, a list of figures (Injured: 4), one heading with a colon; (Shouting.) between the
 *   turns; UP NEXT and other headings; notes of a sports page (Hawks: Visit the Kings on Friday.), in which nobody talks;
 *   what the writer tells after the last turn
 */
export function findTurns(document: Document): TurnSpan[] {
  const { paragraphs, tokens } = document
  const turns: LabelledTurn[] = []
  const speakers = new Set<string>()
  let goesOn = false
  let inMarks = false
  for (const [index, paragraph] of paragraphs.entries()) {
    const words = withoutMarks(document, paragraph)
    const label = readLabel(document, words)
    if (label !== null) {
      const { name, colon } = label
      const parts = colon + 1 < words.to ? [tokenSpan(tokens, colon + 1, words.to)] : []
      turns.push({ label: tokenSpan(tokens, words.from, name), parts })
      speakers.add(tokens[name - 1]!.lower)
      goesOn = true
      inMarks = words.from > paragraph.from
    } else if (isHeading(document, paragraph) || isSignOff(document, index)) {
      goesOn = false
    } else if (!isBracketed(document, words)) {
      goesOn &&= inMarks ? words.from > paragraph.from : !isTold(document, paragraph, speakers)
      if (goesOn) turns.at(-1)!.parts.push(inMarks ? tokenSpan(tokens, words.from, words.to) : paragraph)
    }
  }
  return isTranscript(document, turns) ? turns.filter((turn) => turn.parts.length > 0) : findAnswers(document)
}

/** A paragraph without the mark that it opens with, and the one that it closes with then: a transcript may be quoted as a whole. */
function withoutMarks({ tokens }: Document, { from, to }: TokenSpan): Range {
  if (to - from < 3 || !DOUBLE_MARK.test(tokens[from]!.text)) return { from, to }
  return { from: from + 1, to: DOUBLE_MARK.test(tokens[to - 1]!.text) ? to - 1 : to }
}

/** Where the name of a label ends, and its colon: at the name, or at the role after it. */
function readLabel({ tokens }: Document, { from, to }: Range): { name: number; colon: number } | null {
  let name = from
  while (name < Math.min(to, from + LONGEST_LABEL) && isOfName(tokens, name, from)) name++
  if (name === from || !OPENS_NAME.test(tokens[name - 1]!.text)) return null
  let colon = name
  if (tokens[name]?.text === ',') {
    while (colon < Math.min(to, name + LONGEST_ROLE) && isOfRole(tokens[colon]!)) colon++
  }
  return colon < to && tokens[colon]!.text === ':' ? { name, colon } : null
}

const OPENS_NAME = /^[\p{Lu}\d.]/u
const PARTICLE = /^(?:al|bin|da|de|del|den|der|di|dos|du|el|la|le|ten|van|von)$/

/** Not the first word: RHONA LYLE[-]SMITH · Ursula [von der] Leyen */
function isOfName(tokens: readonly Token[], i: number, first: number): boolean {
  const { text, start } = tokens[i]!
  if (OPENS_NAME.test(text)) return true
  return i > first && (PARTICLE.test(text) || (text === '-' && tokens[i - 1]!.end === start))
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

/** A line in capitals without a full stop: UP NEXT. */
function isHeading({ tokens }: Document, { from, to }: TokenSpan): boolean {
  const words = tokens.slice(from, to)
  return (
    !/^[.!?]/.test(words.at(-1)!.text) && words.every(({ text }) => text === text.toUpperCase() && text.length < 20)
  )
}

/** Enough turns, of at least two speakers of whom one comes back, with words that are more than a figure each. */
function isTranscript(document: Document, turns: readonly LabelledTurn[]): boolean {
  const words = document.tokens
  // "ANNA BERG" comes back as "BERG".
  const labels = new Set(turns.map(({ label }) => words[label.to - 1]!.lower.replace(/\.$/, '')))
  const asked = [...labels].every((label) => QUESTIONS_AND_ANSWERS.has(label))
  if (turns.length < (asked ? FEWEST_QUESTIONS_AND_ANSWERS : FEWEST_TURNS)) return false
  if (labels.size < 2 || (labels.size === turns.length && !asked)) return false
  const tokens = turns.reduce((sum, { parts }) => sum + parts.reduce((n, { from, to }) => n + to - from, 0), 0)
  return tokens >= (asked ? 1 : SHORTEST_MEAN) * turns.length && (asked || areTalking(document, turns))
}

const QUESTIONS_AND_ANSWERS: ReadonlySet<string> = new Set(['q', 'a', 'question', 'answer'])

function areTalking({ tokens }: Document, turns: readonly TurnSpan[]): boolean {
  const talking = turns.filter(({ parts }) =>
    parts.some(({ from, to }) => tokens.slice(from, to).some(({ lower }) => TALKING.has(lower))),
  )
  return talking.length >= TALKING_SHARE * turns.length
}
