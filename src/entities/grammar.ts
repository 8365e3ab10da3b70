import { reportingVerbs } from '../language/en/reporting-verbs.js'
import type { Token } from '../text/document.js'

/** The part that a mention plays in its clause, as far as the words beside it tell. */
export interface Grammar {
  readonly role: 'subject' | 'object' | 'possessive' | 'other'
  /** It is the subject of a verb of reporting, or stands behind "according to". */
  readonly reports: boolean
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
  const { sentence } = tokens[from]!
  const before = tokens[phraseFrom - 1]?.sentence === sentence ? tokens[phraseFrom - 1]! : null
  const after = tokens[to]?.sentence === sentence ? tokens[to]! : null
  if (after !== null && (after.lower === "'s" || (after.lower === "'" && after.start === tokens[to - 1]!.end))) {
    return { role: 'possessive', reports: false }
  }
  if (before !== null && isAccordingTo(tokens, phraseFrom)) return { role: 'other', reports: true }
  if (after !== null && RELATIVE.has(after.lower)) return { role: 'subject', reports: false }
  const verb = verbBehind(tokens, to, sentence)
  if (verb >= 0 && (before === null || before.pos !== 'ADP')) {
    return { role: 'subject', reports: isReporting(tokens, verb, sentence) }
  }
  if (before?.pos === 'VERB') {
    const inverted = reportingVerbs.has(before.lower) && followsMark(tokens, phraseFrom - 1)
    return inverted ? { role: 'subject', reports: true } : { role: 'object', reports: false }
  }
  return { role: before?.pos === 'ADP' || before === null ? 'other' : 'object', reports: false }
}

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
