import { isDocument } from '../../language/en/documents.js'
import type { Token } from '../../text/document.js'
import { isSubject } from '../cues/clause-role.js'
import type { FeatureSet } from '../decode/ranker.js'
import { documentAuthors } from '../documents/authors.js'
import type { Referent } from '../documents/referent.js'
import type { EntitySources } from '../reading.js'
import { type Asked, askedOf, descriptionFeatures, entityFeatures, mentionFeatures } from './entity-features.js'
import { type Mention, readAs } from './mention.js'
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

/** That coreference says the same, that nobody else has the title, that the article says who made a publication, that "she" is no Peter: by five folds; of 24 from another country or party none was right. */
const TRUST = { linked: 1, titled: 1, author: 2, otherGender: -2, otherOrigin: -2 }

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
  const { tokens } = sources.document
  const head = tokens[mention.head]!.lower
  const source = earlier.lastSource(mention)
  const report = { source, hearer: source === null ? null : earlier.hearerOf(source) }
  const before = recentEntities(sources, mention)
  const asked = askedOf(sources, mention, report)
  const titled = onlyOneTitled(asked, before)
  const linked = mention.entity ?? titled
  const publication = mention.kind === 'description' && isDocument(head)
  const authors = publication ? documentAuthors(sources, mention.head) : []
  const features = [...mentionFeatures(sources, mention, source), `linked ${linked === null ? 'no' : 'yes'}`]
  if (asked.beside !== null) features.push('noun stood before')
  if (publication) features.push(`authors ${authors.length === 0 ? 'unknown' : 'known'}`)
  const described = GENDERED.has(head) ? earlier.lastDescribed(mention) : null
  const ranks = new Map<string, number>()
  const candidates: EntityCandidate[] = before.map((candidate) => {
    const { type } = sources.resolution.entities[candidate.entity]!
    const rank = ranks.get(type) ?? 0
    ranks.set(type, rank + 1)
    const own = entityFeatures(asked, candidate, rank)
    const isLinked = candidate.entity === linked
    const isAuthor = authors.length === 1 && authors[0]!.entity === candidate.entity
    const isTitled = candidate.entity === titled
    if (isLinked) own.push('linked')
    if (isAuthor) own.push('author')
    // <A neighbour shook her head.> “…,” she said: somebody without a name has come in since.
    if (described !== null && described.head > candidate.last) own.push('described since')
    if (described !== null && described.entity === candidate.entity) own.push('linked to the described')
    if (titled !== null) own.push(isTitled ? 'only one titled' : 'another titled')
    const trust =
      (isLinked ? TRUST.linked : 0) +
      (isTitled ? TRUST.titled : 0) +
      (isAuthor ? TRUST.author : 0) +
      (own.includes('gender disagrees') ? TRUST.otherGender : 0) +
      (own.includes('origin differs') ? TRUST.otherOrigin : 0)
    return { entity: candidate.entity, authors: null, antecedent: null, features: own, trust }
  })
  const [author] = authors
  if (author !== undefined && (authors.length > 1 || !before.some(({ entity }) => entity === author.entity))) {
    const which = authors.length > 1 ? 'several' : author.entity === null ? 'unnamed' : 'named'
    candidates.push({ ...NOBODY, authors, features: ['author', `authors ${which}`], trust: TRUST.author })
  }
  if (described !== null) {
    const named = described.entity !== null && sources.resolution.entities[described.entity]!.named
    const antecedent = named ? readAs(described, { entity: null }) : described
    const own = descriptionFeatures(tokens, described, mention)
    candidates.push({ ...NOBODY, antecedent, features: [...own, named ? 'described linked' : 'described new'] })
  }
  candidates.push({ ...NOBODY, authors: publication ? [] : null, features: ['itself'] })
  return { features, candidates }
}

const NOBODY = { entity: null, authors: null, antecedent: null, trust: 0 }

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
