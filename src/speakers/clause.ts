import type { Document, Token, TokenSpan } from '../text/document.js'
import { type ClauseRole, NO_ROLE } from './clause-role.js'
import { creditLine, turnLabel } from './labels.js'
import type { Barrier, Phrase } from './phrase.js'
import { subjectOf, subjectOfApposition } from './subject.js'
import { PAST_PARTICIPLE, particleVerb, type VerbClass, verbAt, wordBefore } from './verbs.js'
import { accordingTo, quotedAsSaying, voiceOf } from './voice.js'

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

/** How far before "by" the participle may stand, words between marks aside: "was called “a muzzle” by". */
const AGENT_REACH = 3
const LONGEST_SAID = 24

/** "described by Berg as": the agent of a reporting verb. */
function agentOf({ tokens, from, sentence, blocked }: Phrase): ClauseRole | null {
  if (tokens[from - 1]?.lower !== 'by') return null
  let left = AGENT_REACH
  for (let i = from - 2; i >= Math.max(0, from - LONGEST_SAID) && left > 0 && tokens[i]!.sentence === sentence; i--) {
    if (blocked(i)) continue
    left--
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
