import type { ResolvedEntity } from '../../coreference/resolution.js'
import { nounKind } from '../../language/en/noun-kinds.js'
import { type Origin, originOf } from '../../language/en/origins.js'
import { mayBeSameRole, personNouns } from '../../language/en/person-nouns.js'
import { startOfPhrase } from '../../syntax/questions/noun-phrase.js'
import type { Token } from '../../text/document.js'
import { firstFrom } from '../../text/first-from.js'
import { INTRODUCING } from '../../text/noun-phrases.js'
import { ASKS } from '../cues/verbs.js'
import { named } from '../decode/features/named.js'
import type { FeatureSet } from '../decode/ranker.js'
import type { EntitySources } from '../reading.js'
import type { Mention } from './mention.js'
import { FEMININE, MASCULINE, type RecentEntity } from './recent-entities.js'

/** What is true of a mention whoever it stands for; `source` is the last one who is said to have said something. */
export function mentionFeatures(sources: EntitySources, mention: Mention, source: Mention | null): string[] {
  const { document, quoted } = sources
  const { tokens } = document
  const head = tokens[mention.head]!.lower
  const first = tokens[mention.from]!
  const pronoun = mention.kind === 'pronoun'
  const determiner = pronoun ? 'pronoun' : first.pos === 'DET' || first.pos === 'PRON' ? first.lower : 'none'
  return [
    NAMED.for(pronoun ? head : (nounKind(head) ?? (tokens[mention.head]!.pos === 'PROPN' ? 'person' : 'other'))),
    NAMED.determiner(determiner),
    isIntroduced(tokens, mention) ? 'introduced' : 'not introduced',
    NAMED.head(head),
    mention.from > 0 && quoted(mention.from - 1) ? 'follows words' : 'follows none',
    introducesWords(sources, mention) ? 'introduces words' : 'introduces none',
    REPLIES.has(mention.role.verb?.lemma ?? '') ? 'replies' : 'says',
    source !== null && asksBefore(sources, source, mention) ? 'after a question' : 'after no question',
  ]
}

/** “Are you sure?” Orr said. “Yes,” she said. */
function asksBefore({ document: { tokens }, quoted }: EntitySources, source: Mention, mention: Mention): boolean {
  if (ASKS.has(source.role.verb?.lemma ?? '')) return true
  const before = Math.min(source.from, source.role.verb?.from ?? source.from) - 1
  return (
    before > 0 &&
    quoted(before) &&
    tokens[before - 1]!.text === '?' &&
    tokens[before]!.sentence < tokens[mention.from]!.sentence
  )
}

const REPLIES = new Set(['answer', 'counter', 'fire back', 'reply', 'respond', 'retort', 'shoot back', 'shout back'])

/** Who was reported last, and to whom they spoke. */
export interface LastReport {
  readonly source: Mention | null
  readonly hearer: Mention | null
}

const NAMED = {
  for: named('for'),
  determiner: named('determiner'),
  head: named('head'),
  type: named('type'),
  rank: named('rank'),
  distance: named('distance'),
  paragraphs: named('paragraphs'),
  times: named('times'),
  gender: named('gender'),
  called: named('called'),
  lastSource: named('last source'),
  described: named('described'),
}

/** What all entities are compared with that a mention may stand for: read once a mention. */
export interface Asked {
  readonly sources: EntitySources
  readonly mention: Mention
  /** The head, in lower case. */
  readonly head: string
  /** Of a description the words that tell something; else none. */
  readonly words: readonly string[]
  /** The office that the head is a name of, or the head. */
  readonly role: string
  /** A description that introduces words after those of the last source, who may go on. */
  readonly mayGoOn: boolean
  readonly report: LastReport
  /** Of a description, who stands beside its noun where that stands last before: "[Berg] told the dispatcher"; null where it is new. */
  readonly beside: ReadonlySet<number> | null
}

export function askedOf(sources: EntitySources, mention: Mention, report: LastReport): Asked {
  const { tokens } = sources.document
  const head = tokens[mention.head]!.lower
  const description = mention.kind === 'description'
  const words = description ? contentWords(tokens, mention) : []
  const role = personNouns.get(head)?.role ?? head
  const beside = description ? entitiesBeside(sources, mention) : null
  return { sources, mention, head, words, role, mayGoOn: mayGoOn(sources, mention, report.source), report, beside }
}

/** Berg argued with a cyclist. “…,” said the cyclist: who stands in one sentence with the noun, but not in its phrase, is another. */
function entitiesBeside({ document, resolution, quoted, syntax }: EntitySources, mention: Mention): Set<number> | null {
  const { tokens, sentences } = document
  const { lower } = tokens[mention.head]!
  let at = mention.phrase.from - 1
  const least = Math.max(0, at - REACH_NOUN)
  while (at >= least && (tokens[at]!.lower !== lower || quoted(at))) at--
  if (at < least) return null
  const { from, to } = sentences[tokens[at]!.sentence]!
  const tree = syntax.treeAt(at)
  const phrase = { from: startOfPhrase(tree, at), to: tree.last[at]! + 1 }
  const beside = new Set<number>()
  const { references } = resolution
  for (let i = firstFrom(references, from); i < references.length && references[i]!.from < to; i++) {
    const { entity, from: start, to: end } = references[i]!
    if (end <= phrase.from || start >= phrase.to) beside.add(entity)
  }
  return beside
}

