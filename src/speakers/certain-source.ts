/** Where grammar leaves nothing to weigh: who has certainly said the words, and who certainly has not. */
import { isDocument } from '../language/en/documents.js'
import { nounKind } from '../language/en/noun-kinds.js'
import { personNouns } from '../language/en/person-nouns.js'
import type { Document, Token } from '../text/document.js'
import type { Candidate } from './candidates.js'
import { isQuotationMark } from './phrase.js'
import type { Scene } from './scene.js'
import { BE, endsInIng, isParticiple, type Verb, verbAt, wordBefore } from './verbs.js'

/** How near to the marks the verb of their source may stand. */
export const OWN_REACH = 3

/** How near the verb of "who urged him to “…”" may stand. */
export const RELATIVE_REACH = 5

/** What stands between somebody and what he is quoted or blamed for: "quoted Berg as saying", "accused Berg of calling". */
export const HOW = new Set(['as', 'of', 'for'])

/** Whether a candidate has certainly said the words, `own` being the one whose verb of reporting stands close to them. */
export function isCertain(document: Document, candidate: Candidate, own: Candidate | null, scene: Scene): boolean {
  if (isCredit(candidate, scene) || isAgent(document, candidate, scene)) return true
  if (candidate !== own) return false
  return (
    isAdjoined(document, own, scene) ||
    isAdjacent(document, own, scene) ||
    isIntroducing(document, own, scene) ||
    isDocumentStating(document, own)
  )
}

/** Whether a candidate has certainly not said them. */
export function isExcluded(document: Document, candidate: Candidate, own: Candidate | null, scene: Scene): boolean {
  return (
    isTold(candidate, scene) ||
    isExpletive(document, candidate) ||
    isHearer(document, candidate) ||
    (own !== null && isWithin(document, candidate, own))
  )
}

/** “…,” said Berg; “…,” Mr Berg said: behind a stop, the words' own verb of saying, with nothing between. */
export function isAdjacent(
  { tokens }: Document,
  { zone, mention: { role, phrase, modifier, possessive } }: Candidate,
  { behind, stop }: Scene,
): boolean {
  if (modifier || possessive) return false
  if (zone !== 'after' || stop === null || (role.verb?.class !== 'say' && role.verb?.class !== 'speech')) return false
  if (role.relation === 'inverted') return role.verb.from === behind
  // “…” Berg said that: behind a full stop, a clause that goes on is a sentence of its own.
  return phrase.from === behind && !role.aside && (stop !== '.' || endsClause(tokens[role.verb.to]))
}

/** Berg left, saying that “…”: the subject of the sentence says it, where no other stands between. */
function isAdjoined({ tokens }: Document, { zone, mention: { main, role } }: Candidate, { open }: Scene): boolean {
  if (zone !== 'before' || !main || role.relation !== 'subject') return false
  for (let i = open - 1; i > open - 1 - OWN_REACH && i > role.verb!.to; i--) {
    if (tokens[i - 1]!.text !== ',') continue
    const verb = endsInIng(tokens[i]!) ? verbAt(tokens, i) : null
    return verb !== null && verb.class !== 'other' && verb.class !== 'think' && isPlain(tokens, role.verb!.to, i - 1)
  }
  return false
}

const CLAUSAL: ReadonlySet<Token['pos']> = new Set(['VERB', 'AUX', 'SCONJ'])

/** Whether no clause of somebody else stands between a verb and its participle. */
function isPlain(tokens: Document['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, text } = tokens[i]!
    if (CLAUSAL.has(pos) || text === ',' || isQuotationMark(tokens[i])) return false
  }
  return true
}

/** Berg answered: “…”; Holm noted that Berg called it “…”; Holm attacked Berg's description of it as “…” */
function isIntroducing(
  { tokens }: Document,
  { zone, mention: { to, kind, role, modifier, phrase, antecedent } }: Candidate,
  { open }: Scene,
): boolean {
  const { relation, verb } = role
  if (zone !== 'before' || modifier || verb === null) return false
  if (verb.from === to + 1 && HOW.has(tokens[to]!.lower)) return open - verb.to <= OWN_REACH
  if (relation === 'voice')
    return kind !== 'pronoun' && (tellsWords(tokens, verb, open) || isWordsOf(tokens, to, verb, open))
  if (relation !== 'subject') return false
  const isVague = kind === 'pronoun' && antecedent === null
  if (antecedent !== null && kind === 'pronoun' && verb.class !== 'think')
    return open - verb.to <= RELATIVE_REACH && !hasVerb(tokens, verb.to, open)
  if (isWithPhrase(tokens, phrase.from, to, verb)) return verb.class !== 'think' && open - verb.to <= AGENT_REACH
  if (verb.class === 'label' && !isParticiple(tokens, verb.from))
    return (!isVague || isEmbedded(tokens, phrase.from)) && open - verb.to <= OWN_REACH
  const stop = tokens[verb.to]?.text
  const introduces = verb.to === open - 1 && (stop === ':' || stop === ',')
  if (verb.class !== 'say' || isParticiple(tokens, verb.from)) return false
  if (!introduces && !opensClause(tokens, phrase.from)) return false
  return introduces || (!isVague && open - verb.to <= OWN_REACH && !hasVerb(tokens, verb.to, open))
}

