import { startsLower } from './characters.js'
import type { Document, Token, TokenSpan } from './document.js'
import { isInterlude } from './interludes.js'

const LONGEST = 30
const LONGEST_NAME = 6
const DASHES: ReadonlySet<string> = new Set(['-', '--', '---', '–', '—', '―'])
const BRACKETS = /^[([]$/
const WORK =
  /^(?:reporting|additional|editing|edited|writing|written|compiled|translated|with|source|sources|photo|photos|video)$/
const DOUBLE_MARK = /^(?:["“”„‟«»＂]|``|''|‘‘|’’)$/
const SENTENCE_END = /^[.!?]$/

/**
 * Whether a paragraph is the line behind an article's prose that tells who wrote it or where to read on: nobody in it says
 * what stands before.
 *
 * Accepts: — AP · -- Jane Peters · - Bridesmaids · (Reporting by Jane Peters; editing by …) · Additional reporting by … ·
 *   Read more: …
 * Near misses: “We won.”| — Anna Berg: the line below words that stand alone · — She left. · (Laughter.)
 */
export function isSignOff(document: Document, paragraph: number): boolean {
  const { tokens, paragraphs } = document
  const { from, to } = paragraphs[paragraph]!
  if (to - from > LONGEST || to - from < 2) return false
  const first = tokens[from]!
  if (DASHES.has(first.text)) {
    return (
      to - from - 1 <= LONGEST_NAME && !isSentence(tokens, from + 1, to) && !isCredit(tokens, paragraphs[paragraph - 1])
    )
  }
  const word = tokens[BRACKETS.test(first.text) ? from + 1 : from]!.lower
  if (BRACKETS.test(first.text)) return WORK.test(word)
  return isByline(tokens, from, to) || isInterlude(document, paragraph)
}

/** Reporting by …; additional reporting by … */
function isByline(tokens: readonly Token[], from: number, to: number): boolean {
  if (!WORK.test(tokens[from]!.lower)) return false
  return tokens.slice(from + 1, Math.min(to, from + 4)).some(({ lower }) => lower === 'by')
}

function isSentence(tokens: readonly Token[], from: number, to: number): boolean {
  return SENTENCE_END.test(tokens[to - 1]!.text) || tokens.slice(from, to).some(isPlainVerb)
}

/** Whether the paragraph before holds quoted words alone: the line then says whose they are. */
function isCredit(tokens: readonly Token[], before: TokenSpan | undefined): boolean {
  if (before === undefined || !DOUBLE_MARK.test(tokens[before.from]!.text)) return false
  const marks = tokens.slice(before.from, before.to).filter(({ text }) => DOUBLE_MARK.test(text)).length
  return marks <= 2 && (marks === 1 || DOUBLE_MARK.test(tokens[before.to - 1]!.text))
}

function isPlainVerb({ pos, text }: Token): boolean {
  return (pos === 'VERB' || pos === 'AUX') && startsLower(text)
}
