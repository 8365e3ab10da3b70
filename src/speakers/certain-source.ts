import { isDocument } from '../language/en/documents.js'
import type { Document, Token } from '../text/document.js'
import { isAdjacent } from './adjacent-source.js'
import type { Candidate } from './candidates.js'
import type { Mention } from './mention.js'
import { HOW, OWN_REACH, RELATIVE_REACH } from './own-source.js'
import { isQuotationMark } from './phrase.js'
import type { Scene } from './scene.js'
import { endsInIng, hasVerb, isParticiple, type Verb, verbAt } from './verbs.js'

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

/** “…” ― Anna Berg */
function isCredit({ mention: { role, phrase } }: Candidate, { behind }: Scene): boolean {
  return role.relation === 'credit' && phrase.from === behind + 1
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
function isPlain(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, text } = tokens[i]!
    if (CLAUSAL.has(pos) || text === ',' || isQuotationMark(tokens[i])) return false
  }
  return true
}

/** A mention before the marks that has a verb of its own, and the token index of the opening mark. */
type Introduction = (tokens: readonly Token[], mention: Mention, verb: Verb, open: number) => boolean

/** How somebody may introduce the words that follow. */
const INTRODUCTIONS: readonly Introduction[] = [isBlamed, hasVoice, isRelative, isWithPhrase, labels, announces, says]

function isIntroducing({ tokens }: Document, { zone, mention }: Candidate, { open }: Scene): boolean {
  const { verb } = mention.role
  if (zone !== 'before' || mention.modifier || verb === null) return false
  return INTRODUCTIONS.some((introduces) => introduces(tokens, mention, verb, open))
}

/** Quoted Berg as saying “…”; accused Berg of calling it “…” */
function isBlamed(tokens: readonly Token[], { to }: Mention, verb: Verb, open: number): boolean {
  return verb.from === to + 1 && HOW.has(tokens[to]!.lower) && open - verb.to <= OWN_REACH
}

/** Holm attacked Berg's description of it as “…”; the words of Berg: “…” */
function hasVoice(tokens: readonly Token[], { to, kind, role }: Mention, verb: Verb, open: number): boolean {
  if (role.relation !== 'voice' || kind === 'pronoun') return false
  return tellsWords(tokens, verb, open) || isWordsOf(tokens, to, verb, open)
}

/** Holm met Berg, who called it “…” */
function isRelative(tokens: readonly Token[], mention: Mention, verb: Verb, open: number): boolean {
  if (mention.role.relation !== 'subject' || !standsFor(mention) || verb.class === 'think') return false
  return open - verb.to <= RELATIVE_REACH && !hasVerb(tokens, verb.to, open)
}

/** A relative pronoun. */
function standsFor({ kind, antecedent }: Mention): boolean {
  return kind === 'pronoun' && antecedent !== null
}

/** Holm left, with critics calling it “…” */
function isWithPhrase(tokens: readonly Token[], { to, phrase, role }: Mention, verb: Verb, open: number): boolean {
  if (role.relation !== 'subject' || tokens[phrase.from - 1]?.lower !== 'with' || verb.from !== to) return false
  return isParticiple(tokens, to) && verb.class !== 'think' && open - verb.to <= AGENT_REACH
}

/** Holm noted that Berg called it “…”; the board said she called it “…” */
function labels(tokens: readonly Token[], mention: Mention, verb: Verb, open: number): boolean {
  const { role, kind, phrase } = mention
  if (role.relation !== 'subject' || standsFor(mention) || verb.class !== 'label') return false
  if (isParticiple(tokens, verb.from) || open - verb.to > OWN_REACH) return false
  return kind !== 'pronoun' || isEmbedded(tokens, phrase.from)
}

/** Berg answered: “…” */
function announces(tokens: readonly Token[], { role }: Mention, verb: Verb, open: number): boolean {
  const stop = tokens[verb.to]?.text
  return (
    role.relation === 'subject' && isPlainReport(tokens, verb) && verb.to === open - 1 && (stop === ':' || stop === ',')
  )
}

/** Berg said it was “…” */
function says(tokens: readonly Token[], { role, kind, phrase }: Mention, verb: Verb, open: number): boolean {
  if (role.relation !== 'subject' || kind === 'pronoun' || !isPlainReport(tokens, verb)) return false
  return opensClause(tokens, phrase.from) && open - verb.to <= OWN_REACH && !hasVerb(tokens, verb.to, open)
}

function isPlainReport(tokens: readonly Token[], verb: Verb): boolean {
  return verb.class === 'say' && !isParticiple(tokens, verb.from)
}

/** The "she" of "the board said she called it", "it said that she called it" */
function isEmbedded(tokens: readonly Token[], pronoun: number): boolean {
  const i = tokens[pronoun - 1]?.lower === 'that' ? pronoun - 2 : pronoun - 1
  return EMBEDDED.has(tokens[pronoun]!.lower) && verbAt(tokens, i)?.class === 'say'
}

const EMBEDDED = new Set(['he', 'she'])

const OPENS_WORDS = new Set([':', ','])

/** The words of Berg: “…”; the slogan of the strikers, “…” */
function isWordsOf(tokens: readonly Token[], to: number, verb: Verb, open: number): boolean {
  return verb.to <= to && OPENS_WORDS.has(tokens[to]?.text ?? '') && open === to + 1
}

/** Not the "Alta" of "the mayor of Cruz y Alta said", the "threats" of "an expert fearing threats said". */
function opensClause(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  if (before === undefined || before.sentence !== tokens[from]!.sentence) return true
  return OPENING.has(before.pos) || before.lower === 'that' || verbAt(tokens, from - 1)?.class === 'say'
}

const OPENING: ReadonlySet<Token['pos']> = new Set(['PUNCT', 'SCONJ', 'CCONJ', 'ADV'])

/** "Berg's claim that", "Berg's description of it as" */
function tellsWords(tokens: readonly Token[], { to, lemma }: Verb, open: number): boolean {
  const next = tokens[to]?.lower
  if (next === 'that' || next === ':' || (next === 'to' && open === to + 1)) return true
  return DESCRIBING.has(lemma) && (tokens[open - 1]?.lower === 'as' || tokens[open - 2]?.lower === 'as')
}

const DESCRIBING = new Set(['description', 'characterization'])

/** "They were sent a letter stating that": the participle right behind a document is the document's. */
function isDocumentStating({ tokens }: Document, { mention: { to, role, kind } }: Candidate): boolean {
  return kind === 'description' && role.verb?.from === to && endsInIng(tokens[to]!) && isDocument(tokens[to - 1]!.lower)
}