/** The "she" of "the board said she called it", "it said that she called it" */
function isEmbedded(tokens: Document['tokens'], pronoun: number): boolean {
  const i = tokens[pronoun - 1]?.lower === 'that' ? pronoun - 2 : pronoun - 1
  return EMBEDDED.has(tokens[pronoun]!.lower) && verbAt(tokens, i)?.class === 'say'
}

const EMBEDDED = new Set(['he', 'she'])

/** "with critics calling it" */
function isWithPhrase(tokens: Document['tokens'], from: number, to: number, verb: Verb): boolean {
  return tokens[from - 1]?.lower === 'with' && verb.from === to && isParticiple(tokens, verb.from)
}

const OPENS_WORDS = new Set([':', ','])

/** The words of Berg: “…”; the slogan of the strikers, “…” */
function isWordsOf(tokens: Document['tokens'], to: number, verb: Verb, open: number): boolean {
  return verb.to <= to && OPENS_WORDS.has(tokens[to]?.text ?? '') && open === to + 1
}

export function hasVerb(tokens: Document['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'VERB') return true
  return false
}

/** He died of “natural causes”, according to Berg: whoever is named behind a comma has said the words. */
export function isCredited({ tokens }: Document, { zone, mention: { role } }: Candidate, { behind }: Scene): boolean {
  if (zone !== 'after' || role.relation !== 'according') return false
  return role.verb!.from === behind || (role.verb!.from === behind + 1 && tokens[behind]!.text === ',')
}

/** Not the "Altos" of "the mayor of Tierras y Altos said", the "threats" of "an expert fearing threats said". */
function opensClause(tokens: Document['tokens'], from: number): boolean {
  const before = tokens[from - 1]
  if (before === undefined || before.sentence !== tokens[from]!.sentence) return true
  return OPENING.has(before.pos) || before.lower === 'that' || verbAt(tokens, from - 1)?.class === 'say'
}

const OPENING: ReadonlySet<Token['pos']> = new Set(['PUNCT', 'SCONJ', 'CCONJ', 'ADV'])

/** "Berg's claim that", "Berg's description of it as" */
function tellsWords(tokens: Document['tokens'], { to, lemma }: Verb, open: number): boolean {
  const next = tokens[to]?.lower
  if (next === 'that' || next === ':' || (next === 'to' && open === to + 1)) return true
  return DESCRIBING.has(lemma) && (tokens[open - 1]?.lower === 'as' || tokens[open - 2]?.lower === 'as')
}

const DESCRIBING = new Set(['description', 'characterization'])

/** "They were sent a letter stating that": the participle right behind a document is the document's. */
function isDocumentStating({ tokens }: Document, { mention: { to, role, kind } }: Candidate): boolean {
  return kind === 'description' && role.verb?.from === to && endsInIng(tokens[to]!) && isDocument(tokens[to - 1]!.lower)
}

/** How far before the marks an agent may stand: "termed by critics as being “…”". */
const AGENT_REACH = 4

/** Was described by Berg as “…”; was called “…” by Berg */
function isAgent(
  { tokens }: Document,
  { zone, mention: { phrase, role } }: Candidate,
  { open, behind }: Scene,
): boolean {
  if (role.relation !== 'agent' || role.verb!.class !== 'label') return false
  if (zone === 'after') return phrase.from === behind + 1 && role.verb!.to >= open - 1
  if (zone !== 'before' || phrase.to > open || open - phrase.to > AGENT_REACH) return false
  return tokens
    .slice(phrase.to, open)
    .every(({ lower, pos }) => AS_BEING.has(lower) || pos === 'DET' || pos === 'PUNCT')
}

const AS_BEING = new Set(['as', 'being'])

/** “…” ― Anna Berg */
function isCredit({ mention: { role, phrase } }: Candidate, { behind }: Scene): boolean {
  return role.relation === 'credit' && phrase.from === behind + 1
}

/** “…,” Berg said. */
export function endsClause(token: Token | undefined): boolean {
  return token === undefined || token.pos === 'PUNCT'
}

/** The "Berg" of "a friend of Berg said": it only tells whose friend; not the "farmers" of "hundreds of farmers". */
function isWithin(
  { tokens }: Document,
  { mention: { from, to, role } }: Candidate,
  { mention: own }: Candidate,
): boolean {
  const { verb, relation } = own.role
  const inside = relation === 'subject' && role.relation === 'none' && from >= own.to && to <= verb!.from
  // "The authors, Anna Berg and Tom Briggs, wrote"
  const named = tokens[own.to]?.text === ',' && personNouns.get(tokens[own.to - 1]!.lower)?.plural === true
  return inside && !named && (own.kind === 'name' || nounKind(tokens[own.to - 1]!.lower) !== null)
}

/** How far before the marks the verb of a report without a source may stand. */
const UNSOURCED_REACH = 14

/** Whether the words are only heard or alleged: "the court heard that she was “late”", "it was alleged that he was “late”". */
export function isUnsourced(
  document: Document,
  candidates: readonly Candidate[],
  { open, sentenceStart }: Scene,
): boolean {
  return candidates.some((candidate) => {
    const { verb } = candidate.mention.role
    if (candidate.zone !== 'before' || verb === null || open - verb.to > UNSOURCED_REACH) return false
    const told =
      (isDoneTo(document, candidate, open) &&
        !hasReport(document.tokens, Math.max(sentenceStart, open - REPORT_REACH), candidate.mention.from)) ||
      isHearer(document, candidate) ||
      (verb.class !== 'other' && isExpletive(document, candidate))
    return told && !hasReport(document.tokens, verb.to, open)
  })
}

/** How far before the marks a report is looked for that a passive may be part of. */
const REPORT_REACH = 40

/** How near to the marks the participle of a passive may stand: "found guilty of “…”". */
const PASSIVE_REACH = 3

/** Berg was charged with “fraud”, was ordered to “pay”, is seen as “finished”: he has not said it. */
function isDoneTo({ tokens }: Document, { mention: { role } }: Candidate, open: number): boolean {
  const { relation, verb } = role
  if (relation !== 'passive' || verb!.to >= open || open - verb!.to > PASSIVE_REACH) return false
  return (
    DONE_BY.has(tokens[open - 1]!.lower) || (tokens[open - 1]!.pos === 'DET' && DONE_BY.has(tokens[open - 2]!.lower))
  )
}

const DONE_BY = new Set(['with', 'of', 'to', 'as', 'for', 'as being'])

function hasReport(tokens: Document['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const verb = tokens[i]!.pos === 'VERB' ? verbAt(tokens, i) : null
    if ((verb !== null && verb.class !== 'other') || tokens[i]!.lower === 'by') return true
  }
  return false
}

/** "It was alleged that", "it is true that" */
function isExpletive({ tokens }: Document, { mention: { from, to } }: Candidate): boolean {
  if (tokens[from]!.lower !== 'it' || !BE.has(tokens[to]?.lower ?? '')) return false
  let i = to + 1
  while (i < to + EXPLETIVE_REACH && EXPLETIVE.has(tokens[i]?.pos ?? 'X') && tokens[i]!.lower !== 'that') i++
  return i > to + 1 && tokens[i]?.lower === 'that'
}

const EXPLETIVE_REACH = 5
const EXPLETIVE: ReadonlySet<Token['pos']> = new Set(['ADV', 'ADJ', 'VERB', 'PART', 'AUX'])

/** The court heard that it was “late”: whoever hears does not speak. */
function isHearer({ tokens }: Document, { mention: { role } }: Candidate): boolean {
  if (role.relation !== 'subject' || !HEARING.has(role.verb!.lemma)) return false
  return !BE.has(wordBefore(tokens, role.verb!.from)?.lower ?? '')
}

const HEARING = new Set(['heard', 'hears', 'hear', 'learned', 'learnt'])

/** Berg was told to “go home”; Berg was described as “a fool”: he has said neither. */
function isTold({ mention: { role } }: Candidate, { open }: Scene): boolean {
  const { relation, verb } = role
  if (relation !== 'passive' || (verb!.class !== 'tell' && verb!.class !== 'label')) return false
  return verb!.to <= open && open - verb!.to <= OWN_REACH
}
