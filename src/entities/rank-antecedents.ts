import type { Draft } from './draft.js'
import { genderOf, toldGender } from './gender.js'
import type { PronounKind } from './pronouns.js'
import { type MentionInMind, mentionInMind, type Position, type Recalled } from './recency.js'

/** A pronoun, or a description, in its place. */
export interface Place extends Position {
  /** What it can stand for; `person` is anybody. */
  readonly asked: PronounKind | 'person'
  /** Whom it cannot stand for: the object of its verb ("he told Berg"), its possessor ("Berg's lawyer"). */
  readonly not: Draft | null
}

/** What speaks for and against an antecedent, and how much: set by hand, then fitted by training/pronouns/run.ts. */
export const WEIGHTS = {
  sameSentence: 0.6,
  lastSentence: 0.8,
  twoSentencesBack: -0.1,
  fartherSentence: -0.6,
  sameParagraph: 1.3,
  lastParagraph: 0.1,
  twoParagraphsBack: -0.4,
  fartherParagraph: -2.0,
  mostRecent: -0.1,
  secondMostRecent: 0.0,
  subjectSame: 0.6,
  subjectLast: 0.6,
  possessive: 0.4,
  object: -0.4,
  subordinate: -0.9,
  reportedSame: 0.3,
  reportedLast: 0.3,
  chain: 0.3,
  lastReporter: 0.4,
  bothReport: 0.3,
  pronounBefore: 0.3,
  acrossMarks: -2.5,
  insideMarksOutside: -0.5,
  genderTold: 0.1,
  genderHeard: 0.6,
  genderHeardOften: 0.2,
  genderAgainstHeard: -1.6,
  genderUnknown: -0.4,
  genderAgainstName: -4.0,
  unnamed: -1.7,
  place: -2.6,
  placeAside: -1.5,
  group: -3.0,
  frequent: -0.2,
  boundInClause: -3.0,
  ownReport: -1.5,
  namedInWords: -1.0,
  questioned: 1.5,
}

export type Feature = keyof typeof WEIGHTS

/** The features that hold of an antecedent, each with its value. */
export type AntecedentFeatures = Partial<Record<Feature, number>>

/** The features of an antecedent, the `rank`th in mind; null where the text rules it out. */
export function antecedentFeatures(
  place: Place,
  candidate: Recalled,
  rank: number,
  lastReporter: Draft | null,
): AntecedentFeatures | null {
  const { draft } = candidate
  const isPerson = draft.type === 'person'
  if (draft === place.not || isPerson !== (place.asked !== 'thing')) return null
  const features: AntecedentFeatures = { frequent: Math.min(3, Math.log2(1 + candidate.count)) }
  if (isPerson && place.asked !== 'person' && !addGender(features, draft, place.asked)) return null
  const mention = mentionInMind(candidate, place.quoted)
  addDistance(features, place, mention)
  const set = (feature: Feature, holds: boolean) => {
    if (holds) features[feature] = 1
  }
  set('mostRecent', rank === 0)
  set('secondMostRecent', rank === 1)
  set('subjectSame', distanceOf(candidate.subject, place) === 0)
  set('subjectLast', distanceOf(candidate.subject, place) === 1)
  set('possessive', mention.role === 'possessive')
  set('object', mention.role === 'object')
  set('subordinate', mention.subordinate)
  set('reportedSame', distanceOf(candidate.report, place) === 0)
  set('reportedLast', distanceOf(candidate.report, place) === 1)
  set('chain', distanceOf(candidate.pronoun, place) === 0)
  set('lastReporter', draft === lastReporter)
  set('bothReport', draft === lastReporter && place.reports)
  set('pronounBefore', mention.form === 'pronoun')
  set('acrossMarks', mention.quoted && !place.quoted)
  set('insideMarksOutside', !mention.quoted && place.quoted)
  set('unnamed', !draft.named)
  set('place', draft.type === 'place')
  set('placeAside', draft.type === 'place' && mention.role !== 'subject')
  set('group', draft.type === 'group')
  const together = mention.sentence === place.sentence
  set(
    'boundInClause',
    together && place.role === 'object' && mention.role === 'subject' && mention.quoted === place.quoted,
  )
  set('ownReport', together && place.quoted && candidate.report?.sentence === place.sentence)
  set('questioned', mention.questioned && place.reports && place.sentence - mention.sentence === 1)
  set('namedInWords', isPerson && place.reports && !place.quoted && isNamedInWords(candidate, place))
  return features
}

/** “Mr Berg is wrong,” he said: nobody speaks of himself by his name. */
function isNamedInWords({ inside }: Recalled, { paragraph }: Place): boolean {
  return inside !== null && inside.form === 'name' && inside.paragraph === paragraph
}

/** false where the text tells another gender than the one asked for. */
function addGender(features: AntecedentFeatures, draft: Draft, asked: PronounKind): boolean {
  const told = toldGender(draft)
  if (told !== undefined) {
    features.genderTold = 1
    return told === asked
  }
  if (draft.heard !== 0) features[draft.heard > 0 === (asked === 'female') ? 'genderHeard' : 'genderAgainstHeard'] = 1
  if (Math.abs(draft.heard) > 1 && draft.heard > 0 === (asked === 'female')) features.genderHeardOften = 1
  const gender = genderOf(draft)
  if (gender === 'unknown') features.genderUnknown = 1
  else if (gender !== asked) features.genderAgainstName = 1
  return true
}

const BY_SENTENCE: readonly Feature[] = ['sameSentence', 'lastSentence', 'twoSentencesBack', 'fartherSentence']
const BY_PARAGRAPH: readonly Feature[] = ['sameParagraph', 'lastParagraph', 'twoParagraphsBack', 'fartherParagraph']

function addDistance(features: AntecedentFeatures, place: Place, mention: MentionInMind): void {
  features[BY_SENTENCE[Math.min(3, place.sentence - mention.sentence)]!] = 1
  features[BY_PARAGRAPH[Math.min(3, place.paragraph - mention.paragraph)]!] = 1
}

/** How many sentences back a mention stands; -1 for none. */
function distanceOf(mention: MentionInMind | null, place: Place): number {
  return mention === null ? -1 : place.sentence - mention.sentence
}

/** The sum of the weights. */
export function scoreOf(features: AntecedentFeatures): number {
  let score = 0
  for (const feature in features) score += WEIGHTS[feature as Feature] * features[feature as Feature]!
  return score
}
