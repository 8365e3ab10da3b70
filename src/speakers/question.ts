import type { Resolution } from '../entities/resolution.js'
import type { Document } from '../text/document.js'
import { isAttributed } from './adjacent-source.js'
import { type Candidate, candidatesOf, type Zone } from './candidates.js'
import { isCertain } from './certain-source.js'
import { cueBeside } from './cue-beside.js'
import { isExcluded } from './excluded-source.js'
import { type MarkStage, markFeatures, markStage } from './mark-features.js'
import type { Mention } from './mention.js'
import { candidateFeatures } from './mention-features.js'
import { type MentionsOf, mentionsBySentence } from './mentions.js'
import { isNaming, isWithinName } from './naming.js'
import { ownSource } from './own-source.js'
import type { Barrier } from './phrase.js'
import { type FeatureSet, otherFeatures } from './ranker.js'
import type { Scene } from './scene.js'
import { type OtherKind, sceneFeatures, type Turn } from './scene-features.js'
import { isUnsourced } from './unsourced.js'

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
  /** Index of the answer that leaves nothing to weigh; -1 for none. */
  readonly certain: number
  /** Whether the marks quote, as far as grammar settles it: not a name that nobody is said to give; null where it does not. */
  readonly quotes: boolean | null
  /** Nothing but "and" stands between the words before and these: they have one source. */
  readonly joined: boolean
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
  const own = ownSource(document, all, scene, cue)
  const candidates = all.filter((candidate) => !isExcluded(document, candidate, own, scene))
  const features = [...sceneFeatures(document, scene, turn, cue), `own source ${sideOf(own)}`]
  const certain = candidates.findIndex((candidate) => isCertain(document, candidate, own, scene))
  const unsourced = certain < 0 && own === null && isUnsourced(document, all, scene)
  const ofCandidates = sparing && certain >= 0 ? [] : candidateFeatures(document, scene, candidates, turn, own)
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
  return {
    scene,
    features,
    marks,
    answers,
    ownSource: sideOf(own),
    certain: unsourced ? answers.length - 1 : certain,
    quotes: naming ? false : isAttributed(document, all, own, scene) ? true : null,
    joined: isJoined(document, scenes[index - 1], scene, own),
  }
}

/** “Vulgar” and “cheap”: the second has the source of the first. */
function isJoined({ tokens }: Document, before: Scene | undefined, { open }: Scene, own: Candidate | null): boolean {
  const first = before?.behind ?? -1
  if (first < 0 || open <= first || open - first > JOINED_REACH || own?.zone === 'after') return false
  if (tokens[first - 1]!.sentence !== tokens[open]!.sentence) return false
  return tokens.slice(first, open).every(({ lower }) => JOINING.has(lower))
}

const JOINED_REACH = 2
const JOINING = new Set(['and', 'or', ',', 'but'])

function sideOf(own: Candidate | null): Question['ownSource'] {
  return own === null ? 'none' : own.zone === 'after' ? 'after' : 'before'
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
