import type { Draft } from './draft.js'
import { genderOf, toldGender } from './gender.js'
import type { Pronoun } from './pronouns.js'
import type { Recalled } from './recency.js'

/** A pronoun in its place. */
export interface PronounPlace {
  readonly pronoun: Pronoun
  readonly at: number
  readonly sentence: number
  readonly paragraph: number
  readonly role: Recalled['role']
  readonly reports: boolean
  readonly quoted: boolean
  /** The entity named right behind the verb, which the subject is not: "he told Berg". */
  readonly object: Draft | null
}

/** What speaks for and against an antecedent, and how much. */
export type Feature = keyof typeof WEIGHTS

export const WEIGHTS = {
  sameSentence: 0.3,
  lastSentence: 0.6,
  twoSentencesBack: 0,
  fartherSentence: -0.8,
  sameParagraph: 0.8,
  lastParagraph: 0.4,
  twoParagraphsBack: -0.6,
  fartherParagraph: -1.6,
  mostRecent: 0.9,
  secondMostRecent: 0.2,
  subject: 0.7,
  possessive: -0.3,
  object: -0.2,
  reports: 0.8,
  pronounBefore: 0.7,
  bothReport: 0.5,
  bothSubjects: 0.4,
  acrossMarks: -1.2,
  insideMarksOutside: -0.5,
  genderTold: 1,
  genderUnknown: -0.6,
  genderAgainstName: -4,
  frequent: 0.25,
  boundInClause: -3,
  ownReport: -1.5,
}

/** The features of an antecedent of "he" or "she", each with its value; null where the text rules it out. */
export function antecedentFeatures(
  place: PronounPlace,
  candidate: Recalled,
  rank: number,
): Partial<Record<Feature, number>> | null {
  if (candidate.draft.type !== 'person' || candidate.draft === place.object) return null
  const asked = place.pronoun.kind
  const told = toldGender(candidate.draft)
  if (told !== undefined && told !== asked) return null
  const gender = genderOf(candidate.draft)
  const sentences = place.sentence - candidate.sentence
  const paragraphs = place.paragraph - candidate.paragraph
  const features: Partial<Record<Feature, number>> = { frequent: Math.log2(1 + candidate.count) }
  const set = (feature: Feature, holds: boolean) => {
    if (holds) features[feature] = 1
  }
  set('sameSentence', sentences === 0)
  set('lastSentence', sentences === 1)
  set('twoSentencesBack', sentences === 2)
  set('fartherSentence', sentences > 2)
  set('sameParagraph', paragraphs === 0)
  set('lastParagraph', paragraphs === 1)
  set('twoParagraphsBack', paragraphs === 2)
  set('fartherParagraph', paragraphs > 2)
  set('mostRecent', rank === 0)
  set('secondMostRecent', rank === 1)
  set('subject', candidate.role === 'subject')
  set('possessive', candidate.role === 'possessive')
  set('object', candidate.role === 'object')
  set('reports', candidate.reports)
  set('pronounBefore', candidate.form === 'pronoun')
  set('bothReport', candidate.reports && place.reports)
  set('bothSubjects', candidate.role === 'subject' && place.role === 'subject')
  set('acrossMarks', candidate.quoted && !place.quoted)
  set('insideMarksOutside', !candidate.quoted && place.quoted)
  set('genderTold', told !== undefined)
  set('genderUnknown', gender === 'unknown')
  set('genderAgainstName', gender !== 'unknown' && gender !== asked)
  const together = sentences === 0 && place.quoted === candidate.quoted
  set('boundInClause', together && place.role === 'object' && candidate.role === 'subject')
  set('ownReport', sentences === 0 && place.quoted && !candidate.quoted && candidate.reports)
  return features
}

/** The sum of the weights. */
export function scoreOf(features: Partial<Record<Feature, number>>): number {
  let score = 0
  for (const feature in features) score += WEIGHTS[feature as Feature] * features[feature as Feature]!
  return score
}
