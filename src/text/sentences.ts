import { abbreviationKind } from '../language/en/abbreviations.js'
import { reportingVerbs } from '../language/en/reporting-verbs.js'
import type { Span } from '../records.js'
import { startsLower, startsUpper } from './characters.js'
import type { TaggedSpan } from './tag.js'

const TERMINATORS = new Set(Array.from('.!?…。！？', (mark) => mark.charCodeAt(0)))
const QUOTE_CLOSERS = new Set(['"', '”', '’', '»', "''", "'", '’’'])
const CLOSERS = new Set([...QUOTE_CLOSERS, ')', ']', '}'])
const OPENERS = new Set(['"', '“', '‘', '«', '(', '„', '[', '``', "'", '‘‘'])

/** Of a list: "3. Anna Berg". */
const NUMBER = /^\d{1,3}$/

/** How far behind a closing mark the cue of a quotation may stand: “We won!” Foreign Minister Anna Berg said. */
const CUE_REACH = 7

/**
 * A sentence of more tokens is cut. It is a table or a list of words, and what is told of a word by its sentence (its tree, how deep it
 * lies, what else hangs on its verb) would take more than linear work.
 */
const LONGEST = 400

/**
 * The sentences of one paragraph, as ranges `[from, to)` of its tokens. A sentence does not end inside an abbreviation
 * or between initials, and a quotation stays with the cue behind it: “We won!” he said.
 */
export function findSentences(tokens: readonly TaggedSpan[], from: number, to: number): [number, number][] {
  const ranges: [number, number][] = []
  let start = from
  for (let i = from; i < to; i++) {
    if (!mayEnd(tokens[i]!)) continue
    const next = skipClosers(tokens, i + 1, to)
    if (next >= to) break
    if (ends(tokens, start, i, next, to)) {
      ranges.push([start, next])
      start = next
    }
    i = next - 1
  }
  if (start < to) ranges.push([start, to])
  return ranges.flatMap(cut)
}

function cut([from, to]: [number, number]): [number, number][] {
  const parts: [number, number][] = []
  for (let start = from; start < to; start += LONGEST) parts.push([start, Math.min(to, start + LONGEST)])
  return parts
}

/** True of the marks that end sentences, of runs of full stops, and of abbreviations: "U.S." */
function mayEnd({ text }: TaggedSpan): boolean {
  return TERMINATORS.has(text.charCodeAt(text.length - 1))
}

function isDotted(text: string): boolean {
  return text.endsWith('.') && !text.startsWith('.')
}

/** The first token behind the marks that close what the terminator at `i - 1` ended, and further terminators. */
function skipClosers(tokens: readonly TaggedSpan[], i: number, to: number): number {
  let next = i
  while (next < to && touches(tokens[next - 1]!, tokens[next]!) && isTail(tokens[next]!.text)) next++
  return next
}

function isTail(text: string): boolean {
  return CLOSERS.has(text) || TERMINATORS.has(text.charCodeAt(0))
}

function touches(left: Span, right: Span): boolean {
  return left.end === right.start
}

function ends(tokens: readonly TaggedSpan[], start: number, i: number, next: number, to: number): boolean {
  const token = tokens[i]!
  const follower = tokens[next]!
  if (startsLower(follower.text)) return false
  if (touches(tokens[next - 1]!, follower) && !startsUpper(follower.text) && !OPENERS.has(follower.text)) return false
  if (isDotted(token.text) && next === i + 1) return abbreviationEnds(token.text, follower)
  if (i === start + 1 && NUMBER.test(tokens[start]!.text)) return false
  if (next > i + 1 && QUOTE_CLOSERS.has(tokens[next - 1]!.text)) return !cueFollows(tokens, next, to)
  return true
}

const STARTS_A_SENTENCE = new Set(['DET', 'PRON', 'ADP', 'SCONJ', 'ADV', 'AUX', 'CCONJ', 'INTJ'])
const OPENS_A_QUOTATION = new Set([...OPENERS].filter((mark) => mark !== '(' && mark !== '['))

function abbreviationEnds(text: string, follower: TaggedSpan): boolean {
  const kind = abbreviationKind(text.slice(0, -1))
  if (kind === 'title' || kind === 'number') return false
  if (OPENS_A_QUOTATION.has(follower.text)) return true
  return startsUpper(follower.text) && STARTS_A_SENTENCE.has(follower.pos)
}

/**
 * Whether a name and its reporting verb stand behind a quotation: “We won!” Anna Berg said. A clause of reported words
 * behind the verb makes it a sentence of its own: “We won!” Anna Berg said that it was late.
 */
function cueFollows(tokens: readonly TaggedSpan[], next: number, to: number): boolean {
  for (let i = next; i < Math.min(to, next + CUE_REACH); i++) {
    const { text, pos } = tokens[i]!
    if (reportingVerbs.has(text)) return i > next && !(SAY.has(text) && i + 1 < to && opensClause(tokens[i + 1]!))
    if (pos !== 'PROPN' && text !== '.' && !(i === next && text === 'I')) return false
  }
  return false
}

const SAY = new Set(['said', 'says', 'added', 'adds'])
const OPENS_A_CLAUSE = new Set(['DET', 'PRON', 'SCONJ'])

function opensClause({ pos }: TaggedSpan): boolean {
  return OPENS_A_CLAUSE.has(pos)
}
