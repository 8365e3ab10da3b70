import type { Document } from '../../../text/document.js'
import { paragraphsApart } from '../../../text/interludes.js'
import type { Content } from '../../contents/content.js'
import { isSameCue, isSameSource, type Mention } from '../../sources/mention.js'
import type { Candidate } from '../query.js'
import { CLOSINGS, closingOf, OPENINGS, openingOf, QUESTION } from './answers.js'

/**
 * What the candidates of two neighbouring contents have to do with each other, as named features: whether both have the same
 * source, whether the second goes on with the floor, which of the cues between them they claim.
 */
export interface LinkFeatures {
  /** 1 for a pair that is ruled out: one cue with two contents of which the second has a cue of its own. */
  readonly excluded: Uint8Array
  /** The ids of the features of each pair of candidates, at `(a * (candidates of the next) + b) * PER_PAIR`; -1 for none. */
  readonly ids: Int16Array
}

/** How many features a pair has at most. */
export const PER_PAIR = 6

const DISTANCES = [
  'same sentence',
  'next sentence',
  'same paragraph',
  'next paragraph',
  'two paragraphs on',
  'far',
] as const
const PLACES = ['before', 'between', 'after'] as const
const FORMS = ['name', 'description', 'pronoun'] as const
const RELATIONS = [
  ...PLACES.map((place) => `same mention ${place}`),
  ...PLACES.flatMap((a) => PLACES.map((b) => `same entity ${a} ${b}`)),
  ...PLACES.flatMap((a) => PLACES.map((b) => `others ${a} ${b}`)),
  'others crossed',
  ...PLACES.map((place) => `floor of ${place}`),
  'floor of floor',
  ...PLACES.map((place) => `mention ${place} after floor`),
  'floor of nobody',
  'nobody',
] as const
const NEXT_PARAGRAPH = DISTANCES.indexOf('next paragraph')
const OWN = ['none', 'is adjacent', 'not adjacent'] as const

/** The names of all link features, by id. */
export const LINK_FEATURES: readonly string[] = [
  ...RELATIONS.flatMap((relation) => DISTANCES.map((distance) => `${relation}, ${distance}`)),
  ...RELATIONS.flatMap((relation) => CLOSINGS.map((closing) => `${relation}, closed by ${closing}`)),
  ...RELATIONS.flatMap((relation) => OWN.map((own) => `${relation}, ${own}`)),
  ...RELATIONS.flatMap((relation) => FORMS.map((form) => `${relation}, ${form}`)),
  ...RELATIONS.flatMap((relation) => OPENINGS.map((opening) => `${relation} after a question, ${opening}`)),
  ...[0, 1, 2].flatMap((count) => DISTANCES.map((distance) => `unclaimed cues ${count}, ${distance}`)),
]
const BY_CLOSING = RELATIONS.length * DISTANCES.length
const BY_OWN = BY_CLOSING + RELATIONS.length * CLOSINGS.length
const BY_FORM = BY_OWN + RELATIONS.length * OWN.length
const BY_OPENING = BY_FORM + RELATIONS.length * FORMS.length
const UNCLAIMED = BY_OPENING + RELATIONS.length * OPENINGS.length

const index = new Map<string, number>(RELATIONS.map((name, i) => [name, i]))
const at = (name: string) => index.get(name)!
const SAME_MENTION = at('same mention before')
const SAME_ENTITY = at('same entity before before')
const OTHERS = at('others before before')
const CROSSED = at('others crossed')
const FLOOR = at('floor of before')
const FLOOR_OF_FLOOR = at('floor of floor')
const AFTER_FLOOR = at('mention before after floor')
const FLOOR_OF_NOBODY = at('floor of nobody')
const NOBODY = at('nobody')

