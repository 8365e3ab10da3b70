import type { Draft } from '../cluster-names/cluster.js'
import { genderOf, toldGender } from '../cluster-names/gender.js'
import type { PronounKind } from './pronouns.js'
import { type MentionInMind, mentionInMind, type Position, type Recalled, type Recency } from './salience.js'

/** A pronoun, or a description, in its place. */
export interface Place extends Position {
  /** What it can stand for; `person` is anybody. */
  readonly asked: PronounKind | 'person'
  /** Whom it cannot stand for: the object of its verb ("he told Berg"), its possessor ("Berg's lawyer"). */
  readonly not: Draft | null
  /** It reports the clause before it: "Berg was late, he said". */
  readonly tail: boolean
}

/** What speaks for and against an antecedent. */
export const FEATURES = [
  'sameSentence',
  'lastSentence',
  'twoSentencesBack',
  'fartherSentence',
  'sameParagraph',
  'lastParagraph',
  'twoParagraphsBack',
  'fartherParagraph',
  'mostRecent',
  'secondMostRecent',
  'subjectSame',
  'subjectLast',
  'topicSame',
  'topicLast',
  'newTopic',
  'possessive',
  'possessor',
  'modifier',
  'object',
  'subordinate',
  'reportedSame',
  'reportedLast',
  'chain',
  'lastReporter',
  'bothReport',
  'pronounBefore',
  'acrossMarks',
  'insideMarksOutside',
  'genderTold',
  'genderHeard',
  'genderHeardOften',
  'genderAgainstHeard',
  'genderUnknown',
  'genderAgainstName',
  'unnamed',
  'unnamedReporter',
  'place',
  'placeAside',
  'group',
  'frequent',
  'boundInClause',
  'ownReport',
  'namedInWords',
  'questioned',
  'inReport',
] as const

export type Feature = (typeof FEATURES)[number]

/** How much each feature weighs: fitted by training/coreference/. */
export type AntecedentWeights = Readonly<Record<Feature, number>>

/** The features that hold of an antecedent, each with its value. */
export type AntecedentFeatures = Partial<Record<Feature, number>>

/** An entity in mind as an antecedent: the sum of its features' weights, and these themselves where they are asked for. */
export class Antecedent {
  score = 0
  readonly recalled: Recalled
  readonly features: AntecedentFeatures | null

  readonly #weights: AntecedentWeights

  constructor(recalled: Recalled, weights: AntecedentWeights, features: AntecedentFeatures | null) {
    this.recalled = recalled
    this.#weights = weights
    this.features = features
  }

  add(feature: Feature, value = 1): void {
    this.score += this.#weights[feature] * value
    if (this.features !== null) this.features[feature] = value
  }
}

