import type { Resolution } from '../entities/resolution.js'
import { isDocument } from '../language/en/documents.js'
import { nounKind } from '../language/en/noun-kinds.js'
import type { Document, Token } from '../text/document.js'
import { type Candidate, candidatesOf, type Zone } from './candidates.js'
import { cueBeside } from './cue-beside.js'
import { type MarkStage, markFeatures, markStage } from './mark-features.js'
import type { Mention } from './mention.js'
import { candidateFeatures } from './mention-features.js'
import { type MentionsOf, mentionsBySentence } from './mentions.js'
import { isNaming } from './naming.js'
import { firstFrom } from './party.js'
import type { Barrier } from './phrase.js'
import { type FeatureSet, otherFeatures } from './ranker.js'
import type { Scene } from './scene.js'
import { type OtherKind, sceneFeatures, type Turn } from './scene-features.js'
import { endsInIng, isParticiple, type Verb, verbAt } from './verbs.js'

/** One of the possible answers for an utterance, with its readable features. */
export interface Answer {
  readonly kind: 'mention' | OtherKind
  readonly mention: Mention | null
  /** Where the mention stands; null for an answer without one. */
  readonly zone: Zone | null
  /** What is true of it in this place; what is true of the mention everywhere is among its traits. Empty without a mention. */
  readonly features: FeatureSet
}

/** The possible answers for one utterance. */
export interface Question {
  readonly scene: Scene
  readonly features: FeatureSet
  /** The features by which marks that quote are told from those that do not. */
  readonly marks: FeatureSet
  readonly answers: readonly Answer[]
  /** On which side of the marks the subject of a reporting verb stands close to them. */
  readonly ownSource: 'after' | 'before' | 'none'
  /** Index of the answer whose reporting verb stands right behind the words; -1 for none. */
  readonly adjacent: number
  /** The marks hold a name that nobody is said to give. */
  readonly naming: boolean
}

/** What every question of an article shares. */
export interface Stage {
  readonly document: Document
  readonly resolution: Resolution
  /** True of tokens in outer quotation marks, marks included. */
  readonly quoted: Barrier
  readonly scenes: readonly Scene[]
  readonly mentionsOf: MentionsOf
  readonly marks: MarkStage
}

export function stageOf(document: Document, resolution: Resolution, scenes: readonly Scene[]): Stage {
  const quoted = quotedTokens(document, scenes)
  const mentionsOf = mentionsBySentence(document, resolution, quoted)
  const marks = markStage(document, resolution, scenes, quoted)
  return { document, resolution, quoted, scenes, mentionsOf, marks }
}

/**
 * The possible answers for an utterance: the same for training and for use. With `sparing`, the answers have no features
 * where one of them is certain.
 */
export function questionOf(stage: Stage, index: number, turn: Turn | null, sparing = false): Question {
  const { document, quoted, scenes, mentionsOf } = stage
  const scene = scenes[index]!
  const all = candidatesOf(document, mentionsOf, scene, quoted)
  const cue = cueBeside(document, scene)
  const own = ownCandidate(document, all, scene) ?? (cue?.form === 'ing' ? mainSubject(all) : null)
  const candidates = all.filter(
    (candidate) => !isTold(candidate, scene) && (own === null || !isWithin(document, candidate, own)),
  )
  const features = [...sceneFeatures(document, scene, turn, cue), `own source ${sideOf(own)}`]
  const adjacent = candidates.findIndex(
    (candidate) =>
      (candidate === own &&
        (isAdjacent(document, own, scene) ||
          isIntroducing(document, own, scene) ||
          isDocumentStating(document, own))) ||
      isCredit(candidate, scene),
  )
  const ofCandidates = sparing && adjacent >= 0 ? [] : candidateFeatures(document, scene, candidates, turn, own)
  const answers: Answer[] = candidates.map(({ mention, zone }, i) => ({
    kind: 'mention',
    mention,
    zone,
    features: ofCandidates[i] ?? NO_FEATURES,
  }))
  const others: OtherKind[] = turn === null ? ['nobody'] : ['turn', 'nobody']
  for (const kind of others) answers.push({ kind, mention: null, zone: null, features: NO_FEATURES })
  const marks = [...features, ...markFeatures(stage.marks, scene, scenes[index - 1])]
  const naming = isWithinName(stage.resolution, scene) || (own?.zone !== 'after' && isNaming(document, scene))
  return { scene, features, marks, answers, ownSource: sideOf(own), adjacent, naming }
}

