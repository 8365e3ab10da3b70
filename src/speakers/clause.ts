import { personNouns } from '../language/en/person-nouns.js'
import { type ReportingClass, type ReportingVerb, reportingVerbs } from '../language/en/reporting-verbs.js'
import { speechNouns } from '../language/en/speech-nouns.js'
import { startsLower, startsUpper } from '../text/characters.js'
import type { Document, Token, TokenSpan } from '../text/document.js'
import { nounPhraseFrom, withAttachments } from '../text/noun-phrases.js'
import { isTime, TIMES } from './noun-chunks.js'

/** How a noun phrase stands to the verb of its clause. */
export interface ClauseRole {
  readonly relation: 'subject' | 'passive' | 'inverted' | 'agent' | 'object' | 'according' | 'voice' | 'label' | 'none'
  /** The verb (or "according to", or the noun of a voice) as a token range; null where there is none. */
  readonly verb: {
    readonly from: number
    readonly to: number
    readonly lemma: string
    readonly class: VerbClass
  } | null
  /** Words stand between the noun phrase and its verb: "Hugh Hill, a doctor who replaced her, said". */
  readonly aside: boolean
}

export function isSubject({ relation }: ClauseRole): boolean {
  return relation === 'subject' || relation === 'passive'
}

/** `other`: a verb that is not in the list of reporting verbs. */
export type VerbClass = ReportingClass | 'other'

export const NO_ROLE: ClauseRole = { relation: 'none', verb: null, aside: false }

/** How far behind a noun phrase its verb is looked for, in tokens. */
const REACH = 28

/** How many adverbs and auxiliaries may stand between a noun phrase and its verb. */
const SKIP = 5

/** Which tokens a clause cannot be read through: those in quotation marks. */
export type Barrier = (index: number) => boolean

/**
 * The role of the noun phrase `[from, to)` in its clause, from the words beside it: "said X", "X said", "X, who …, said",
 * "told X", "according to X", "X's claim", "a statement by X", "X:".
 */
export function clauseRole(
  document: Document,
  { from, to }: Pick<TokenSpan, 'from' | 'to'>,
  blocked: Barrier,
): ClauseRole {
  const { tokens } = document
  const sentence = tokens[from]!.sentence
  return (
    accordingTo(tokens, from, sentence) ??
    agentOf(tokens, from, sentence) ??
    voiceOf(tokens, from, to) ??
    turnLabel(document, from, to) ??
    creditLine(document, from, to) ??
    subjectOf(tokens, from, to, sentence, blocked) ??
    subjectOfApposition(tokens, from, to, sentence, blocked) ??
    verbBefore(tokens, from, sentence, blocked) ??
    verbBeforeApposition(tokens, from, sentence, blocked) ??
    NO_ROLE
  )
}

function accordingTo(tokens: readonly Token[], from: number, sentence: number): ClauseRole | null {
  const before = tokens[from - 1]
  if (before?.sentence !== sentence) return null
  const according = before.lower === 'to' && tokens[from - 2]?.lower === 'according'
  if (!according) return null
  const verb = { from: from - 2, to: from, lemma: 'according to', class: 'say' as const }
  return { relation: 'according', verb, aside: false }
}

const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'their', 'its', 'my', 'our'])

/** Whose words a noun tells of: "Berg's claim", "in his view", "the words of Berg", "a statement by Berg". */
function voiceOf(tokens: readonly Token[], from: number, to: number): ClauseRole | null {
  const mark = tokens[to]?.lower
  const possessor = mark === "'s" || mark === "'" ? to + 1 : POSSESSIVE_PRONOUNS.has(tokens[from]!.lower) ? to : -1
  const noun = possessor < 0 ? nounBefore(tokens, from) : (nounPhraseFrom(tokens, possessor)?.head ?? -1)
  const lemma = speechNouns.get(tokens[noun]?.lower ?? '')
  if (lemma === undefined || tokens[noun]!.sentence !== tokens[from]!.sentence) return null
  return { relation: 'voice', verb: { from: noun, to: noun + 1, lemma, class: 'say' }, aside: false }
}

