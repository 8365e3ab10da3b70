import type { ResolvedEntity } from '../../coreference/resolution.js'
import { isDocument } from '../../language/en/documents.js'
import { nounKind } from '../../language/en/noun-kinds.js'
import { mayBeSameRole, personNouns } from '../../language/en/person-nouns.js'
import type { Token } from '../../text/document.js'
import { INTRODUCING } from '../../text/noun-phrases.js'
import { isSubject } from '../cues/clause-role.js'
import type { FeatureSet } from '../decode/ranker.js'
import { documentAuthors } from '../documents/authors.js'
import type { Referent } from '../documents/referent.js'
import type { Mention } from './mention.js'
import { type EntitySources, FEMININE, MASCULINE, type RecentEntity, recentEntities } from './recent-entities.js'

/** Whom a description or a pronoun may stand for that is the source of something: entities of the article, or nobody whom it names. */
export interface EntityQuery {
  /** Whom coreference links the mention to, else the only one whose title it is; null for nobody. */
  readonly linked: number | null
  /** The only one before it whose titles hold all words of a description; null for nobody. */
  readonly titled: number | null
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
}

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
  const { document, resolution, quoted } = sources
  const { tokens } = document
  const head = tokens[mention.head]!.lower
  const kind = mention.kind === 'pronoun' ? head : (nounKind(head) ?? 'other')
  const first = tokens[mention.from]!
  const determiner =
    mention.kind === 'pronoun' ? 'pronoun' : first.pos === 'DET' || first.pos === 'PRON' ? first.lower : 'none'
  const introduced = isIntroduced(tokens, mention)
  const source = earlier.lastSource(mention)
  const hearer = source === null ? null : earlier.hearerOf(source)
  const before = recentEntities(sources, mention)
  const titled = onlyOneTitled(sources, mention, before)
  const linked = mention.entity ?? titled
  const publication = mention.kind === 'description' && isDocument(head)
  const authors = publication ? documentAuthors(sources, mention.head) : []
  const features = [
    `for ${kind}`,
    `determiner ${determiner}`,
    `linked ${linked === null ? 'no' : 'yes'}`,
    introduced ? 'introduced' : 'not introduced',
    `head ${head}`,
    `follows ${mention.from > 0 && quoted(mention.from - 1) ? 'words' : 'none'}`,
    `introduces ${introducesWords(sources, mention) ? 'words' : 'none'}`,
    REPLIES.has(mention.role.verb?.lemma ?? '') ? 'replies' : 'says',
    source !== null && ASKS.has(source.role.verb?.lemma ?? '') ? 'after a question' : 'after no question',
    ...(publication ? [`authors ${authors.length === 0 ? 'unknown' : 'known'}`] : []),
  ]
  const ranks = new Map<string, number>()
  const candidates: EntityCandidate[] = before.map((candidate) => {
    const entity = resolution.entities[candidate.entity]!
    const rank = ranks.get(entity.type) ?? 0
    ranks.set(entity.type, rank + 1)
    const own = [
      'entity',
      `type ${entity.type}`,
      `rank ${Math.min(4, rank)}`,
      `distance ${band(first.sentence - tokens[candidate.last]!.sentence)}`,
      `paragraphs ${Math.min(3, first.paragraph - tokens[candidate.last]!.paragraph)}`,
      `times ${band(candidate.count)}`,
      ...titleFeatures(tokens, mention, entity),
    ]
    if (candidate.entity === linked) own.push('linked')
    if (authors.length === 1 && authors[0]!.entity === candidate.entity) own.push('author')
    if (titled !== null) own.push(candidate.entity === titled ? 'only one titled' : 'another titled')
    if (candidate.subject) own.push('subject')
    if (candidate.within) own.push('within phrase')
    if (candidate.inWords) own.push('named in the words')
    if (candidate.onlyInWords) own.push('named in words alone')
    if (candidate.later) own.push('named later')
    if (source?.entity === candidate.entity)
      own.push('last source', `last source ${distanceTo(tokens, source, mention)}`)
    if (hearer !== null && hearer.entity === candidate.entity) own.push('hearer')
    if (mention.kind === 'pronoun')
      own.push(`gender ${genderFit(head, entity)}`, `called ${calledFit(head, candidate)}`)
    return { ...NOBODY, entity: candidate.entity, features: own }
  })
  const [author] = authors
  if (author !== undefined && (authors.length > 1 || !before.some(({ entity }) => entity === author.entity))) {
    const which = authors.length > 1 ? 'several' : author.entity === null ? 'unnamed' : 'named'
    candidates.push({ ...NOBODY, authors, features: ['author', `authors ${which}`] })
  }
  const described = GENDERED.has(head) ? earlier.lastDescribed(mention) : null
  if (described !== null)
    candidates.push({ ...NOBODY, antecedent: described, features: descriptionFeatures(tokens, described, mention) })
  candidates.push({ ...NOBODY, authors: publication ? [] : null, features: ['itself'] })
  return { linked, titled, features, candidates }
}

const REPLIES = new Set(['answer', 'counter', 'fire back', 'reply', 'respond', 'retort', 'shoot back', 'shout back'])
const ASKS = new Set(['ask', 'demand', 'inquire', 'press', 'query', 'question', 'wonder'])

const NOBODY = { entity: null, authors: null, antecedent: null }