/** The "Berg" of "a friend of Berg said": it only tells whose friend; not the "farmers" of "hundreds of farmers". */
function isWithin(
  { tokens }: Document,
  { mention: { from, to, role } }: Candidate,
  { mention: own }: Candidate,
): boolean {
  const { verb, relation } = own.role
  const inside = relation === 'subject' && role.relation === 'none' && from >= own.to && to <= verb!.from
  return inside && (own.kind === 'name' || nounKind(tokens[own.to - 1]!.lower) !== null)
}

/** Berg was told to “go home”; Berg was described as “a fool”: he has said neither. */
function isTold({ mention: { role } }: Candidate, { open }: Scene): boolean {
  const { relation, verb } = role
  if (relation !== 'passive' || (verb!.class !== 'tell' && verb!.class !== 'label')) return false
  return verb!.to <= open && open - verb!.to <= OWN_REACH
}

/** “…,” said Berg; “…,” Mr Berg said: behind a stop, the words' own verb of saying, with nothing between. */
function isAdjacent(
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

/** Berg answered: “…”; Holm noted that Berg called it “…”; Holm attacked Berg's description of it as “…” */
function isIntroducing(
  { tokens }: Document,
  { zone, mention: { to, kind, role, modifier } }: Candidate,
  { open }: Scene,
): boolean {
  const { relation, verb } = role
  if (zone !== 'before' || modifier || verb === null) return false
  if (verb.from === to + 1 && HOW.has(tokens[to]!.lower)) return open - verb.to <= OWN_REACH
  if (relation === 'voice') return kind !== 'pronoun' && tellsWords(tokens, verb, open)
  if (relation !== 'subject') return false
  if (verb.class === 'label' && !isParticiple(tokens, verb.from))
    return kind !== 'pronoun' && open - verb.to <= OWN_REACH
  const stop = tokens[verb.to]?.text
  const introduces = verb.to === open - 1 && (stop === ':' || stop === ',')
  return introduces && verb.class === 'say' && !isParticiple(tokens, verb.from)
}

/** "Berg's claim that", "Berg's description of it as" */
function tellsWords(tokens: Document['tokens'], { to, lemma }: Verb, open: number): boolean {
  const next = tokens[to]?.lower
  if (next === 'that' || next === ':') return true
  return DESCRIBING.has(lemma) && (tokens[open - 1]?.lower === 'as' || tokens[open - 2]?.lower === 'as')
}

const DESCRIBING = new Set(['description', 'characterization'])

/** "They were sent a letter stating that": the participle right behind a document is the document's. */
function isDocumentStating({ tokens }: Document, { mention: { to, role, kind } }: Candidate): boolean {
  return kind === 'description' && role.verb?.from === to && endsInIng(tokens[to]!) && isDocument(tokens[to - 1]!.lower)
}

/** “…” ― Anna Berg */
function isCredit({ mention: { role, phrase } }: Candidate, { behind }: Scene): boolean {
  return role.relation === 'credit' && phrase.from === behind + 1
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || token.pos === 'PUNCT'
}

/** How near to the marks the verb of their source may stand. */
const OWN_REACH = 3

/** How near to the marks the noun may stand: Berg's conclusion that her acts were “careless”. */
const VOICE_REACH = 6

function sideOf(own: Candidate | null): Question['ownSource'] {
  return own === null ? 'none' : own.zone === 'after' ? 'after' : 'before'
}

/** The subject of a reporting verb close to the marks, or the one whose claim, words or view they are. */
function ownCandidate(document: Document, candidates: readonly Candidate[], scene: Scene): Candidate | null {
  const own = (side: Zone) => (candidate: Candidate) =>
    candidate.zone === side && reportsBeside(candidate, scene) && !reportsBelow(document.tokens, candidate.mention)
  const after = candidates.find(own('after')) ?? null
  const before = candidates.findLast(own('before')) ?? (isIntroduced(document, scene) ? mainSubject(candidates) : null)
  if (before === null || after === null) return before ?? after
  const { verb } = after.mention.role
  const alone =
    verb?.class === 'say' &&
    !isIntroduced(document, scene) &&
    endsClause(document.tokens[verb.to]) &&
    isAdjacent(document, after, scene)
  return alone ? after : before
}

/** He stood up and said, “…” */
function isIntroduced({ tokens }: Document, { open, sentenceStart }: Scene): boolean {
  const stop = tokens[open - 1]?.text
  if (open - 2 < sentenceStart || (stop !== ',' && stop !== ':')) return false
  return verbAt(tokens, open - 2)?.class === 'say' && tokens[open - 3]?.pos === 'CCONJ'
}

/** Berg left, adding that it was “a disgrace”: the subject of the sentence reports. */
function mainSubject(candidates: readonly Candidate[]): Candidate | null {
  return candidates.find(({ mention, zone }) => mention.main && zone === 'before') ?? null
}

/** What stands between somebody and what he is quoted or blamed for: "quoted Berg as saying", "accused Berg of calling". */
const HOW = new Set(['as', 'of', 'for'])

/** "recalled Berg talking", "a text to supporters saying": a verb that is not theirs; but the "stating" of "a letter stating that". */
function reportsBelow(tokens: Document['tokens'], { to, phrase, role: { verb } }: Mention): boolean {
  if (verb === null || !isParticiple(tokens, verb.from)) return false
  if (verb.from === to + 1) return !HOW.has(tokens[to]!.lower)
  return (
    verb.from !== to || tokens[phrase.from - 1]?.lower === 'to' || verb.class === 'speech' || verb.class === 'think'
  )
}

function reportsBeside({ zone, mention }: Candidate, scene: Scene): boolean {
  const { relation, verb } = mention.role
  if (verb === null || verb.class === 'other') return false
  // The “Stay Home” movement continues.
  if (
    zone === 'after' &&
    scene.stop === null &&
    mention.kind === 'description' &&
    mention.phrase.from === scene.behind
  ) {
    return false
  }
  const distance = zone === 'after' ? verb.from - scene.behind : scene.open - verb.to
  if (relation === 'voice') return zone === 'before' && distance <= VOICE_REACH
  if (relation !== 'subject' && relation !== 'inverted') return false
  return distance <= OWN_REACH || (zone === 'after' && relation === 'subject')
}

/** Anna “Annie” Berg */
function isWithinName({ references }: Resolution, { open, utterance: { parts } }: Scene): boolean {
  const around = references[firstFrom(references, open) - 1]
  return around !== undefined && around.form === 'name' && around.to > parts.at(-1)!.to + 1
}

const NO_FEATURES: FeatureSet = []

/** All features of an answer to the question. */
export function allFeatures({ kind, mention, features }: Answer, question: Question): FeatureSet {
  return mention === null ? otherFeatures(kind, question.features) : [...mention.traits, ...features]
}

/** Which tokens lie in outer quotation marks, marks included. */
function quotedTokens(document: Document, scenes: readonly Scene[]): Barrier {
  const inside = new Uint8Array(document.tokens.length)
  for (const { utterance } of scenes) {
    for (const { open, close, to } of utterance.parts) inside.fill(1, open, close === null ? to : close + 1)
  }
  return (index) => inside[index] === 1
}
