import { personNouns } from '../language/en/person-nouns.js'
import { speechNouns } from '../language/en/speech-nouns.js'
import { startsUpper } from '../text/characters.js'
import type { Document, Token, TokenSpan } from '../text/document.js'
import { isPossessiveMark, nounPhraseFrom, POSSESSIVE_PRONOUNS } from '../text/noun-phrases.js'
import { behindTime, skipAside, skipUnclosedAside } from './asides.js'
import { TIMES } from './noun-chunks.js'
import type { Barrier, Phrase } from './phrase.js'
import { BE, endsInIng, isParticiple, particleVerb, type Verb, type VerbClass, verbAt } from './verbs.js'

export type Relation =
  | 'subject'
  | 'passive'
  | 'inverted'
  | 'agent'
  | 'object'
  | 'according'
  | 'voice'
  | 'label'
  | 'credit'
  | 'none'

/** How a noun phrase stands to the verb of its clause. */
export interface ClauseRole {
  readonly relation: Relation
  /** The verb (or "according to", or the noun of a voice); null where there is none. */
  readonly verb: Verb | null
  /** Words stand between the noun phrase and its verb: "Hugh Hill, a doctor who replaced her, said". */
  readonly aside: boolean
}

export const NO_ROLE: ClauseRole = { relation: 'none', verb: null, aside: false }

export function isSubject({ relation }: ClauseRole): boolean {
  return relation === 'subject' || relation === 'passive'
}

type Reading = (phrase: Phrase) => ClauseRole | null

/** The words beside a phrase that tell its role; the first that fit do. */
const READINGS: readonly Reading[] = [
  accordingTo,
  quotedAsSaying,
  agentOf,
  voiceOf,
  turnLabel,
  creditLine,
  reportedBy,
  subjectOf,
  subjectOfApposition,
  verbBefore,
  verbBeforeApposition,
]

/**
 * The role of the noun phrase `[from, to)` in its clause, from the words beside it: "said X", "X said", "X, who …, said",
 * "told X", "according to X", "X's claim", "a statement by X", "X:".
 */
export function clauseRole(
  { tokens, paragraphs }: Document,
  { from, to }: Pick<TokenSpan, 'from' | 'to'>,
  blocked: Barrier,
): ClauseRole {
  const phrase: Phrase = { tokens, paragraphs, sentence: tokens[from]!.sentence, from, to, blocked }
  for (const read of READINGS) {
    const role = read(phrase)
    if (role !== null) return role
  }
  return NO_ROLE
}

const LABEL: ClauseRole = { relation: 'label', verb: null, aside: false }
const CREDIT: ClauseRole = { relation: 'credit', verb: null, aside: false }

function accordingTo({ tokens, from, sentence }: Phrase): ClauseRole | null {
  const before = tokens[from - 1]
  if (before?.sentence !== sentence || before.lower !== 'to' || tokens[from - 2]?.lower !== 'according') return null
  const verb = { from: from - 2, to: from, lemma: 'according to', class: 'say' as const }
  return { relation: 'according', verb, aside: false }
}

/** "quoted Berg as saying", "accused him of calling" */
function quotedAsSaying({ tokens, from, to }: Phrase): ClauseRole | null {
  const preposition = tokens[to]?.lower
  const before = tokens[from - 1]?.lower ?? ''
  const fits =
    (preposition === 'as' && QUOTING.has(before)) ||
    ((preposition === 'of' || preposition === 'for') && BLAMING.has(before))
  if (!fits || !tokens[to + 1]?.lower.endsWith('ing')) return null
  const verb = verbAt(tokens, to + 1)
  return verb === null || verb.class === 'other' ? null : { relation: 'subject', verb, aside: false }
}

const BLAMING = new Set(
  'accused accuses accuse accusing blamed blames blaming criticized criticised criticizes criticises attacked attacks faulted'.split(
    ' ',
  ),
)

const QUOTING = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing', 'quote', 'cite'])

/** Whose words a noun tells of: "Berg's claim", "Berg's “never” remark", "in his view", "the words of Berg", "a statement by Berg". */
function voiceOf({ tokens, from, to, sentence, blocked }: Phrase): ClauseRole | null {
  const possessed = isPossessiveMark(tokens[to]) ? to + 1 : POSSESSIVE_PRONOUNS.has(tokens[from]!.lower) ? to : -1
  const noun =
    possessed < 0 ? nounBefore(tokens, from) : (nounPhraseFrom(tokens, behindQuotation(possessed, blocked))?.head ?? -1)
  const lemma = speechNouns.get(tokens[noun]?.lower ?? '')
  if (lemma === undefined || tokens[noun]!.sentence !== sentence) return null
  return { relation: 'voice', verb: { from: noun, to: noun + 1, lemma, class: 'say' }, aside: false }
}

/** How long a quotation between a possessor and its noun may be, in tokens. */
const LONGEST_INSIDE = 16

function behindQuotation(from: number, blocked: Barrier): number {
  let i = from
  while (i < from + LONGEST_INSIDE && blocked(i)) i++
  return i
}

