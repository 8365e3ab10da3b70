import type { Draft } from '../../cluster-names/cluster.js'
import { candidatesFor, findAntecedent } from '../find-antecedent.js'
import type { AntecedentWeights, Place } from '../rank-antecedents.js'
import { mentionInMind, type Recalled, type Recency } from '../salience.js'
import type { Description } from './find-description.js'
import { fitnessOf } from './match-description.js'
import { isRelation, plausibility, RULED_OUT } from './plausibility.js'

/** How well a description must fit an entity, recency included. */
const THRESHOLD = 2.2

/** What a source that fits nobody must score as an antecedent to be taken for somebody in mind. */
const FALLBACK_THRESHOLD = -1.5

/** What it must score where it does not report but begins the sentence: "The 27-year-old won". */
const OPENING_THRESHOLD = 1

/** What a company must score: few of those in mind are plausible. */
const LEAST_COMPANY = -3

/**
 * The entity that a definite description means: the one in mind, or of that role, that it fits best. A source that fits
 * nobody ("the parliamentarian said") is the person in mind, unless another role of theirs speaks against it. Somebody's
 * own ("his lawyer said", "my mother said") is nobody in mind, nor is anybody of whom `isApart` holds.
 */
export function findDescribed(
  description: Description,
  place: Place,
  recency: Recency,
  weights: AntecedentWeights,
  ofRole: Iterable<Draft>,
  isApart: (draft: Draft) => boolean,
): Draft | null {
  let best: Draft | null = null
  let most = THRESHOLD
  const weigh = (draft: Draft, near: number) => {
    const fitness = draft.type === description.of && draft !== place.not ? fitnessOf(description, draft) : null
    if (fitness === null || fitness + near <= most) return
    most = fitness + near
    best = draft
  }
  let rank = 0
  for (const recalled of recency.latest()) {
    if (recalled.draft.type === description.of) weigh(recalled.draft, nearness(recalled, place, description.of, rank++))
  }
  for (const draft of ofRole) weigh(draft, -0.2)
  if (best !== null || !mayBeInMind(description, place)) return best
  const candidates = candidatesFor(place, recency, weights).filter(({ recalled }) => {
    const { sentence, role, form } = mentionInMind(recalled, place.quoted)
    if (sentence !== place.sentence) return true
    // "Berg left after the chairman said": two people.
    return role === 'subject' && (!place.subordinate || form === 'pronoun')
  })
  const plausible = ({ draft }: Recalled) => (isApart(draft) ? RULED_OUT : plausibility(description, draft))
  const least = !place.reports
    ? OPENING_THRESHOLD
    : description.of === 'organization'
      ? LEAST_COMPANY
      : FALLBACK_THRESHOLD
  return findAntecedent(candidates, least, plausible)?.draft ?? null
}

/** Whether a description that fits nobody may still be of the person in mind: that of a source, but not "his lawyer said". */
function mayBeInMind(description: Description, { reports, quoted, not }: Place): boolean {
  const { of, opens, ofSpeaker, ofPronoun, possessor } = description
  if (!reports && !(opens && of === 'person')) return false
  // "My mother" may have been named; "my manager" is nobody else.
  if (ofSpeaker) return !quoted && isRelation(description) && not?.type !== 'person'
  return !ofPronoun && (possessor < 0 || (not?.type !== 'person' && !isRelation(description)))
}

function nearness(recalled: Recalled, place: Place, of: Description['of'], rank: number): number {
  const { sentence, paragraph, role, reports } = mentionInMind(recalled, place.quoted)
  const distance = place.sentence - sentence
  const near = distance === 0 ? -0.5 : distance === 1 ? 0.8 : place.paragraph - paragraph <= 1 ? 0.5 : 0
  // "Acme bought Elwood. The company said": rather the one that did something.
  const acted = role === 'subject' ? (of === 'organization' ? 1 : 0.3) : 0
  return near + (rank === 0 && of === 'person' ? 0.5 : 0) + acted + (reports ? 0.3 : 0)
}
