/** How plausible it is that a description which fits nobody is said of a salient entity. */
import { organizationSynonyms } from '../../../language/en/organization-nouns.js'
import { mayBeSameRole, personNouns } from '../../../language/en/person-nouns.js'
import type { Cluster } from '../../cluster-names/cluster.js'
import type { Description } from './find-description.js'
import { fitnessOf, fitsAnybody, GENERAL, leads, PAPERS } from './match-description.js'

/** Weighs more than whatever speaks for an antecedent. */
export const RULED_OUT = -10

/** Those who have a part in what happened to others: the judge is not the man who was jailed. */
const PRESIDING = new Set(
  'coroner doctor judge jury magistrate nurse paramedic prosecutor referee sheriff umpire'.split(' '),
)

/** "The second witness", "the other driver": there are several. */
const CONTRASTING = new Set(['first', 'second', 'third', 'fourth', 'other', 'next', 'deputy', 'opposition'])

/** Whether a person of whom the article has said other things may be described so. */
export function plausibility(description: Description, cluster: Cluster): number {
  if (PRESIDING.has(description.role)) return RULED_OUT
  const fitness = cluster.type === description.of ? fitnessOf(description, cluster) : null
  if (fitness === null) return RULED_OUT
  const { of, role, head, wholeTo, possessor, modifiers, nouns } = description
  const anybody = fitsAnybody(description)
  if (modifiers.some((modifier) => CONTRASTING.has(modifier))) return RULED_OUT
  if (of === 'organization') return fitness > 0 || isCommercial(role) ? fitness : RULED_OUT
  const roles = cluster.titles.filter(({ kind }) => kind === 'role').map((title) => title.role)
  const plain = nouns.length === 0 && (cluster.named || GENERAL.has(role))
  if (leads(cluster, role) || roles.some((known) => known === role || (plain && mayBeSameRole(known, role)))) return 1
  // "The minister said …. The mayor added": of the unnamed no more is known than what they were called.
  if (!cluster.named && !anybody && !GENERAL.has(role)) return RULED_OUT
  const complemented = !description.ofNumber && wholeTo > head + 1
  const ofNobody = !anybody && possessor < 0 && isRelation(description)
  const known = roles.length === 0 || anybody ? -0.5 : GENERAL.has(role) ? -2.2 : -4
  return known - (complemented ? 1 : 0) - (ofNobody ? 2 : 0)
}

const COMPANIES = organizationSynonyms.get('company')!

/** What names often do not tell: HSBC is a bank, Arsenal a club, NATO an alliance. */
const UNTOLD = new Set(['alliance', 'bank', 'bloc', 'body', 'charity', 'club', 'party', 'side', 'team', 'union'])

/** "The carrier" is said of a company whose name does not tell what it is; a union, a court or a ministry is named so. */
function isCommercial(role: string): boolean {
  return COMPANIES.has(role) || PAPERS.has(role) || UNTOLD.has(role)
}

/** "The brother", "his wife": said of whose relation a person is. */
export function isRelation({ role }: Description): boolean {
  return personNouns.get(role)?.kind === 'relation'
}