/** The noun that a name hangs on: "a statement by Berg", "the words of Berg". */
function nounBefore(tokens: readonly Token[], from: number): number {
  const preposition = tokens[from - 1]?.lower
  if (preposition !== 'by' && preposition !== 'of' && preposition !== 'from') return -1
  // "Holm's description of Berg" is Holm's.
  return isPossessiveMark(tokens[from - 3]) ? -1 : from - 2
}

/** The label of a turn: "BRIGGS: …", at the start of a paragraph. */
function turnLabel({ tokens, paragraphs, from, to }: Phrase): ClauseRole | null {
  const opens = paragraphs[tokens[from]!.paragraph]!.from >= from - 3
  return opens && tokens[to]?.text === ':' ? LABEL : null
}

const DASHES = new Set(['-', '--', '---', '–', '—', '―'])
const MARK = /^(?:["”»’']|''|[.!?])$/

/** The line behind a quotation that says whose it is: “…” ― Anna Berg */
function creditLine({ tokens, paragraphs, from, to }: Phrase): ClauseRole | null {
  const dash = tokens[from - 1]
  if (dash === undefined || !DASHES.has(dash.text) || !startsUpper(tokens[from]!.text)) return null
  const { paragraph } = tokens[from]!
  const opens = paragraphs[paragraph]!.from === from - 1 || MARK.test(tokens[from - 2]?.text ?? '')
  const next = tokens[to]
  const ends = next?.paragraph !== paragraph || next.text === ',' || next.text === '(' || next.text === '.'
  return opens && ends && dash.paragraph === paragraph ? CREDIT : null
}

/** How far behind a noun phrase its verb is looked for, in tokens. */
const REACH = 48

/** How many adverbs and auxiliaries may stand between a noun phrase and its verb. */
const SKIP = 5

/** What a preposition may hang on a phrase without a noun: "one of them", "the mother of three". */
const STANDS_ALONE: ReadonlySet<Token['pos']> = new Set(['PRON', 'NUM'])

const OPENS_ASIDE = new Set([',', '(', '—', '–'])

function subjectOf(phrase: Phrase): ClauseRole | null {
  const { tokens, from, to, sentence, blocked } = phrase
  if (isComplement(tokens, from) && !tokens[to]?.lower.endsWith('ing')) return null
  const limit = Math.min(tokens.length, to + REACH)
  let i = to
  let aside = false
  let skipped = 0
  while (i < limit && tokens[i]!.sentence === sentence && !blocked(i)) {
    const token = tokens[i]!
    const verb = verbAt(tokens, i)
    const main = verb !== null && i === to && endsInIng(token) ? verbBehindParticiple(phrase, verb) : null
    if (main !== null) return { relation: 'subject', verb: main, aside: true }
    if (verb !== null) return { relation: isPassive(tokens, verb) ? 'passive' : 'subject', verb, aside }
    const behind = behindTime(tokens, i)
    if (OPENS_ASIDE.has(token.text)) {
      // "In this regard, Berg, the mayor, said"
      if (token.text === ',' && tokens[from - 1]?.pos === 'ADP') return null
      let after = skipAside(phrase, i, limit)
      if (after < 0 && token.text === ',') after = skipUnclosedAside(tokens, i)
      if (after < 0) return null
      aside = true
      i = after
    } else if (token.lower === 'to' && !attaches(phrase, i)) {
      // "urged Berg to leave": he is told.
      return null
    } else if (token.pos === 'ADV' || token.pos === 'AUX' || token.pos === 'PART' || TIMES.has(token.lower)) {
      if (++skipped > SKIP) return null
      i++
    } else if (behind > i) {
      // "The ministry on Saturday said"
      i = behind
    } else if (!aside && attaches(phrase, i)) {
      // "A diplomat in Nairobi said": the verb belongs to the phrase that the place hangs on.
      const place = nounPhraseFrom(tokens, i + 1)
      if (place === null && !STANDS_ALONE.has(tokens[i + 1]?.pos ?? 'X')) return null
      i = place?.to ?? i + 2
    } else {
      return null
    }
  }
  return null
}

/** "A lawyer representing Berg said": the reporting verb behind a participle and its object. */
function verbBehindParticiple({ tokens, sentence }: Phrase, participle: Verb): Verb | null {
  const object = nounPhraseFrom(tokens, participle.to)
  const verb = object === null || tokens[object.to]?.sentence !== sentence ? null : verbAt(tokens, object.to)
  return verb === null || verb.class === 'other' || verb.class === 'think' || isParticiple(tokens, verb.from)
    ? null
    : verb
}

const HANGS = new Set(['of', 'for', 'from', 'with', 'at', 'by'])

/** "a spokeswoman for the party said", "one of them said": the party and they do not. */
function isComplement(tokens: readonly Token[], from: number): boolean {
  const preposition = tokens[from - 1]
  return preposition?.sentence === tokens[from]!.sentence && HANGS.has(preposition.lower)
}

const ATTACHING = new Set(['of', 'in', 'from', 'for', 'at'])

/** Whether a preposition hangs its noun on the phrase: "the adviser to the president" too. */
function attaches({ tokens, to }: Phrase, at: number): boolean {
  const { lower } = tokens[at]!
  return ATTACHING.has(lower) || (lower === 'to' && at === to && personNouns.has(tokens[to - 1]!.lower))
}

/** "A delegate, Jim Poolman, said": the name between the commas is the subject too. */
function subjectOfApposition(phrase: Phrase): ClauseRole | null {
  const { tokens, from, to, sentence } = phrase
  if (tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',' || tokens[from - 1]!.sentence !== sentence) return null
  const role = subjectOf({ ...phrase, to: to + 1 })
  return role === null || role.verb!.from > to + 1 + SKIP ? null : { ...role, aside: true }
}

/** "said her lawyer, Ana Cruz": the name behind the comma is the subject too. */
function verbBeforeApposition(phrase: Phrase): ClauseRole | null {
  const { tokens, from, sentence } = phrase
  if (tokens[from - 1]?.text !== ',' || tokens[from - 2]?.sentence !== sentence) return null
  let i = from - 2
  while (i > from - SKIP_BACK && tokens[i]?.sentence === sentence && IN_PHRASE.has(tokens[i]!.pos)) i--
  const role = i < 0 || i === from - 2 ? null : verbBefore({ ...phrase, from: i + 1 })
  return role?.relation === 'inverted' && role.verb!.class !== 'other' ? { ...role, aside: true } : null
}

/** How far before the comma of an apposition its verb may stand. */
const SKIP_BACK = 12
const IN_PHRASE: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'PART', 'ADP'])