export function linkFeatures(document: Document, first: Content, second: Content): LinkFeatures {
  const distance = distanceOf(document, first, second)
  const closing = closingOf(first)
  const answers = closing >= QUESTION && distance >= NEXT_PARAGRAPH
  const opening = answers ? openingOf(document, second) : -1
  const cues = cuesBetween(first, second)
  const own = second.query?.adjacentMention ?? null
  const before = first.candidates.map((candidate) => sideOf(candidate, first, second, own, cues))
  const after = second.candidates.map((candidate) => sideOf(candidate, first, second, own, cues))
  const excluded = new Uint8Array(before.length * after.length)
  const ids = new Int16Array(excluded.length * PER_PAIR).fill(-1)
  let pair = 0
  for (const one of before) {
    for (const other of after) {
      const relation = relationOf(one, other)
      const k = pair * PER_PAIR
      ids[k] = relation * DISTANCES.length + distance
      ids[k + 1] = BY_CLOSING + relation * CLOSINGS.length + closing
      ids[k + 2] = BY_OWN + relation * OWN.length + other.own
      if (other.form >= 0) ids[k + 3] = BY_FORM + relation * FORMS.length + other.form
      if (answers) ids[k + 4] = BY_OPENING + relation * OPENINGS.length + opening
      const shared = relation >= SAME_MENTION && relation < SAME_MENTION + PLACES.length
      if (shared && (other.isOther || one.entity !== other.entity)) excluded[pair] = 1
      if (cues.length > 0) {
        const claimed = one.from === other.from ? one.claims : one.claims + other.claims
        ids[k + 5] = UNCLAIMED + Math.min(2, cues.length - claimed) * DISTANCES.length + distance
      }
      pair++
    }
  }
  return { ids, excluded }
}

/** What a candidate brings to all of its pairs: there are thousands of pairs between two contents. */
interface Side {
  readonly kind: Candidate['kind']
  /** Where its mention stands to the two contents: before the first, between them, after the second; -1 without a mention. */
  readonly place: number
  readonly from: number
  readonly entity: number | null
  /** Index into {@link FORMS}; -1 without a mention. */
  readonly form: number
  /** Index into {@link OWN}. */
  readonly own: number
  /** It is neither the mention that reports beside the second content nor one of the same source. */
  readonly isOther: boolean
  /** How many of the cues between the contents it claims. */
  readonly claims: number
}

function sideOf(
  { kind, mention }: Candidate,
  first: Content,
  second: Content,
  own: Mention | null,
  cues: readonly number[],
): Side {
  const isOwn = isSameCue(mention, own)
  const ofOwn = own === null ? 0 : isOwn ? 1 : 2
  if (mention === null)
    return { kind, place: -1, from: -1, entity: null, form: -1, own: ofOwn, isOther: false, claims: 0 }
  const { from, entity } = mention
  let claims = 0
  for (const cue of cues) if (cue === from) claims++
  return {
    kind,
    place: from < first.to ? 0 : from < second.from ? 1 : 2,
    from,
    entity,
    form: FORMS.indexOf(mention.kind),
    own: ofOwn,
    isOther: own !== null && !isOwn && !isSameSource(mention, own),
    claims,
  }
}

function distanceOf(document: Document, first: Content, second: Content): number {
  const { tokens, sentences } = document
  const last = tokens[first.to - 1]!
  const next = tokens[second.from]!
  const paragraphs = paragraphsApart(document, first.to - 1, second.from)
  if (paragraphs > 0) return Math.min(5, paragraphs + 2)
  const between = next.sentence - last.sentence
  // Words that begin right after the sentence in which the cue closes: “A,” she said. “B.”
  if (between <= 0) return 0
  return between === 1 && sentences[next.sentence]!.from === second.from ? 1 : 2
}

function relationOf(first: Side, second: Side): number {
  if (second.kind === 'nobody') return NOBODY
  if (second.kind === 'floor') {
    if (first.kind === 'floor') return FLOOR_OF_FLOOR
    return first.place < 0 ? FLOOR_OF_NOBODY : FLOOR + first.place
  }
  if (first.place < 0) return AFTER_FLOOR + second.place
  if (first.from === second.from) return SAME_MENTION + second.place
  if (first.entity !== null && first.entity === second.entity) return SAME_ENTITY + first.place * 3 + second.place
  return first.from > second.from ? CROSSED : OTHERS + first.place * 3 + second.place
}

/** The mentions between two contents that report something, as far as they are candidates of the second. */
function cuesBetween(first: Content, second: Content): number[] {
  return second.candidates.flatMap(({ mention }) => {
    if (mention === null || mention.from < first.to || mention.from >= second.from) return []
    const { relation, verb } = mention.role
    const reports = verb !== null && verb.class !== 'other' && verb.class !== 'think'
    return reports && relation !== 'object' && relation !== 'passive' && relation !== 'none' ? [mention.from] : []
  })
}
