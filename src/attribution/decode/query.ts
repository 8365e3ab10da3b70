import type { Document } from '../../text/document.js'
import type { Barrier } from '../contents/phrase.js'
import type { QuotationContext } from '../contents/quotation-context.js'
import type { EntitySources, Reading } from '../reading.js'
import { entityWords } from '../sources/entity-words.js'
import { type Mention, readAs } from '../sources/mention.js'
import { type MentionReader, mentionsBySentence } from '../sources/mentions.js'
import type { PlacedMention, Zone } from '../sources/placed-mentions.js'
import { readBeside } from './beside-words.js'
import { earlierTurns } from './earlier-turns.js'
import { candidateFeatures } from './features/candidate-features.js'
import { contextFeatures, type OtherKind } from './features/context-features.js'
import { type MarkContext, markContext, markFeatures } from './features/mark-features.js'
import { governorFeatures, governorOf } from './features/syntax-path.js'
import { type FeatureSet, otherFeatures, type Scorer } from './ranker.js'

/** One of the candidates for an utterance, with its readable features. */
export interface Candidate {
  readonly kind: 'mention' | OtherKind
  readonly mention: Mention | null
  /** Where the mention stands; null for a candidate without one. */
  readonly zone: Zone | null
  /** What is true of it in this place; what is true of the mention everywhere is among its traits. Empty without a mention. */
  readonly features: FeatureSet
  /** How likely its mention is to stand for its entity, as a score. */
  readonly prior: number
}

/** Who may have said one utterance. */
export interface Query {
  readonly context: QuotationContext
  readonly features: FeatureSet
  /** The features by which marks that quote are distinguished from those that do not. */
  readonly marks: FeatureSet
  readonly candidates: readonly Candidate[]
  /** The mention whose cue stands beside the words; null for none. */
  readonly adjacentMention: Mention | null
  /** On which side of the words it stands. */
  readonly adjacentSource: 'after' | 'before' | 'none'
}

/** What every query of an article shares. */
export interface ArticleContext extends EntitySources, MentionReader {
  readonly contexts: readonly QuotationContext[]
  readonly marks: MarkContext
}

export function articleContext(
  reading: Reading,
  contexts: readonly QuotationContext[],
  scoreEntities: Scorer | null = null,
): ArticleContext {
  const { document, resolution, syntax } = reading
  const quoted = quotedTokens(document, contexts)
  const marks = markContext(document, resolution, contexts, quoted)
  const wordsOf = entityWords(resolution)
  const mentions = mentionsBySentence({ document, resolution, syntax, quoted, wordsOf, scoreEntities })
  const { mentionsOf, reportersOf, lastSource, lastDescribed, hearerOf } = mentions
  // Written out, since it is read all over: what spreads make has another shape for every article.
  return {
    document,
    resolution,
    syntax,
    quoted,
    wordsOf,
    mentionsOf,
    reportersOf,
    lastSource,
    lastDescribed,
    hearerOf,
    contexts,
    marks,
  }
}

/** What is asked of an utterance: the same for training and for use. */
export function queryOf(article: ArticleContext, index: number): Query {
  const { document, contexts } = article
  const context = contexts[index]!
  const before = contexts[index - 1]
  const { placed: near, cue, own } = readBeside(article, context)
  const placed = own === null ? [...earlierTurns(article, index), ...near] : near
  const governor = governorOf(article, context)
  const features = [
    ...contextFeatures(document, context, before, cue),
    `adjacent source ${sideOf(own)}`,
    ...governorFeatures(article, context, governor),
  ]
  const ofCandidates = candidateFeatures(article, context, placed, own, governor)
  const candidates: Candidate[] = placed.flatMap(({ mention, zone }, i) => readMention(mention, zone, ofCandidates[i]!))
  for (const kind of OTHERS) candidates.push({ kind, mention: null, zone: null, features: NO_FEATURES, prior: 0 })
  const marks = [...features, ...markFeatures(article.marks, context, before)]
  return { context, features, marks, candidates, adjacentMention: own?.mention ?? null, adjacentSource: sideOf(own) }
}

/** Of whom a mention stands for, links tell again: what is known of it beforehand counts for so much more. By the dev articles. */
const PRIOR = 1.5

/** A mention as a candidate, once for each of those whom it may stand for. */
export function readMention(mention: Mention, zone: Zone | null, features: FeatureSet): Candidate[] {
  const { readings } = mention
  if (readings.length === 0) return [{ kind: 'mention', mention, zone, features, prior: 0 }]
  const sum = readings.reduce((total, { probability }) => total + probability, 0)
  return readings.map(({ entity, authors, antecedent, probability }) => ({
    kind: 'mention',
    mention: readAs(mention, { entity, authors, antecedent, confidence: 1 }),
    zone,
    features,
    prior: PRIOR * Math.log(probability / sum),
  }))
}

const OTHERS: readonly OtherKind[] = ['floor', 'nobody']

function sideOf(own: PlacedMention | null): Query['adjacentSource'] {
  return own === null ? 'none' : own.zone === 'after' ? 'after' : 'before'
}

const NO_FEATURES: FeatureSet = []

/** All features of a candidate to the query. */
export function allFeatures({ kind, mention, features }: Candidate, query: Query): FeatureSet {
  return mention === null ? otherFeatures(kind, query.features) : [...mention.traits.read(), ...features]
}

/** Which tokens lie in outer quotation marks, marks included. */
function quotedTokens(document: Document, contexts: readonly QuotationContext[]): Barrier {
  const inside = new Uint8Array(document.tokens.length)
  for (const { utterance } of contexts) {
    for (const { open, close, to } of utterance.parts) inside.fill(1, open, close === null ? to : close + 1)
  }
  return (index) => inside[index] === 1
}