const PAST_PARTICIPLE = /(?:ed|en|old|aid|ut)$/

/** "The plan was called": what is reported on is no speaker; but "he was quoted as saying". */
function isPassive(tokens: readonly Token[], { from, lemma }: Verb): boolean {
  if (lemma === 'quote' || !PAST_PARTICIPLE.test(tokens[from]!.lower)) return false
  const before = wordBefore(tokens, from)
  return before !== undefined && BE.has(before.lower)
}

/** The word before a verb, over an adverb. */
function wordBefore(tokens: readonly Token[], verb: number): Token | undefined {
  return tokens[verb - 1]?.pos === 'ADV' ? tokens[verb - 2] : tokens[verb - 1]
}

/** How far before "by" the participle may stand: "was called “a muzzle” by". */
const AGENT_REACH = 3

/** "described by Berg as": the agent of a reporting verb. */
function agentOf({ tokens, from, sentence }: Phrase): ClauseRole | null {
  if (tokens[from - 1]?.lower !== 'by') return null
  for (let i = from - 2; i >= Math.max(0, from - 1 - AGENT_REACH) && tokens[i]!.sentence === sentence; i--) {
    const verb = PAST_PARTICIPLE.test(tokens[i]!.lower) ? verbAt(tokens, i) : null
    if (verb !== null && verb.class !== 'other') return { relation: 'agent', verb, aside: false }
  }
  return null
}

/** “…,” said a lawyer hired to defend Berg: the verb right behind the words goes before all others. */
function reportedBy({ tokens, from, to, sentence, blocked }: Phrase): ClauseRole | null {
  const verb = from > 0 ? verbAt(tokens, from - 1) : null
  if (verb === null || verb.class === 'other' || verb.class === 'think' || tokens[to]?.pos === 'AUX') return null
  const before = tokens[verb.from - 1]?.text === ',' ? verb.from - 2 : verb.from - 1
  return tokens[before]?.sentence === sentence && blocked(before) ? { relation: 'inverted', verb, aside: false } : null
}

function verbBefore({ tokens, from, to, sentence, blocked }: Phrase): ClauseRole | null {
  // "said Berg was ill": he is the subject of what is said.
  if (tokens[to]?.pos === 'AUX' && tokens[to]!.sentence === sentence) return null
  const i = tokens[from - 1]?.pos === 'ADV' ? from - 2 : from - 1
  if (tokens[i]?.sentence !== sentence || blocked(i)) return null
  const verb = verbAt(tokens, i) ?? (i > 0 ? particleVerb(tokens, i - 1, i) : null)
  if (verb === null) return null
  const inverted = verb.class === 'say' || (INVERTING.has(verb.class) && opensClause(tokens, verb.from))
  return { relation: inverted ? 'inverted' : 'object', verb, aside: false }
}

const INVERTING: ReadonlySet<VerbClass> = new Set(['speech', 'think', 'other'])

/** “…,” said Berg; as Berg said; but not the "visited Berg" of "they visited Berg". */
function opensClause(tokens: readonly Token[], verb: number): boolean {
  const before = wordBefore(tokens, verb)
  return before === undefined || before.sentence !== tokens[verb]!.sentence || OPENS.has(before.pos)
}

const OPENS: ReadonlySet<Token['pos']> = new Set(['PUNCT', 'SCONJ', 'CCONJ', 'SYM', 'X'])