/** The noun that a name hangs on: "a statement by Berg", "the words of Berg". */
function nounBefore(tokens: readonly Token[], from: number): number {
  const preposition = tokens[from - 1]?.lower
  return preposition === 'by' || preposition === 'of' || preposition === 'from' ? from - 2 : -1
}

/** The label of a turn: "BRIGGS: …", at the start of a paragraph. */
function turnLabel({ tokens, paragraphs }: Document, from: number, to: number): ClauseRole | null {
  const colon = tokens[to]
  if (colon?.text !== ':' || paragraphs[tokens[from]!.paragraph]!.from < from - 3) return null
  return { relation: 'label', verb: null, aside: false }
}

const DASHES = new Set(['-', '--', '---', '–', '—', '―'])
const MARK = /^(?:["”»’']|''|[.!?])$/

/** The line behind a quotation that says whose it is: “…” ― Anna Berg */
function creditLine({ tokens, paragraphs }: Document, from: number, to: number): ClauseRole | null {
  const dash = tokens[from - 1]
  if (dash === undefined || !DASHES.has(dash.text)) return null
  const { paragraph } = tokens[from]!
  const opens = paragraphs[paragraph]!.from === from - 1 || MARK.test(tokens[from - 2]?.text ?? '')
  const next = tokens[to]
  const ends = next?.paragraph !== paragraph || next.text === ',' || next.text === '(' || next.text === '.'
  return opens && ends && dash.paragraph === paragraph ? { relation: 'label', verb: null, aside: false } : null
}

function subjectOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: number,
  blocked: Barrier,
): ClauseRole | null {
  let i = to
  let aside = false
  const limit = Math.min(tokens.length, to + REACH)
  let skipped = 0
  while (i < limit && tokens[i]!.sentence === sentence && !blocked(i)) {
    const token = tokens[i]!
    const verb = verbAt(tokens, i)
    if (verb !== null) return { relation: isPassive(tokens, i, verb.lemma) ? 'passive' : 'subject', verb, aside }
    if (token.text === ',' || token.text === '(' || token.text === '—' || token.text === '–') {
      let after = skipAside(tokens, i, limit, sentence, blocked)
      if (after < 0 && token.text === ',' && tokens[from - 1]?.pos !== 'ADP') after = skipUnclosedAside(tokens, i)
      if (after < 0) return null
      aside = true
      i = after
    } else if (token.pos === 'ADV' || token.pos === 'AUX' || token.pos === 'PART' || TIMES.has(token.lower)) {
      if (++skipped > SKIP) return null
      i++
    } else if (behindTime(tokens, i) > i) {
      // "The ministry on Saturday said"
      i = behindTime(tokens, i)
    } else if ((ATTACHING.has(token.lower) || (token.lower === 'to' && i === to && isPerson(tokens, to))) && !aside) {
      // "A diplomat in Nairobi said": the verb belongs to the phrase that the place hangs on.
      const phrase = nounPhraseFrom(tokens, i + 1)
      if (phrase === null) return null
      i = phrase.to
    } else {
      return null
    }
  }
  return null
}

/** "A delegate, Jim Poolman, said": the name between the commas is the subject too. */
function subjectOfApposition(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: number,
  blocked: Barrier,
): ClauseRole | null {
  if (tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',' || tokens[from - 1]!.sentence !== sentence) return null
  const role = subjectOf(tokens, from, to + 1, sentence, blocked)
  return role === null || role.verb!.from > to + 1 + SKIP ? null : { ...role, aside: true }
}

/** "said her lawyer, Ana Cruz": the name behind the comma is the subject too. */
function verbBeforeApposition(
  tokens: readonly Token[],
  from: number,
  sentence: number,
  blocked: Barrier,
): ClauseRole | null {
  if (tokens[from - 1]?.text !== ',' || tokens[from - 2]?.sentence !== sentence) return null
  let i = from - 2
  while (i > from - SKIP_BACK && tokens[i]?.sentence === sentence && IN_PHRASE.has(tokens[i]!.pos)) i--
  const role = i < 0 || i === from - 2 ? null : verbBefore(tokens, i + 1, sentence, blocked)
  return role?.relation === 'inverted' && role.verb!.class !== 'other' ? { ...role, aside: true } : null
}

/** How far before the comma of an apposition its verb may stand. */
const SKIP_BACK = 12
const IN_PHRASE: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'PART', 'ADP'])

