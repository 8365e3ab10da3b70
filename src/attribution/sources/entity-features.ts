import type { ResolvedEntity } from '../../coreference/resolution.js'
import { personNouns } from '../../language/en/person-nouns.js'
import type { Document, Token } from '../../text/document.js'
import { paragraphsApart } from '../../text/interludes.js'
import { wholeNoun } from '../../text/noun-phrases.js'
import { named } from '../decode/features/named.js'
import type { FeatureSet } from '../decode/ranker.js'
import type { Asked } from './asked.js'
import type { Mention } from './mention.js'
import { FEMININE, MASCULINE, type RecentEntity } from './recent-entities.js'
import { addTitleFeatures } from './title-features.js'

const NAMED = {
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
    NAMED.paragraphs(Math.min(3, paragraphsApart(document, candidate.last, mention.from))),
    NAMED.times(band(candidate.count)),
  ]
  const hasHead = mention.kind === 'description' && addTitleFeatures(own, asked, candidate.entity)
  if (asked.beside?.has(candidate.entity) && !hasHead) own.push('beside the noun')
  if (candidate.subject) own.push('subject')
  if (candidate.fronted) own.push('fronted')
  if (candidate.asker && mention.kind === 'pronoun') own.push('asker')
  if (candidate.within) own.push('within phrase')
  if (candidate.inWords) own.push('named in the words')
  if (candidate.onlyInWords) own.push('named in words alone')
  if (candidate.later) own.push('named later')
  if (source?.entity === candidate.entity) {
    own.push('last source', NAMED.lastSource(distanceTo(document, source, mention)))
    if (hearer?.entity === candidate.entity) own.push('hearer')
    if (asked.mayGoOn && !hasHead) own.push('gone on from')
  } else if (hearer?.entity === candidate.entity) own.push('hearer')
  if (mention.kind === 'pronoun')
    own.push(NAMED.gender(genderFit(head, entity)), NAMED.called(calledFit(head, candidate)))
  else if (entity.type === 'person') own.push(NAMED.gender(nounGenderFit(head, entity)))
  return own
}

/** "Her son nodded. “…,” he said." */
export function descriptionFeatures(document: Document, described: Mention, mention: Mention): FeatureSet {
  const { tokens } = document
  const noun = personNouns.get(wholeNoun(tokens, described.head))
  const asked = FEMININE.has(tokens[mention.head]!.lower) ? 'f' : 'm'
  const gender = noun === undefined || noun.gender === 'u' ? 'unknown' : noun.gender === asked ? 'agrees' : 'disagrees'
  const reports = described.role.verb !== null && described.role.verb.class !== 'other'
  return [
    'described',
    `described ${distanceTo(document, described, mention)}`,
    `described gender ${gender}`,
    NAMED.described(opensParagraph(tokens, described) ? 'opens paragraph' : 'within paragraph'),
    described.role.relation === 'object' ? 'described is met' : reports ? 'described reports' : 'described acts',
  ]
}

function opensParagraph(tokens: readonly Token[], { phrase: { from } }: Mention): boolean {
  return from === 0 || tokens[from - 1]!.paragraph < tokens[from]!.paragraph
}

/** Whether the pronouns that stood for an entity before are of the same gender. */
function calledFit(pronoun: string, { feminine, masculine }: RecentEntity): string {
  const asked = FEMININE.has(pronoun) ? feminine - masculine : MASCULINE.has(pronoun) ? masculine - feminine : 0
  return asked > 0 ? 'alike' : asked < 0 ? 'otherwise' : 'unknown'
}

function band(count: number): string {
  return count < 3 ? String(count) : count < 5 ? '3-4' : count < 9 ? '5-8' : '9+'
}

function distanceTo(document: Document, source: Mention, mention: Mention): string {
  const { tokens } = document
  const paragraphs = paragraphsApart(document, source.from, mention.from)
  if (paragraphs === 0)
    return tokens[mention.from]!.sentence === tokens[source.from]!.sentence ? 'same sentence' : 'same paragraph'
  return paragraphs === 1 ? 'paragraph before' : 'far'
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