/** Adds the features of an antecedent, the `rank`th in mind; false where the text rules it out. */
export function addFeatures(antecedent: Antecedent, place: Place, rank: number, recency: Recency): boolean {
  const candidate = antecedent.recalled
  const { draft } = candidate
  const isPerson = draft.type === 'person'
  if (draft === place.not || isPerson !== (place.asked !== 'thing')) return false
  antecedent.add('frequent', Math.min(3, Math.log2(1 + candidate.count)))
  if (isPerson && place.asked !== 'person' && !addGender(antecedent, draft, place.asked)) return false
  const mention = mentionInMind(candidate, place.quoted)
  addDistance(antecedent, place, mention)
  if (rank === 0) antecedent.add('mostRecent')
  if (rank === 1) antecedent.add('secondMostRecent')
  if (distanceOf(candidate.subject, place) === 0) antecedent.add('subjectSame')
  if (distanceOf(candidate.subject, place) === 1) antecedent.add('subjectLast')
  const topicAge = recency.topicAge(draft, place.sentence)
  if (topicAge === 0) antecedent.add('topicSame')
  if (topicAge === 1) antecedent.add('topicLast')
  if (topicAge === 1 && place.reports && recency.isNewTopic(draft)) antecedent.add('newTopic')
  if (mention.role === 'possessive') antecedent.add(mention.form === 'pronoun' ? 'possessive' : 'possessor')
  if (mention.role === 'modifier') antecedent.add('modifier')
  if (mention.role === 'object') antecedent.add('object')
  if (mention.subordinate) antecedent.add('subordinate')
  if (distanceOf(candidate.report, place) === 0) antecedent.add('reportedSame')
  if (distanceOf(candidate.report, place) === 1) antecedent.add('reportedLast')
  if (distanceOf(candidate.pronoun, place) === 0) antecedent.add('chain')
  if (draft === recency.lastReporter) antecedent.add('lastReporter')
  if (draft === recency.lastReporter && place.reports) antecedent.add('bothReport')
  if (mention.form === 'pronoun') antecedent.add('pronounBefore')
  if (mention.quoted && !place.quoted) antecedent.add('acrossMarks')
  if (!mention.quoted && place.quoted) antecedent.add('insideMarksOutside')
  if (!draft.named) {
    antecedent.add('unnamed')
    if (place.reports && draft === recency.lastReporter && topicAge === 1) antecedent.add('unnamedReporter')
  }
  if (draft.type === 'place') antecedent.add('place')
  if (draft.type === 'place' && mention.role !== 'subject') antecedent.add('placeAside')
  if (draft.type === 'group') antecedent.add('group')
  const together = mention.sentence === place.sentence
  if (together && place.role === 'object' && mention.role === 'subject' && mention.quoted === place.quoted)
    antecedent.add('boundInClause')
  if (together && place.quoted && candidate.report?.sentence === place.sentence) antecedent.add('ownReport')
  if (place.reports && distanceOf(candidate.questioned, place) === 1) antecedent.add('questioned')
  if (together && place.tail && mention.form === 'name' && mention.role === 'subject') antecedent.add('inReport')
  if (isPerson && place.reports && !place.quoted && isNamedInWords(candidate, place)) antecedent.add('namedInWords')
  return true
}

/** “Mr Berg is wrong,” he said: nobody speaks of himself by his name. */
function isNamedInWords({ inside }: Recalled, { paragraph }: Place): boolean {
  return inside !== null && inside.form === 'name' && inside.paragraph === paragraph
}

/** false where the text tells another gender than the one asked for. */
function addGender(antecedent: Antecedent, draft: Draft, asked: PronounKind): boolean {
  const told = toldGender(draft)
  if (told !== undefined) {
    antecedent.add('genderTold')
    return told === asked
  }
  if (draft.heard !== 0) antecedent.add(draft.heard > 0 === (asked === 'female') ? 'genderHeard' : 'genderAgainstHeard')
  if (Math.abs(draft.heard) > 1 && draft.heard > 0 === (asked === 'female')) antecedent.add('genderHeardOften')
  const gender = genderOf(draft)
  if (gender === 'unknown') antecedent.add('genderUnknown')
  else if (gender !== asked) antecedent.add('genderAgainstName')
  return true
}

const BY_SENTENCE: readonly Feature[] = ['sameSentence', 'lastSentence', 'twoSentencesBack', 'fartherSentence']
const BY_PARAGRAPH: readonly Feature[] = ['sameParagraph', 'lastParagraph', 'twoParagraphsBack', 'fartherParagraph']

function addDistance(antecedent: Antecedent, place: Place, mention: MentionInMind): void {
  antecedent.add(BY_SENTENCE[Math.min(3, place.sentence - mention.sentence)]!)
  antecedent.add(BY_PARAGRAPH[Math.min(3, place.paragraph - mention.paragraph)]!)
}

/** How many sentences back a mention stands; -1 for none. */
function distanceOf(mention: MentionInMind | null, place: Place): number {
  return mention === null ? -1 : place.sentence - mention.sentence
}
