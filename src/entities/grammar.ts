import { fullWeekdays } from '../language/en/date-words.js'
import { personNouns } from '../language/en/person-nouns.js'
import { reportingVerbs } from '../language/en/reporting-verbs.js'
import type { Token } from '../text/document.js'
import { compoundHead, nounPhraseAround, nounPhraseFrom, withAttachments } from '../text/noun-phrases.js'

/** The part that a mention plays in its clause, as far as the words beside it tell. */
export interface Grammar {
  readonly role: 'subject' | 'object' | 'possessive' | 'modifier' | 'other'
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
  return {
    role,
    reports,
    questioned,
    subordinate: role === 'subject' && !inverted && (isThat(tokens, first, from) || opensClause(before)),
  }
}

/** "that Mr Berg left": read as the determiner of the phrase. */
function isThat(tokens: readonly Token[], first: number, from: number): boolean {
  return first < from && tokens[first]!.lower === 'that'
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
  if (after !== null && after.pos === 'NOUN' && compoundHead(tokens, to - 1) > to - 1) return part('modifier')
  if (before !== null && isAccordingTo(tokens, first)) return part('other', true)
  if (after !== null && RELATIVE.has(after.lower) && !ASKING.has(before?.lower ?? '')) return part('subject')
  // "A third delegate, Daniel Traynor, said": the name between commas is the subject as well.
  const apposition = before?.text === ',' && after?.text === ','
  const verb = verbBehind(tokens, apposition ? to + 1 : behindComplements(tokens, to), sentence)
  if (verb >= 0 && !isComplement(tokens, first, sentence)) return part('subject', isReporting(tokens, verb, sentence))
  const late = before === null || before.pos === 'CCONJ' ? verbBehindAsides(tokens, to, sentence) : -1
  if (late >= 0) return part('subject', isReporting(tokens, late, sentence))
  if (before?.pos === 'VERB') {
    const reports = reportingVerbs.has(before.lower) && !before.lower.endsWith('ing')
    const inverted = reports && followsMark(tokens, first - 1)
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

const DASHES = new Set(['—', '–', '--', '-'])

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
    // "a clerk on Monday said"
    if (token.lower === 'on' && fullWeekdays.has(tokens[i + 1]?.lower ?? '')) i++
    else if (token.pos !== 'ADV' && token.pos !== 'PART') return -1
  }
  return -1
}

/** How far behind a name that begins its sentence its verb is looked for, over any asides. */
const ASIDES = 40

/**
 * The verb behind the comma or dash that ends the asides of a name at the beginning of a sentence: "Berg, a host on Radio
 * Sol, in Oslo, and a baker, said"; -1 where none stands there.
 */
function verbBehindAsides(tokens: readonly Token[], to: number, sentence: number): number {
  if (!opensAside(tokens[to])) return -1
  // "Berg, a baker from Turku said": the aside is not closed.
  const phrase = INDEFINITE.has(tokens[to + 1]?.lower ?? '') ? nounPhraseFrom(tokens, to + 1) : null
  const open = phrase === null ? -1 : withAttachments(tokens, phrase).to
  if (
    open >= 0 &&
    tokens[open]?.sentence === sentence &&
    tokens[open]!.pos === 'VERB' &&
    isReporting(tokens, open, sentence)
  ) {
    return open
  }
  for (let i = to + 2; i < Math.min(tokens.length - 1, to + ASIDES) && tokens[i + 1]!.sentence === sentence; i++) {
    if (closesAside(tokens[i]!) && mayBeFinite(tokens[i + 1]!)) return i + 1
  }
  return -1
}

const INDEFINITE = new Set(['a', 'an'])

function opensAside(token: Token | undefined): boolean {
  return token !== undefined && (token.text === ',' || token.text === '(' || DASHES.has(token.text))
}

function closesAside({ text }: Token): boolean {
  return text === ',' || text === ')' || DASHES.has(text)
}

function mayBeFinite({ pos, lower }: Token): boolean {
  return pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))
}

/** Whether a preposition governs the mention: "of Berg", "of Ana Berg and Tom Lie". */
function isComplement(tokens: readonly Token[], first: number, sentence: number): boolean {
  let i = first - 1
  if (tokens[i]?.lower === 'and' && tokens[i]!.sentence === sentence) {
    while (i > first - COORDINATED && NAME_WORDS.has(tokens[i - 1]?.pos ?? '')) i--
    i--
  }
  return tokens[i]?.pos === 'ADP' && tokens[i]!.sentence === sentence
}

const COORDINATED = 6
const NAME_WORDS = new Set(['PROPN', 'DET'])

function skipAside(tokens: readonly Token[], to: number, sentence: number): number {
  const opener = tokens[to]?.text
  const closer = opener === '(' ? ')' : opener === ',' || DASHES.has(opener ?? '') ? opener! : null
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
