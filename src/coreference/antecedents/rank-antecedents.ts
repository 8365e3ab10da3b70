import type { Cluster } from '../cluster-names/cluster.js'
import { genderOf, statedGender } from '../cluster-names/gender.js'
import type { PronounKind } from './pronouns.js'
import { type Position, type Salience, type SalientEntity, type SalientMention, salientMention } from './salience.js'

/** A pronoun, or a description, in its place. */
export interface AnaphorContext extends Position {
  /** What it can stand for; `person` is anybody. */
  readonly asked: PronounKind | 'person'
  /** Whom it cannot stand for: the object of its verb ("he told Berg"), its possessor ("Berg's lawyer"). */
  readonly not: Cluster | null
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
  'genderStated',
  'genderVotes',
  'genderVotesOften',
  'genderAgainstVotes',
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

/** A salient entity as an antecedent: the sum of its features' weights, and these themselves where they are asked for. */
export class Antecedent {
  score = 0
  readonly salient: SalientEntity
  readonly features: AntecedentFeatures | null

  readonly #weights: AntecedentWeights

  constructor(salient: SalientEntity, weights: AntecedentWeights, features: AntecedentFeatures | null) {
    this.salient = salient
    this.#weights = weights
    this.features = features
  }

  add(feature: Feature, value = 1): void {
    this.score += this.#weights[feature] * value
    if (this.features !== null) this.features[feature] = value
  }
}

/** Adds the features of an antecedent, the `rank`th most salient; false where the text rules it out. */
export function addFeatures(
  antecedent: Antecedent,
  context: AnaphorContext,
  rank: number,
  salience: Salience,
): boolean {
  const candidate = antecedent.salient
  const { cluster } = candidate
  const isPerson = cluster.type === 'person'
  if (cluster === context.not || isPerson !== (context.asked !== 'thing')) return false
  antecedent.add('frequent', Math.min(3, Math.log2(1 + candidate.count)))
  if (isPerson && context.asked !== 'person' && !addGender(antecedent, cluster, context.asked)) return false
  const mention = salientMention(candidate, context.quoted)
  addDistance(antecedent, context, mention)
  if (rank === 0) antecedent.add('mostRecent')
  if (rank === 1) antecedent.add('secondMostRecent')
  if (distanceOf(candidate.subject, context) === 0) antecedent.add('subjectSame')
  if (distanceOf(candidate.subject, context) === 1) antecedent.add('subjectLast')
  const topicAge = salience.topicAge(cluster, context.sentence)
  if (topicAge === 0) antecedent.add('topicSame')
  if (topicAge === 1) antecedent.add('topicLast')
  if (topicAge === 1 && context.reports && salience.isNewTopic(cluster)) antecedent.add('newTopic')
  if (mention.role === 'possessive') antecedent.add(mention.form === 'pronoun' ? 'possessive' : 'possessor')
  if (mention.role === 'modifier') antecedent.add('modifier')
  if (mention.role === 'object') antecedent.add('object')
  if (mention.subordinate) antecedent.add('subordinate')
  if (distanceOf(candidate.report, context) === 0) antecedent.add('reportedSame')
  if (distanceOf(candidate.report, context) === 1) antecedent.add('reportedLast')
  if (distanceOf(candidate.pronoun, context) === 0) antecedent.add('chain')
  if (cluster === salience.lastReporter) antecedent.add('lastReporter')
  if (cluster === salience.lastReporter && context.reports) antecedent.add('bothReport')
  if (mention.form === 'pronoun') antecedent.add('pronounBefore')
  if (mention.quoted && !context.quoted) antecedent.add('acrossMarks')
  if (!mention.quoted && context.quoted) antecedent.add('insideMarksOutside')
  if (!cluster.named) {
    antecedent.add('unnamed')
    if (context.reports && cluster === salience.lastReporter && topicAge === 1) antecedent.add('unnamedReporter')
  }
  if (cluster.type === 'place') antecedent.add('place')
  if (cluster.type === 'place' && mention.role !== 'subject') antecedent.add('placeAside')
  if (cluster.type === 'group') antecedent.add('group')
  const together = mention.sentence === context.sentence
  if (together && context.role === 'object' && mention.role === 'subject' && mention.quoted === context.quoted)
    antecedent.add('boundInClause')
  if (together && context.quoted && candidate.report?.sentence === context.sentence) antecedent.add('ownReport')
  if (context.reports && distanceOf(candidate.questioned, context) === 1) antecedent.add('questioned')
  if (together && context.tail && mention.form === 'name' && mention.role === 'subject') antecedent.add('inReport')
  if (isPerson && context.reports && !context.quoted && isNamedInWords(candidate, context))
    antecedent.add('namedInWords')
  return true
}

/** “Mr Berg is wrong,” he said: nobody speaks of himself by his name. */
function isNamedInWords({ inside }: SalientEntity, { paragraph }: AnaphorContext): boolean {
  return inside !== null && inside.form === 'name' && inside.paragraph === paragraph
}

/** false where the text tells another gender than the one asked for. */
function addGender(antecedent: Antecedent, cluster: Cluster, asked: PronounKind): boolean {
  const stated = statedGender(cluster)
  if (stated !== undefined) {
    antecedent.add('genderStated')
    return stated === asked
  }
  if (cluster.genderVotes !== 0)
    antecedent.add(cluster.genderVotes > 0 === (asked === 'female') ? 'genderVotes' : 'genderAgainstVotes')
  if (Math.abs(cluster.genderVotes) > 1 && cluster.genderVotes > 0 === (asked === 'female'))
    antecedent.add('genderVotesOften')
  const gender = genderOf(cluster)
  if (gender === 'unknown') antecedent.add('genderUnknown')
  else if (gender !== asked) antecedent.add('genderAgainstName')
  return true
}

const BY_SENTENCE: readonly Feature[] = ['sameSentence', 'lastSentence', 'twoSentencesBack', 'fartherSentence']
const BY_PARAGRAPH: readonly Feature[] = ['sameParagraph', 'lastParagraph', 'twoParagraphsBack', 'fartherParagraph']

function addDistance(antecedent: Antecedent, context: AnaphorContext, mention: SalientMention): void {
  antecedent.add(BY_SENTENCE[Math.min(3, context.sentence - mention.sentence)]!)
  antecedent.add(BY_PARAGRAPH[Math.min(3, context.paragraph - mention.paragraph)]!)
}

/** How many sentences back a mention stands; -1 for none. */
function distanceOf(mention: SalientMention | null, context: AnaphorContext): number {
  return mention === null ? -1 : context.sentence - mention.sentence
}