/** What is true of an entity that a mention may stand for; its rank is that among those of its type. */
export function entityFeatures(asked: Asked, candidate: RecentEntity, rank: number): string[] {
  const { sources, mention, head, report } = asked
  const { document, resolution } = sources
  const { source, hearer } = report
  const { tokens } = document
  const entity = resolution.entities[candidate.entity]!
  const first = tokens[mention.from]!
  const last = tokens[candidate.last]!
  const own = [
    'entity',
    NAMED.type(entity.type),
    NAMED.rank(Math.min(4, rank)),
    NAMED.distance(band(first.sentence - last.sentence)),
    NAMED.paragraphs(Math.min(3, first.paragraph - last.paragraph)),
    NAMED.times(band(candidate.count)),
  ]
  const hasHead = mention.kind === 'description' && addTitleFeatures(own, asked, candidate.entity)
  if (asked.beside?.has(candidate.entity) && !hasHead) own.push('beside the noun')
  if (candidate.subject) own.push('subject')
  if (candidate.within) own.push('within phrase')
  if (candidate.inWords) own.push('named in the words')
  if (candidate.onlyInWords) own.push('named in words alone')
  if (candidate.later) own.push('named later')
  if (source?.entity === candidate.entity) {
    own.push('last source', NAMED.lastSource(distanceTo(tokens, source, mention)))
    if (hearer?.entity === candidate.entity) own.push('hearer')
    if (asked.mayGoOn && !hasHead) own.push('gone on from')
  } else if (hearer?.entity === candidate.entity) own.push('hearer')
  if (mention.kind === 'pronoun')
    own.push(NAMED.gender(genderFit(head, entity)), NAMED.called(calledFit(head, candidate)))
  else if (entity.type === 'person') own.push(NAMED.gender(nounGenderFit(head, entity)))
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
    NAMED.described(opensParagraph(tokens, described) ? 'opens paragraph' : 'within paragraph'),
    described.role.relation === 'object' ? 'described is met' : reports ? 'described reports' : 'described acts',
  ]
}

function opensParagraph(tokens: readonly Token[], { phrase: { from } }: Mention): boolean {
  return from === 0 || tokens[from - 1]!.paragraph < tokens[from]!.paragraph
}

/** Berg said: “…” The mayor said: “…”: a description that introduces words after those of somebody who has no such title. */
function mayGoOn(sources: EntitySources, mention: Mention, source: Mention | null): boolean {
  if (mention.kind !== 'description' || source === null) return false
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

/** How the words of a description fit the titles and the name of an entity; tells whether its head is one of the titles' words. */
function addTitleFeatures(features: string[], { sources, head, words, role }: Asked, index: number): boolean {
  const { type, titles } = sources.resolution.entities[index]!
  const { ofTitles, ofName, origins } = sources.wordsOf(index)
  const hasHead = ofTitles.includes(head) || ofTitles.includes(role)
  if (hasHead) features.push('title has head')
  else if (ofTitles.some((word) => mayBeSameRole(word, role))) features.push('title like head')
  else if (type === 'person') features.push(titles.length === 0 ? 'no title' : 'other title')
  let modifiers = 0
  let known = 0
  let inName = false
  for (const word of words) {
    if (word === head) continue
    modifiers++
    if (ofTitles.includes(word)) known++
    inName ||= ofName.includes(word)
  }
  if (known > 0) features.push('title has word')
  if (known > 0 && known === modifiers) features.push('title has modifiers')
  if (ofName.includes(head)) features.push('name has head')
  if (inName) features.push('name has word')
  const origin = originFit(words, origins)
  if (origin !== null) features.push(origin)
  return hasHead
}

/** "The Polish leader", for a French president; null where either says nothing. */
function originFit(words: readonly string[], origins: readonly Origin[]): string | null {
  for (const word of words) {
    const origin = originOf(word)
    const others = origins.filter((other) => other.of === origin?.of)
    if (others.length > 0)
      return others.some((other) => other.which === origin?.which) ? 'origin agrees' : 'origin differs'
  }
  return null
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

/** "The actress", for a woman. */
function nounGenderFit(noun: string, { gender }: ResolvedEntity): string {
  const told = personNouns.get(noun)?.gender ?? 'u'
  if (told === 'u') return 'not asked'
  return gender === 'unknown' ? 'unknown' : gender.startsWith(told) ? 'agrees' : 'disagrees'
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
