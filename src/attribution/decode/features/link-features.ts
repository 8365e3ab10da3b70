import type { Document } from '../../../text/document.js'
import type { Content } from '../../contents/content.js'
import { isSameCue, type Mention } from '../../sources/mention.js'
import type { Candidate } from '../query.js'

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
export const PER_PAIR = 5

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
const CLOSINGS = ['comma', 'stop', 'word', 'statement'] as const
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
const OWN = ['none', 'is adjacent', 'not adjacent'] as const

/** The names of all link features, by id. */
export const LINK_FEATURES: readonly string[] = [
  ...RELATIONS.flatMap((relation) => DISTANCES.map((distance) => `${relation}, ${distance}`)),
  ...RELATIONS.flatMap((relation) => CLOSINGS.map((closing) => `${relation}, closed by ${closing}`)),
  ...RELATIONS.flatMap((relation) => OWN.map((own) => `${relation}, ${own}`)),
  ...RELATIONS.flatMap((relation) => FORMS.map((form) => `${relation}, ${form}`)),
  ...[0, 1, 2].flatMap((count) => DISTANCES.map((distance) => `unclaimed cues ${count}, ${distance}`)),
]
const BY_CLOSING = RELATIONS.length * DISTANCES.length
const BY_OWN = BY_CLOSING + RELATIONS.length * CLOSINGS.length
const BY_FORM = BY_OWN + RELATIONS.length * OWN.length
const UNCLAIMED = BY_FORM + RELATIONS.length * FORMS.length

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
  const cues = cuesBetween(first, second)
  const places = (candidates: readonly Candidate[]) => candidates.map((candidate) => placeOf(candidate, first, second))
  const [placesA, placesB] = [places(first.candidates), places(second.candidates)]
  const own = second.query?.adjacentMention ?? null
  const excluded = new Uint8Array(first.candidates.length * second.candidates.length)
  const ids = new Int16Array(first.candidates.length * second.candidates.length * PER_PAIR).fill(-1)
  let k = 0
  for (let a = 0; a < first.candidates.length; a++) {
    for (let b = 0; b < second.candidates.length; b++) {
      const candidate = second.candidates[b]!
      const relation = relationOf(first.candidates[a]!, candidate, placesA[a]!, placesB[b]!)
      ids[k] = relation * DISTANCES.length + distance
      ids[k + 1] = BY_CLOSING + relation * CLOSINGS.length + closing
      ids[k + 2] = BY_OWN + relation * OWN.length + (own === null ? 0 : isSameCue(candidate.mention, own) ? 1 : 2)
      if (candidate.mention !== null)
        ids[k + 3] = BY_FORM + relation * FORMS.length + FORMS.indexOf(candidate.mention.kind)
      const shared = relation >= SAME_MENTION && relation < SAME_MENTION + PLACES.length
      if (shared && own !== null && !isSameCue(candidate.mention, own) && !isSameSource(candidate.mention!, own))
        excluded[k / PER_PAIR] = 1
      if (shared && first.candidates[a]!.mention!.entity !== candidate.mention!.entity) excluded[k / PER_PAIR] = 1
      const left = unclaimed(cues, first.candidates[a]!, candidate)
      if (cues.length > 0) ids[k + 4] = UNCLAIMED + left * DISTANCES.length + distance
      k += PER_PAIR
    }
  }
  return { ids, excluded }
}

function isSameSource(a: Mention, b: Mention): boolean {
  return a.from === b.from || (a.entity !== null && a.entity === b.entity)
}

function distanceOf({ tokens, sentences }: Document, first: Content, second: Content): number {
  const last = tokens[first.to - 1]!
  const next = tokens[second.from]!
  const paragraphs = next.paragraph - last.paragraph
  if (paragraphs > 0) return Math.min(5, paragraphs + 2)
  const between = next.sentence - last.sentence
  // Words that begin right after the sentence in which the cue closes: “A,” she said. “B.”
  if (between <= 0) return 0
  return between === 1 && sentences[next.sentence]!.from === second.from ? 1 : 2
}

function closingOf({ query }: Content): number {
  if (query === null) return 3
  const { stop } = query.context
  return stop === ',' ? 0 : stop === null ? 2 : 1
}

/** Where a mention stands to the two contents: before the first, between them, after the second; -1 without a mention. */
function placeOf({ mention }: Candidate, first: Content, second: Content): number {
  if (mention === null) return -1
  return mention.from < first.to ? 0 : mention.from < second.from ? 1 : 2
}

function relationOf(first: Candidate, second: Candidate, a: number, b: number): number {
  if (second.kind === 'nobody') return NOBODY
  if (second.kind === 'floor') {
    if (first.kind === 'floor') return FLOOR_OF_FLOOR
    return first.mention === null ? FLOOR_OF_NOBODY : FLOOR + a
  }
  if (first.mention === null) return AFTER_FLOOR + b
  const [one, other] = [first.mention, second.mention!]
  if (one.from === other.from) return SAME_MENTION + b
  if (one.entity !== null && one.entity === other.entity) return SAME_ENTITY + a * 3 + b
  return one.from > other.from ? CROSSED : OTHERS + a * 3 + b
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

function unclaimed(cues: readonly number[], first: Candidate, second: Candidate): number {
  let left = 0
  for (const cue of cues) if (cue !== first.mention?.from && cue !== second.mention?.from) left++
  return Math.min(2, left)
}
