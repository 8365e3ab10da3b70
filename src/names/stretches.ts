import type { Document, PartOfSpeech, Token } from '../text/document.js'
import { Casing } from './casing.js'

/** A stretch of tokens in one sentence that names may lie in; names lie nowhere else. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** How many lower-case words may stand inside a name: "Ministry of the Interior". */
const LONGEST_GAP = 3

/** Small words that family names begin with: "bin Salman", "dos Santos". */
const PARTICLES = new Set(
  [
    'abu',
    'al',
    'ben',
    'bin',
    'bint',
    'da',
    'das',
    'de',
    'del',
    'della',
    'den',
    'der',
    'di',
    'do',
    'dos',
    'du',
    'el',
    'ibn',
  ].concat(['la', 'le', 'ten', 'ter', 'van', 'von']),
)

/** Whether a token is a hyphen within a word: "Al-Sabah". */
export function isHyphen(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.text === '-' && !isBreak(tokens, i)
}

/** Whether no name goes on behind a token: a semicolon, or a dash longer than a hyphen or with space around it. */
function isBreak(tokens: readonly Token[], i: number): boolean {
  const { text, start, end } = tokens[i]!
  if (end - start > 2) return false
  if (text === '—' || text === '--' || text === ';' || text === '|') return true
  if (text !== '-' && text !== '–') return false
  return tokens[i - 1]?.end !== start && tokens[i + 1]?.start !== end
}

const LAYOUT = /\t|^ {2,}$/

/** Whether a tab or two spaces stand before a token, as between the columns of a table. */
export function isParted(text: string, tokens: readonly Token[], i: number): boolean {
  const { start } = tokens[i]!
  const end = i > 0 ? tokens[i - 1]!.end : 0
  if (start - end < 1 || (start - end === 1 && text.charCodeAt(end) !== 9)) return false
  return LAYOUT.test(text.slice(end, start))
}

/** Single words of these kinds are capitalized because a sentence begins with them. */
export const GRAMMATICAL: ReadonlySet<PartOfSpeech> = new Set([
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'AUX',
  'PART',
  'INTJ',
])

/** The stretches from capitalized word or number to the last one with no more than a short gap and no dash in between. */
export function findStretches({ text, tokens, sentences }: Document, casing: Uint8Array): Stretch[] {
  const stretches: Stretch[] = []
  for (const { from, to } of sentences) {
    let start = -1
    let end = -1
    for (let i = from; i < to; i++) {
      if (casing[i] === Casing.Plain) {
        if (start < 0 || i - end >= LONGEST_GAP || !(isBreak(tokens, i) || isParted(text, tokens, i))) continue
        if (mayHoldNames(tokens, start, end)) stretches.push({ from: start, to: end })
        start = -1
        continue
      }
      // A chain of hyphens has been walked to its end by the first of its words.
      if (i < end) continue
      let first = i
      let last = i
      const lowest = Math.max(from, end)
      while (first - 2 >= lowest && isHyphen(tokens, first - 1)) first -= 2
      while (first > lowest && PARTICLES.has(tokens[first - 1]!.lower)) first--
      while (last + 2 < to && isHyphen(tokens, last + 1)) last += 2
      if (start < 0 || first - end > LONGEST_GAP || isParted(text, tokens, i)) {
        if (start >= 0 && mayHoldNames(tokens, start, end)) stretches.push({ from: start, to: end })
        start = first
      }
      end = last + 1
    }
    if (start >= 0 && mayHoldNames(tokens, start, end)) stretches.push({ from: start, to: end })
  }
  return stretches
}

function mayHoldNames(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 1) return true
  const { text, pos } = tokens[from]!
  return !GRAMMATICAL.has(pos) || text === text.toUpperCase()
}
