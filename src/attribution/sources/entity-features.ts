import type { ResolvedEntity } from '../../coreference/resolution.js'
import { nounKind } from '../../language/en/noun-kinds.js'
import { mayBeSameRole, personNouns } from '../../language/en/person-nouns.js'
import type { Token } from '../../text/document.js'
import { INTRODUCING } from '../../text/noun-phrases.js'
import type { FeatureSet } from '../decode/ranker.js'
import type { Mention } from './mention.js'
import { type EntitySources, FEMININE, MASCULINE, type RecentEntity } from './recent-entities.js'

/** What is true of a mention whoever it stands for; `source` is the last one who is said to have said something. */
export function mentionFeatures(sources: EntitySources, mention: Mention, source: Mention | null): string[] {
  const { document, quoted } = sources
  const { tokens } = document
  const head = tokens[mention.head]!.lower
  const first = tokens[mention.from]!
  const pronoun = mention.kind === 'pronoun'
  const determiner = pronoun ? 'pronoun' : first.pos === 'DET' || first.pos === 'PRON' ? first.lower : 'none'
  return [
    `for ${pronoun ? head : (nounKind(head) ?? 'other')}`,
    `determiner ${determiner}`,
    isIntroduced(tokens, mention) ? 'introduced' : 'not introduced',
    `head ${head}`,
    `follows ${mention.from > 0 && quoted(mention.from - 1) ? 'words' : 'none'}`,
    `introduces ${introducesWords(sources, mention) ? 'words' : 'none'}`,
    REPLIES.has(mention.role.verb?.lemma ?? '') ? 'replies' : 'says',
    source !== null && ASKS.has(source.role.verb?.lemma ?? '') ? 'after a question' : 'after no question',
  ]
}

const REPLIES = new Set(['answer', 'counter', 'fire back', 'reply', 'respond', 'retort', 'shoot back', 'shout back'])
const ASKS = new Set(['ask', 'demand', 'inquire', 'press', 'query', 'question', 'wonder'])

/** Who was reported last, and to whom they spoke. */
export interface LastReport {
  readonly source: Mention | null
  readonly hearer: Mention | null
}

/** What is true of an entity that a mention may stand for; its rank is that among those of its type. */
export function entityFeatures(
  sources: EntitySources,
  mention: Mention,
  candidate: RecentEntity,
  rank: number,
  { source, hearer }: LastReport,
): string[] {
  const { document, resolution } = sources
  const { tokens } = document
  const entity = resolution.entities[candidate.entity]!
  const head = tokens[mention.head]!.lower
  const first = tokens[mention.from]!
  const own = [
    'entity',
    `type ${entity.type}`,
    `rank ${Math.min(4, rank)}`,
    `distance ${band(first.sentence - tokens[candidate.last]!.sentence)}`,
    `paragraphs ${Math.min(3, first.paragraph - tokens[candidate.last]!.paragraph)}`,
    `times ${band(candidate.count)}`,
    ...titleFeatures(tokens, mention, entity),
  ]
  if (candidate.subject) own.push('subject')
  if (candidate.within) own.push('within phrase')
  if (candidate.inWords) own.push('named in the words')
  if (candidate.onlyInWords) own.push('named in words alone')
  if (candidate.later) own.push('named later')
  if (source?.entity === candidate.entity) own.push('last source', `last source ${distanceTo(tokens, source, mention)}`)
  if (hearer?.entity === candidate.entity) own.push('hearer')
  if (isGoneOnFrom(sources, mention, candidate, source) && !own.includes('title has head')) own.push('gone on from')
  if (mention.kind === 'pronoun') own.push(`gender ${genderFit(head, entity)}`, `called ${calledFit(head, candidate)}`)
  return own
}

/** "Her son nodded. “…,” he said." */
export function descriptionFeatures(tokens: readonly Token[], described: Mention, mention: Mention): FeatureSet {
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

/** Berg said: “…” The mayor said: “…”: a description that introduces words after those of somebody who has no such title. */
function isGoneOnFrom(
  sources: EntitySources,
  mention: Mention,
  { entity }: RecentEntity,
  source: Mention | null,
): boolean {
  if (mention.kind !== 'description' || source === null || source.entity !== entity) return false
  const { tokens } = sources.document
  const same = tokens[source.from]!.paragraph === tokens[mention.from]!.paragraph
  return same && tokens[source.from]!.sentence !== tokens[mention.from]!.sentence && introducesWords(sources, mention)
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

export function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}]+/u)
}

export function contentWords(tokens: readonly Token[], { from, to }: Mention): string[] {
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
