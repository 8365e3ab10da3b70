import type { Document } from '../../text/document.js'
import type { Barrier } from '../contents/phrase.js'
import type { Scene } from '../contents/quotation-context.js'
import { cueBeside } from '../cues/cue-beside.js'
import { ownSource } from '../cues/own-source.js'
import type { Reading } from '../reading.js'
import { type Candidate, candidatesOf, type Zone } from '../sources/candidates.js'
import type { Mention } from '../sources/mention.js'
import { type MentionsOf, mentionsBySentence } from '../sources/mentions.js'
import type { LastSource } from '../sources/source-entity.js'
import { candidateFeatures } from './features/candidate-features.js'
import { type OtherKind, sceneFeatures } from './features/context-features.js'
import { type MarkStage, markFeatures, markStage } from './features/mark-features.js'
import { governorFeatures, governorOf } from './features/syntax-path.js'
import { type FeatureSet, otherFeatures, type Scorer } from './ranker.js'

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
  /** The mention whose cue stands beside the words; null for none. */
  readonly ownMention: Mention | null
  /** On which side of the words it stands. */
  readonly ownSource: 'after' | 'before' | 'none'
}

/** What every question of an article shares. */
export interface Stage extends Reading {
  /** True of tokens in outer quotation marks, marks included. */
  readonly quoted: Barrier
  readonly scenes: readonly Scene[]
  readonly mentionsOf: MentionsOf
  readonly lastSource: LastSource
  readonly marks: MarkStage
}

export function stageOf(reading: Reading, scenes: readonly Scene[], scoreEntities: Scorer | null = null): Stage {
  const { document, resolution } = reading
  const quoted = quotedTokens(document, scenes)
  const { mentionsOf, lastSource } = mentionsBySentence({ ...reading, quoted, scoreEntities })
  const marks = markStage(document, resolution, scenes, quoted)
  return { ...reading, quoted, scenes, mentionsOf, lastSource, marks }
}

/** The possible answers for an utterance: the same for training and for use. */
export function questionOf(stage: Stage, index: number): Question {
  const { document, quoted, scenes, mentionsOf } = stage
  const scene = scenes[index]!
  const before = scenes[index - 1]
  const candidates = candidatesOf(document, mentionsOf, scene, quoted)
  const cue = cueBeside(document, scene)
  const own = ownSource(document, candidates, scene, cue)
  const governor = governorOf(stage, scene)
  const features = [
    ...sceneFeatures(document, scene, before, cue),
    `own source ${sideOf(own)}`,
    ...governorFeatures(stage, scene, governor),
  ]
  const ofCandidates = candidateFeatures(stage, scene, candidates, own, governor)
  const answers: Answer[] = candidates.map(({ mention, zone }, i) => ({
    kind: 'mention',
    mention,
    zone,
    features: ofCandidates[i]!,
  }))
  for (const kind of OTHERS) answers.push({ kind, mention: null, zone: null, features: NO_FEATURES })
  const marks = [...features, ...markFeatures(stage.marks, scene, before)]
  return { scene, features, marks, answers, ownMention: own?.mention ?? null, ownSource: sideOf(own) }
}

const OTHERS: readonly OtherKind[] = ['turn', 'nobody']

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
