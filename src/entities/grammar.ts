import { personNouns } from '../language/en/person-nouns.js'
import { reportingVerbs } from '../language/en/reporting-verbs.js'
import type { Token } from '../text/document.js'
import { nounPhraseAround, withAttachments } from '../text/noun-phrases.js'

/** The part that a mention plays in its clause, as far as the words beside it tell. */
export interface Grammar {
  readonly role: 'subject' | 'object' | 'possessive' | 'other'
  /** It is the subject of a verb of reporting, or stands behind "according to". */
  readonly reports: boolean
  /** A question was put to it: "asked Berg". */
  readonly questioned: boolean
  /** It is in a clause below another: "that Berg left", "as Berg left", "said Berg had left". */
  readonly subordinate: boolean
}

const RELATIVE = new Set(['who', 'which'])

/** How many adverbs and auxiliaries may stand between a subject and its verb. */
const SKIP = 4

/** How long an aside between subject and verb may be, in tokens. */
const ASIDE = 18

/**
 * Reads the words beside the mention `[from, to)`, whose titles begin at `phraseFrom`: "Berg has said", "Berg, the
 * mayor, said", "said Mayor Berg", "according to Berg", "told Berg", "Berg's".
 */
export function grammarOf(tokens: readonly Token[], phraseFrom: number, from: number, to: number): Grammar {
  const first = withTitle(tokens, phraseFrom)
  const before = tokens[first - 1]?.sentence === tokens[from]!.sentence ? tokens[first - 1]! : null
  const { role, reports, inverted } = partOf(tokens, first, from, to)
  const questioned = role === 'object' && before !== null && ASKING.has(before.lower)
  return { role, reports, questioned, subordinate: role === 'subject' && !inverted && opensClause(before) }
}

/** "that Berg left", "as Berg left", "said Berg had left". */
function opensClause(before: Token | null): boolean {
  if (before === null) return false
  if (before.pos === 'VERB') return reportingVerbs.has(before.lower)
  return before.pos === 'SCONJ' || SUBORDINATING.has(before.lower)
}

interface Part extends Pick<Grammar, 'role' | 'reports'> {
  /** Its verb stands before it: “No,” said Berg. */
  readonly inverted: boolean
}

const ASKING = new Set(['ask', 'asks', 'asked', 'asking', 'questioned', 'pressed', 'quizzed', 'challenged'])

const SUBORDINATING = new Set(['that', 'as', 'if', 'when', 'while', 'because', 'after', 'before', 'whether', 'where'])

function partOf(tokens: readonly Token[], first: number, from: number, to: number): Part {
  const { sentence } = tokens[from]!
  const before = tokens[first - 1]?.sentence === sentence ? tokens[first - 1]! : null
  const after = tokens[to]?.sentence === sentence ? tokens[to]! : null
  if (after !== null && (after.lower === "'s" || (after.lower === "'" && after.start === tokens[to - 1]!.end))) {
    return part('possessive')
  }
  if (before !== null && isAccordingTo(tokens, first)) return part('other', true)
  if (after !== null && RELATIVE.has(after.lower)) return part('subject')
  // "A third delegate, Daniel Traynor, said": the name between commas is the subject as well.
  const apposition = before?.text === ',' && after?.text === ','
  const verb = verbBehind(tokens, apposition ? to + 1 : behindComplements(tokens, to), sentence)
  if (verb >= 0 && (before === null || before.pos !== 'ADP'))
    return part('subject', isReporting(tokens, verb, sentence))
  if (before?.pos === 'VERB') {
    const inverted = reportingVerbs.has(before.lower) && followsMark(tokens, first - 1)
    return inverted ? part('subject', true, true) : part('object')
  }
  return part(before?.pos === 'ADP' || before === null ? 'other' : 'object')
}

function part(role: Grammar['role'], reports = false, inverted = false): Part {
  return { role, reports, inverted }
}

/** Where a title begins that has a complement: "Minister of Planning Suharso Monoarfa". */
function withTitle(tokens: readonly Token[], from: number): number {
  const noun = from - 2
  if (tokens[from - 1]?.lower !== 'of' || tokens[noun]?.sentence !== tokens[from]!.sentence) return from
  return personNouns.has(tokens[noun]!.lower) ? nounPhraseAround(tokens, noun).from : from
}

/** Behind what hangs on a mention: "Dan McLaughlin at the National Review". */
function behindComplements(tokens: readonly Token[], to: number): number {
  return withAttachments(tokens, { from: to - 1, head: to - 1, to }, HANGS).to
}

const HANGS = new Set(['of', 'at', 'from', 'with', 'for'])

function isAccordingTo(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]!.lower === 'to' && tokens[from - 2]?.lower === 'according'
}

/** The token of the verb that follows, behind adverbs and an aside; -1 where none does. */
function verbBehind(tokens: readonly Token[], to: number, sentence: number): number {
  let i = skipAside(tokens, to, sentence)
  for (let k = 0; k <= SKIP; k++, i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== sentence) return -1
    if (token.pos === 'VERB' || token.pos === 'AUX') return i
    if (token.pos !== 'ADV' && token.pos !== 'PART') return -1
  }
  return -1
}

function skipAside(tokens: readonly Token[], to: number, sentence: number): number {
  const opener = tokens[to]?.text
  const closer = opener === '(' ? ')' : opener === ',' || opener === '—' || opener === '–' ? opener : null
  if (closer === null) return to
  for (let i = to + 1; i < Math.min(tokens.length, to + ASIDE) && tokens[i]!.sentence === sentence; i++) {
    if (tokens[i]!.text === closer) return i + 1
  }
  return to
}

/** Whether the verb at `at`, or the main verb behind its auxiliaries, reports. */
function isReporting(tokens: readonly Token[], at: number, sentence: number): boolean {
  let i = at
  for (let k = 0; k < SKIP && tokens[i]?.sentence === sentence; k++, i++) {
    if (reportingVerbs.has(tokens[i]!.lower)) return true
    if (tokens[i]!.pos !== 'AUX' && tokens[i]!.pos !== 'ADV') return false
  }
  return false
}

/** Whether the verb stands directly behind a quotation: “No,” said Berg. */
function followsMark(tokens: readonly Token[], verb: number): boolean {
  const mark = tokens[verb - 1]
  return mark === undefined || mark.pos === 'PUNCT' || mark.sentence !== tokens[verb]!.sentence
}