/** "The adviser to the president said" */
function isPerson(tokens: readonly Token[], to: number): boolean {
  return personNouns.has(tokens[to - 1]!.lower)
}

const BEFORE_TIME = new Set(['on', 'late', 'early', 'last', 'this', 'in', 'the'])

/** Behind "on Saturday", "late on Monday", "last week"; `from` itself where no time stands. */
function behindTime(tokens: readonly Token[], from: number): number {
  let i = from
  while (i < from + 2 && BEFORE_TIME.has(tokens[i]?.lower ?? '')) i++
  return i > from && isTime(tokens[i]?.lower ?? '') ? i + 1 : from
}

const ATTACHING = new Set(['of', 'in', 'from', 'for', 'at'])
const BE = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'being', "'s", "'re"])
const PARTICIPLE = /(?:ed|en|old|aid|ut)$/

/** "The plan was called": what is reported on is no speaker; but "he was quoted as saying". */
function isPassive(tokens: readonly Token[], verb: number, lemma: string): boolean {
  if (lemma === 'quote' || !PARTICIPLE.test(tokens[verb]!.lower)) return false
  const before = tokens[verb - 1]?.pos === 'ADV' ? tokens[verb - 2] : tokens[verb - 1]
  return before !== undefined && BE.has(before.lower)
}

/** How far before "by" the participle may stand: "was called “a muzzle” by". */
const AGENT_REACH = 3

/** "described by Berg as": the agent of a reporting verb. */
function agentOf(tokens: readonly Token[], from: number, sentence: number): ClauseRole | null {
  if (tokens[from - 1]?.lower !== 'by') return null
  for (let i = from - 2; i >= Math.max(0, from - 1 - AGENT_REACH) && tokens[i]!.sentence === sentence; i--) {
    const verb = PARTICIPLE.test(tokens[i]!.lower) ? verbAt(tokens, i) : null
    if (verb !== null && verb.class !== 'other') return { relation: 'agent', verb, aside: false }
  }
  return null
}

/** The token behind the aside that the mark at `open` begins; -1 where it does not end. */
function skipAside(tokens: readonly Token[], open: number, limit: number, sentence: number, blocked: Barrier): number {
  const closer = tokens[open]!.text === '(' ? ')' : tokens[open]!.text
  for (let i = open + 1; i < limit && tokens[i]!.sentence === sentence && !blocked(i); i++) {
    if (tokens[i]!.text !== closer) continue
    const next = skipAdverbials(tokens, i + 1)
    if (isFiniteVerb(tokens, next)) return next
    if (closer === ')') return i + 1
  }
  return -1
}

/** Whether a verb stands there that can follow an aside: not the "adding" of "Berg left on Monday, after lunch, adding". */
function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  return verbAt(tokens, at) !== null && (!tokens[at]!.lower.endsWith('ing') || tokens[at - 1]!.pos === 'AUX')
}

/** "Omar Atout, a Twitter user tweeted": an apposition that the writer did not close. -1 where there is none. */
function skipUnclosedAside(tokens: readonly Token[], comma: number): number {
  const phrase = nounPhraseFrom(tokens, comma + 1)
  if (phrase === null || tokens[phrase.from]!.lower === 'the') return -1
  let { to } = withAttachments(tokens, phrase)
  if (tokens[to]?.lower === 'and') to = nounPhraseFrom(tokens, to + 1)?.to ?? to
  const next = skipAdverbials(tokens, to)
  const verb = verbAt(tokens, next)
  return verb !== null && verb.class !== 'other' ? next : -1
}

const ADVERBIAL = new Set(['on', 'in', 'at', 'via', 'through', 'during', 'after', 'before', 'to'])

