import { isDocument } from '../../language/en/documents.js'
import type { Token } from '../../text/document.js'
import { isSubject } from '../cues/clause-role.js'
import type { FeatureSet } from '../decode/ranker.js'
import { documentAuthors } from '../documents/authors.js'
import type { Referent } from '../documents/referent.js'
import type { EntitySources } from '../reading.js'
import { type Asked, askedOf } from './asked.js'
import { descriptionFeatures, entityFeatures } from './entity-features.js'
import { type Mention, readAs } from './mention.js'
import { mentionFeatures } from './mention-features.js'
import { type RecentEntity, recentEntities } from './recent-entities.js'

/** Whom a description or a pronoun may stand for that is the source of something: entities of the article, or nobody whom it names. */
export interface EntityQuery {
  readonly features: FeatureSet
  readonly candidates: readonly EntityCandidate[]
}

export interface EntityCandidate {
  /** Index into the entities; null: the phrase stands for itself, or for its authors. */
  readonly entity: number | null
  /** Of a publication, those who made it; none where it stands for itself, null of anything else. */
  readonly authors: readonly Referent[] | null
  /** Of a pronoun, the description of somebody whom the article does not name; null of anything else. */
  readonly antecedent: Mention | null
  readonly features: FeatureSet
  /** What is added to the score that the features give. */
  readonly trust: number
}

/**
 * What some features count beside their weights, by five folds; of 24 from another country or party than the description
 * says none was right, who is 41 is not the 34-year-old, and whoever is asked by somebody is another.
 */
const TRUST: ReadonlyMap<string, number> = new Map([
  ['linked', 1],
  ['only one titled', 1],
  ['author', 2],
  ['gender disagrees', -2],
  ['origin differs', -2],
  ['age agrees', 4],
  ['age differs', -4],
  ['asker', -4],
])

/** Finds what stands before a mention. */
export interface MentionsBefore {
  /** The last one who is said to have said something; null for nobody. */
  readonly lastSource: (mention: Mention) => Mention | null
  /** To whom a source says something: "Berg told [Cruz]"; null for nobody. */
  readonly hearerOf: (source: Mention) => Mention | null
  /** The last one who does something and is described without a name; null for nobody. */
  readonly lastDescribed: (mention: Mention) => Mention | null
}

export function entityQuery(sources: EntitySources, mention: Mention, earlier: MentionsBefore): EntityQuery {
  const source = earlier.lastSource(mention)
  const asked = askedOf(sources, mention, { source, hearer: source === null ? null : earlier.hearerOf(source) })
  const before = recentEntities(sources, mention)
  const titled = onlyOneTitled(asked, before)
  const linked = mention.entity ?? titled
  const publication = mention.kind === 'description' && isDocument(asked.head)
  const authors = publication ? documentAuthors(sources, mention.head) : []
  const described = GENDERED.has(asked.head) ? earlier.lastDescribed(mention) : null
  const features = [...mentionFeatures(sources, mention, source), `linked ${linked === null ? 'no' : 'yes'}`]
  if (asked.beside !== null) features.push('noun stood before')
  if (isHearer(asked)) features.push('noun of the hearer')
  if (publication) features.push(`authors ${authors.length === 0 ? 'unknown' : 'known'}`)
  const ranks = new Map<string, number>()
  const candidates: EntityCandidate[] = before.map((candidate) => {
    const { entity } = candidate
    const { type } = sources.resolution.entities[entity]!
    const rank = ranks.get(type) ?? 0
    ranks.set(type, rank + 1)
    const own = entityFeatures(asked, candidate, rank)
    if (entity === linked) own.push('linked')
    if (authors.length === 1 && authors[0]!.entity === entity) own.push('author')
    // <A neighbour shook her head.> “…,” she said: somebody without a name has come in since.
    if (described !== null && described.head > candidate.last) own.push('described since')
    if (described !== null && described.entity === entity) own.push('linked to the described')
    if (titled !== null) own.push(entity === titled ? 'only one titled' : 'another titled')
    return { entity, authors: null, antecedent: null, features: own, trust: trustIn(own) }
  })
  const [author] = authors
  if (author !== undefined && (authors.length > 1 || !before.some(({ entity }) => entity === author.entity))) {
    const which = authors.length > 1 ? 'several' : author.entity === null ? 'unnamed' : 'named'
    candidates.push(nobody(authors, null, ['author', `authors ${which}`], TRUST.get('author')!))
  }
  if (described !== null) candidates.push(describedCandidate(sources, described, mention))
  candidates.push(nobody(publication ? [] : null, null, ['itself']))
  return { features, candidates }
}

/** Berg told the clerk. “…,” said the clerk. */
function isHearer({ sources, mention, head, report: { hearer } }: Asked): boolean {
  return mention.kind === 'description' && hearer !== null && sources.document.tokens[hearer.head]!.lower === head
}

/** Somebody without a name, even where coreference takes them for the person in mind. */
function describedCandidate(
  { document, resolution }: EntitySources,
  described: Mention,
  mention: Mention,
): EntityCandidate {
  const named = described.entity !== null && resolution.entities[described.entity]!.named
  const antecedent = named ? readAs(described, { entity: null }) : described
  const own = descriptionFeatures(document, described, mention)
  return nobody(null, antecedent, [...own, named ? 'described linked' : 'described new'])
}

function trustIn(features: FeatureSet): number {
  let sum = 0
  for (const feature of features) sum += TRUST.get(feature) ?? 0
  return sum
}

/** A candidate that is no entity. Written out: of a spread, each object would have a shape of its own, and each read of it be a search. */
function nobody(
  authors: readonly Referent[] | null,
  antecedent: Mention | null,
  features: FeatureSet,
  trust = 0,
): EntityCandidate {
  return { entity: null, authors, antecedent, features, trust }
}

const GENDERED: ReadonlySet<string> = new Set(['he', 'she'])

/** "The Iranian president": of the people before it, the only one whose titles hold all of its words. */
function onlyOneTitled({ sources, mention, words }: Asked, candidates: readonly RecentEntity[]): number | null {
  const { document, resolution, wordsOf } = sources
  if (mention.kind !== 'description' || document.tokens[mention.from]!.lower !== 'the') return null
  const titled = candidates.filter(({ entity }) => {
    if (resolution.entities[entity]!.type !== 'person') return false
    const { ofTitles } = wordsOf(entity)
    return words.every((word) => ofTitles.includes(word))
  })
  return titled.length === 1 ? titled[0]!.entity : null
}

/** Speakers and hearers, and several: they are read elsewhere. */
const ELSEWHERE: ReadonlySet<string> = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'you', 'they', 'them', 'their'])

/** Whether it is asked whom a mention stands for: a description or pronoun that does something. */
export function asksForEntity(tokens: readonly Token[], { kind, role, antecedent, modifier, head }: Mention): boolean {
  if (kind === 'name' || antecedent !== null || modifier) return false
  const { lower } = tokens[head]!
  if (ELSEWHERE.has(lower)) return false
  return isSubject(role) || (role.verb !== null && role.verb.class !== 'other')
}
