import { organizationSynonyms } from '../language/en/organization-nouns.js'
import { mayBeSameRole, personNouns } from '../language/en/person-nouns.js'
import type { Draft } from './draft.js'
import { candidatesFor, findAntecedent } from './find-antecedent.js'
import type { Description } from './find-description.js'
import { fitnessOf, fitsAnybody, leads } from './match-description.js'
import type { Place } from './rank-antecedents.js'
import { mentionInMind, type Recalled, type Recency } from './recency.js'

/** How well a description must fit an entity, recency included. */
const THRESHOLD = 2.2

/** What a source that fits nobody must score as an antecedent to be taken for somebody in mind. */
const FALLBACK_THRESHOLD = -1

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
  if (
    best !== null ||
    (description.ofSpeaker && place.quoted) ||
    !(place.reports || (description.opens && description.of === 'person')) ||
    (description.ofPronoun && !description.ofSpeaker) ||
    (description.possessor >= 0 &&
      (place.not?.type === 'person' || (isRelation(description) && !description.ofSpeaker)))
  )
    return best
  const candidates = candidatesFor(place, recency).filter(({ recalled }) => {
    const { sentence, role } = mentionInMind(recalled, place.quoted)
    return sentence !== place.sentence || role === 'subject'
  })
  const plausible = ({ draft }: Recalled) =>
    isApart(draft) || PRESIDING.has(description.role) ? -10 : plausibility(description, draft)
  const least = !place.reports
    ? OPENING_THRESHOLD
    : description.of === 'organization'
      ? LEAST_COMPANY
      : FALLBACK_THRESHOLD
  return findAntecedent(candidates, least, plausible)?.draft ?? null
}

function isRelation({ role }: Description): boolean {
  return personNouns.get(role)?.kind === 'relation'
}

function nearness(recalled: Recalled, place: Place, of: Description['of'], rank: number): number {
  const { sentence, paragraph, role, reports } = mentionInMind(recalled, place.quoted)
  const distance = place.sentence - sentence
  const near = distance === 0 ? -0.5 : distance === 1 ? 0.8 : place.paragraph - paragraph <= 1 ? 0.5 : 0
  // "Acme bought Elwood. The company said": rather the one that did something.
  const acted = role === 'subject' ? (of === 'organization' ? 1 : 0.3) : 0
  return near + (rank === 0 && of === 'person' ? 0.5 : 0) + acted + (reports ? 0.3 : 0)
}

/** What many are called who are something else, too. */
const GENERAL = new Set(
  (
    'activist billionaire candidate celebrity chief citizen employee executive expert graduate hero icon lawmaker leader ' +
    'legend member native nominee official politician resident star tycoon veteran'
  ).split(' '),
)

/** Those who have a part in what happened to others: the judge is not the man who was jailed. */
const PRESIDING = new Set(
  'coroner doctor judge jury magistrate nurse paramedic prosecutor referee sheriff umpire'.split(' '),
)

/** "The second witness", "the other driver": there are several. */
const CONTRASTING = new Set(['first', 'second', 'third', 'fourth', 'other', 'next', 'deputy', 'opposition'])

/** Whether somebody of whom the article has said other things may be described so. */
function plausibility(description: Description, draft: Draft): number {
  const fitness = draft.type === description.of ? fitnessOf(description, draft) : null
  if (fitness === null) return -10
  const { of, role, head, wholeTo, possessor, modifiers, nouns } = description
  const anybody = fitsAnybody(description)
  if (modifiers.some((modifier) => CONTRASTING.has(modifier))) return -10
  if (of === 'organization') return fitness > 0 || isCommercial(role) ? fitness : -10
  const roles = draft.titles.filter(({ kind }) => kind === 'role').map((title) => title.role)
  const plain = nouns.length === 0
  if (leads(draft, role) || roles.some((known) => known === role || (plain && mayBeSameRole(known, role)))) return 1
  const complemented = !description.ofNumber && wholeTo > head + 1
  const ofNobody = !anybody && possessor < 0 && isRelation(description)
  const known = roles.length === 0 || anybody ? -0.5 : GENERAL.has(role) ? -2.2 : -4
  return known - (complemented ? 1 : 0) - (ofNobody ? 2 : 0)
}

const COMPANIES = organizationSynonyms.get('company')!
const PAPERS = organizationSynonyms.get('newspaper')!

/** What names often do not tell: HSBC is a bank, Arsenal a club, NATO an alliance. */
const UNTOLD = new Set(['alliance', 'bank', 'bloc', 'body', 'charity', 'club', 'party', 'side', 'team', 'union'])

/** "The carrier" is said of a company whose name does not tell what it is; a union, a court or a ministry is named so. */
function isCommercial(role: string): boolean {
  return COMPANIES.has(role) || PAPERS.has(role) || UNTOLD.has(role)
}