/** Behind adverbs and at most one phrase of place or time: "later", "on Twitter", "in a statement". */
function skipAdverbials(tokens: readonly Token[], from: number): number {
  const i = skipAdverbs(tokens, from)
  if (!ADVERBIAL.has(tokens[i]?.lower ?? '')) return i
  const phrase = nounPhraseFrom(tokens, i + 1)
  return phrase === null ? i : skipAdverbs(tokens, phrase.to)
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let i = from
  while (i < from + 3 && (tokens[i]?.pos === 'ADV' || tokens[i]?.pos === 'AUX')) i++
  return i
}

function verbBefore(tokens: readonly Token[], from: number, sentence: number, blocked: Barrier): ClauseRole | null {
  let i = from - 1
  if (tokens[i]?.pos === 'ADV') i--
  const token = tokens[i]
  if (token === undefined || token.sentence !== sentence || blocked(i)) return null
  const verb = verbAt(tokens, i) ?? (i > 0 ? particleVerb(tokens, i - 1, i) : null)
  if (verb === null) return null
  const inverted = verb.class === 'say' || (INVERTING.has(verb.class) && opensClause(tokens, verb.from))
  return { relation: inverted ? 'inverted' : 'object', verb, aside: false }
}

const INVERTING: ReadonlySet<VerbClass> = new Set(['speech', 'think', 'other'])

/** “…,” said Berg; as Berg said; but not the "visited Berg" of "they visited Berg". */
function opensClause(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]?.pos === 'ADV' ? tokens[verb - 2] : tokens[verb - 1]
  return before === undefined || before.sentence !== tokens[verb]!.sentence || OPENS.has(before.pos)
}

const OPENS: ReadonlySet<Token['pos']> = new Set(['PUNCT', 'SCONJ', 'CCONJ', 'SYM', 'X'])

function particleVerb(tokens: readonly Token[], verb: number, particle: number): ClauseRole['verb'] {
  const entry = reportingVerbs.get(tokens[verb]!.lower)?.find((e) => e.particle === tokens[particle]!.lower)
  return entry === undefined ? null : { from: verb, to: particle + 1, lemma: entry.lemma, class: entry.class }
}

/** The verb at a token, with its particle: a reporting verb, or any full verb that is no participle modifier. */
export function verbAt(tokens: readonly Token[], index: number): ClauseRole['verb'] {
  const token = tokens[index]
  if (token === undefined) return null
  const entry = reportingVerbs.get(token.lower)?.find((e) => e.particle === null || matchesParticle(tokens, index, e))
  if (entry !== undefined && (token.pos === 'VERB' ? !isNamePart(tokens, index) : isPlainReport(token, entry))) {
    return { from: index, to: index + (entry.particle === null ? 1 : 2), lemma: entry.lemma, class: entry.class }
  }
  if (token.pos !== 'VERB' || isNamePart(tokens, index)) return null
  return { from: index, to: index + 1, lemma: token.lower, class: 'other' }
}

/** "The Rights Act states": within a sentence that is no headline, no verb has a capital. */
function isNamePart(tokens: readonly Token[], index: number): boolean {
  const { text, sentence } = tokens[index]!
  if (!startsUpper(text) || tokens[index - 1]?.sentence !== sentence) return false
  const next = tokens[index + 1]
  return startsUpper(tokens[index - 1]!.text) && next?.sentence === sentence && startsLower(next.text)
}

function matchesParticle(tokens: readonly Token[], index: number, entry: ReportingVerb): boolean {
  return tokens[index + 1]?.lower === entry.particle
}

/** "said" is a verb whatever its part of speech was taken for; "report" is one only where it was tagged so. */
function isPlainReport(token: Token, entry: ReportingVerb): boolean {
  return (
    entry.class !== 'think' &&
    token.lower !== entry.lemma &&
    token.pos !== 'NOUN' &&
    /(?:ed|id|ote|old|s)$/.test(token.lower) &&
    token.pos !== 'PROPN'
  )
}
