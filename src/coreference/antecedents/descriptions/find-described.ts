import type { Cluster } from '../../cluster-names/cluster.js'
import { candidatesFor, findAntecedent } from '../find-antecedent.js'
import type { AnaphorContext, AntecedentWeights } from '../rank-antecedents.js'
import { type Salience, type SalientEntity, salientMention } from '../salience.js'
import type { Description } from './find-description.js'
import { fitnessOf } from './match-description.js'
import { isRelation, plausibility } from './plausibility.js'

/** How well a description must fit an entity, salience included. */
const THRESHOLD = 2.2

/** What a source that fits nobody must score as an antecedent to be taken for a salient entity. */
const FALLBACK_THRESHOLD = -1.5

/** What it must score where it does not report but begins the sentence: "The 27-year-old won". */
const OPENING_THRESHOLD = 1

/** What a company must score: few salient ones are plausible. */
const LEAST_COMPANY = -3

/**
 * The entity that a definite description means: the salient one, or one of that role, that it fits best. A source that fits
 * nobody ("the parliamentarian said") is the salient person, unless another role of theirs speaks against it. A person's
 * own ("his lawyer said", "my mother said") is no salient entity.
 */
export function findDescribed(
  description: Description,
  context: AnaphorContext,
  salience: Salience,
  weights: AntecedentWeights,
  ofRole: Iterable<Cluster>,
): Cluster | null {
  let best: Cluster | null = null
  let most = THRESHOLD
  const weigh = (cluster: Cluster, near: number) => {
    const fitness = cluster.type === description.of && cluster !== context.not ? fitnessOf(description, cluster) : null
    if (fitness === null || fitness + near <= most) return
    most = fitness + near
    best = cluster
  }
  let rank = 0
  for (const salient of salience.latest()) {
    if (salient.cluster.type === description.of)
      weigh(salient.cluster, nearness(salient, context, description.of, rank++))
  }
  for (const cluster of ofRole) weigh(cluster, -0.2)
  if (best !== null || !mayBeSalient(description, context)) return best
  const candidates = candidatesFor(context, salience, weights).filter(({ salient }) => {
    const { sentence, role, form } = salientMention(salient, context.quoted)
    if (sentence !== context.sentence) return true
    // "Berg left after the chairman said": two people.
    return role === 'subject' && (!context.subordinate || form === 'pronoun')
  })
  const plausible = ({ cluster }: SalientEntity) => plausibility(description, cluster)
  const least = !context.reports
    ? OPENING_THRESHOLD
    : description.of === 'organization'
      ? LEAST_COMPANY
      : FALLBACK_THRESHOLD
  return findAntecedent(candidates, least, plausible)?.cluster ?? null
}

/** Whether a description that fits nobody may still be of the salient person: that of a source, but not "his lawyer said". */
function mayBeSalient(description: Description, { reports, quoted, not }: AnaphorContext): boolean {
  const { of, opens, ofSpeaker, ofPronoun, possessor } = description
  if (!reports && !(opens && of === 'person')) return false
  // "My mother" may have been named; "my manager" is nobody else.
  if (ofSpeaker) return !quoted && isRelation(description) && not?.type !== 'person'
  return !ofPronoun && (possessor < 0 || (not?.type !== 'person' && !isRelation(description)))
}

function nearness(salient: SalientEntity, context: AnaphorContext, of: Description['of'], rank: number): number {
  const { sentence, paragraph, role, reports } = salientMention(salient, context.quoted)
  const distance = context.sentence - sentence
  const near = distance === 0 ? -0.5 : distance === 1 ? 0.8 : context.paragraph - paragraph <= 1 ? 0.5 : 0
  // "Acme bought Elwood. The company said": rather the one that did something.
  const acted = role === 'subject' ? (of === 'organization' ? 1 : 0.3) : 0
  return near + (rank === 0 && of === 'person' ? 0.5 : 0) + acted + (reports ? 0.3 : 0)
}