const GENDERED: ReadonlySet<string> = new Set(['he', 'she'])

/** "Her son nodded. “…,” he said." */
function descriptionFeatures(tokens: readonly Token[], described: Mention, mention: Mention): string[] {
  const noun = personNouns.get(tokens[described.head]!.lower)
  const asked = FEMININE.has(tokens[mention.head]!.lower) ? 'f' : 'm'
  const gender = noun === undefined || noun.gender === 'u' ? 'unknown' : noun.gender === asked ? 'agrees' : 'disagrees'
  const reports = described.role.verb !== null && described.role.verb.class !== 'other'
  return [
    'described',
    `described ${distanceTo(tokens, described, mention)}`,
    `described gender ${gender}`,
    reports ? 'described reports' : 'described acts',
  ]
}

/** "The mayor told reporters: “…”": a new subject right before words is rather another speaker. */
function introducesWords({ document: { tokens }, quoted }: EntitySources, { from, role: { verb } }: Mention): boolean {
  if (verb === null || verb.from < from) return false
  for (let i = verb.to; i < Math.min(tokens.length, verb.to + REACH_WORDS); i++) {
    if (quoted(i)) return true
    if (tokens[i]!.sentence !== tokens[from]!.sentence) return false
  }
  return false
}

/** How far after a cue its words may begin. */
const REACH_WORDS = 4

/** Whether the pronouns that stood for an entity before are of the same gender. */
function calledFit(pronoun: string, { feminine, masculine }: RecentEntity): string {
  const asked = FEMININE.has(pronoun) ? feminine - masculine : MASCULINE.has(pronoun) ? masculine - feminine : 0
  return asked > 0 ? 'alike' : asked < 0 ? 'otherwise' : 'unknown'
}

function band(count: number): string {
  return count < 3 ? String(count) : count < 5 ? '3-4' : count < 9 ? '5-8' : '9+'
}

function distanceTo(tokens: readonly Token[], source: Mention, mention: Mention): string {
  const paragraphs = tokens[mention.from]!.paragraph - tokens[source.from]!.paragraph
  if (paragraphs === 0)
    return tokens[mention.from]!.sentence === tokens[source.from]!.sentence ? 'same sentence' : 'same paragraph'
  return paragraphs === 1 ? 'paragraph before' : 'far'
}

/** "The Iranian president": of the people before it, the only one whose titles hold all of its words. */
function onlyOneTitled(
  { document: { tokens }, resolution }: EntitySources,
  mention: Mention,
  candidates: readonly RecentEntity[],
): number | null {
  if (mention.kind !== 'description' || tokens[mention.from]!.lower !== 'the') return null
  const words = contentWords(tokens, mention)
  const titled = candidates.filter(({ entity }) => {
    const { type, titles } = resolution.entities[entity]!
    const ofTitles = titles.flatMap(wordsOf)
    return type === 'person' && words.every((word) => ofTitles.includes(word))
  })
  return titled.length === 1 ? titled[0]!.entity : null
}

/** How the words of a description fit the titles and the name of an entity. */
function titleFeatures(tokens: readonly Token[], mention: Mention, { titles, name, type }: ResolvedEntity): string[] {
  if (mention.kind !== 'description') return []
  const words = contentWords(tokens, mention)
  const head = tokens[mention.head]!.lower
  const ofTitles = titles.flatMap(wordsOf)
  const ofName = wordsOf(name)
  const features: string[] = []
  const role = personNouns.get(head)?.role ?? head
  if (ofTitles.some((word) => word === head || word === role)) features.push('title has head')
  else if (ofTitles.some((word) => mayBeSameRole(word, role))) features.push('title like head')
  else if (type === 'person') features.push(titles.length === 0 ? 'no title' : 'other title')
  const modifiers = words.filter((word) => word !== head)
  const known = modifiers.filter((word) => ofTitles.includes(word)).length
  if (known > 0) features.push('title has word')
  if (known > 0 && known === modifiers.length) features.push('title has modifiers')
  if (ofName.includes(head)) features.push('name has head')
  if (words.some((word) => word !== head && ofName.includes(word))) features.push('name has word')
  return features
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}]+/u)
}

function contentWords(tokens: readonly Token[], { from, to }: Mention): string[] {
  const words: string[] = []
  for (let i = from; i < to; i++) {
    const { pos, lower } = tokens[i]!
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') words.push(lower)
  }
  return words
}

function genderFit(pronoun: string, { type, gender }: ResolvedEntity): string {
  if (type !== 'person') return 'thing'
  const asked = FEMININE.has(pronoun) ? 'female' : MASCULINE.has(pronoun) ? 'male' : null
  if (asked === null) return 'not asked'
  return gender === 'unknown' ? 'unknown' : gender === asked ? 'agrees' : 'disagrees'
}

/** How far back the same noun is looked for. */
const REACH_NOUN = 400

/** Whether the same noun occurs earlier, introduced by "a" or "another". */
function isIntroduced(tokens: readonly Token[], { from, head }: Mention): boolean {
  const { lower } = tokens[head]!
  for (let i = from - 1; i > Math.max(1, from - REACH_NOUN); i--) {
    if (tokens[i]!.lower !== lower) continue
    for (let k = i - 1; k > Math.max(0, i - 5); k--) if (INTRODUCING.has(tokens[k]!.lower)) return true
  }
  return false
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
