import type { Document } from '../../../text/document.js'
import type { QuotationContext } from '../../contents/quotation-context.js'
import { isSubject } from '../../cues/clause-role.js'
import { ROLE_NAMES, roleName } from '../../cues/role-names.js'
import type { Verb } from '../../cues/verbs.js'
import type { Reading } from '../../reading.js'
import type { Mention } from '../../sources/mention.js'
import type { PlacedMention, Zone } from '../../sources/placed-mentions.js'
import type { FeatureSet } from '../ranker.js'
import { pathBetween, quotedHeads } from './syntax-path.js'

/** What is true of each placed mention as the source of this utterance, beside its traits; `own` is the one that reports beside it. */
export function candidateFeatures(
  { document, syntax }: Reading,
  context: QuotationContext,
  placed: readonly PlacedMention[],
  own: PlacedMention | null,
  governor: Verb | null,
): FeatureSet[] {
  const ranks = ranksOf(placed)
  const { first, last } = quotedHeads(document, syntax, context)
  const [begins, ends] = [first, last].map((token) => document.tokens[token]!.sentence)
  const governed = governor !== null && placed.some(({ mention }) => mention.role.verb?.from === governor.from)
  const reported = placed.some(reportsInSentence)
  const nearest = nearestCue(placed)
  return placed.map((one, i) => {
    const { mention, zone } = one
    const { verb } = mention.role
    const features = [
      IN_ZONE[zone],
      ZONE_ROLE[zone].get(roleName(mention.role))!,
      DISTANCE[distanceBand(mention, context)]!,
      RANK[ranks.all[i]!]!,
    ]
    const { sentence } = document.tokens[mention.head]!
    const words = zone.startsWith('after') && sentence === ends ? last : sentence === begins ? first : -1
    if (words >= 0) features.push(pathBetween(syntax.tree(sentence), words, verb?.from ?? mention.head))
    if (verb !== null) {
      features.push(verbDistance(verb, context), VERBS_BETWEEN[verbsBetween(document, verb, context)]!)
      if (verb.class !== 'other') {
        features.push(CUE_RANK[ranks.cue[i]!]!)
        if (zone === 'before' && nearest >= 0)
          features.push(verb.from === nearest ? 'nearest cue' : 'cue beyond another')
      }
    }
    if (governor !== null)
      features.push(verb?.from === governor.from ? 'governs' : governed ? 'another governs' : 'governor unknown')
    if (mention.role.relation === 'according') features.push(reported ? 'relays another' : 'cited alone')
    if (isSubject(mention.role)) features.push(SUBJECT_RANK[ranks.subject[i]!]!)
    if (own !== null) features.push((one === own ? ADJACENT : NOT_ADJACENT)[own.zone])
    if (mention.kind !== 'pronoun' && mention.entity !== null && mention.entity === placed[i - 1]?.mention.entity)
      features.push('named just before')
    return features
  })
}

/** The last reporting verb before the words in their sentence, whoever stands nearer: the "yell" of "Berg said she heard him yell". */
function nearestCue(placed: readonly PlacedMention[]): number {
  let nearest = -1
  for (const { mention, zone } of placed)
    if (zone === 'before' && reports(mention.role)) nearest = Math.max(nearest, mention.role.verb!.from)
  return nearest
}

/** "Berg called it “…”, according to the Post": somebody in the sentence says it. */
function reportsInSentence({ mention: { role }, zone }: PlacedMention): boolean {
  const says = role.verb !== null && role.verb.class !== 'other' && role.verb.class !== 'think'
  return IN_SENTENCE.has(zone) && says && (role.relation === 'subject' || role.relation === 'inverted')
}

const IN_SENTENCE: ReadonlySet<Zone> = new Set(['before', 'before-far', 'after', 'after-far'])

const ZONES: readonly Zone[] = [
  'before',
  'before-far',
  'after',
  'after-far',
  'previous',
  'earlier',
  'paragraph-before',
  'paragraph-before-far',
  'next',
  'turn',
]

/** The names of features are made once: to put strings together costs more than all else. */
const byZone = <T>(make: (zone: Zone) => T) =>
  Object.fromEntries(ZONES.map((zone) => [zone, make(zone)])) as Record<Zone, T>
const IN_ZONE = byZone((zone) => `in ${zone}`)
const ADJACENT = byZone((zone) => `adjacent source ${zone}`)
const NOT_ADJACENT = byZone((zone) => `not the adjacent source ${zone}`)
const ZONE_ROLE = byZone((zone) => new Map(ROLE_NAMES.map((name) => [name, `${zone} ${name}`])))

/** The ranks that are distinguished: the last one is of all farther ones. */
const MOST = 4
const rankNames = (name: string, most = MOST) => Array.from({ length: most + 1 }, (_, i) => `${name} ${i}`)
const RANK = rankNames('rank')
const CUE_RANK = rankNames('cue rank')
const SUBJECT_RANK = rankNames('subject rank')
const VERBS_BETWEEN = rankNames('verbs between', 3)

interface Ranks {
  readonly all: Uint8Array
  readonly cue: Uint8Array
  readonly subject: Uint8Array
}

/** How many mentions of its zone stand nearer to the utterance: of all, of those that report, of subjects. */
function ranksOf(placed: readonly PlacedMention[]): Ranks {
  const length = placed.length
  const ranks = { all: new Uint8Array(length), cue: new Uint8Array(length), subject: new Uint8Array(length) }
  for (let i = 0; i < length; i++) if (isAfter(placed[i]!.zone)) rank(i, i - 1)
  for (let i = length - 1; i >= 0; i--) if (!isAfter(placed[i]!.zone)) rank(i, i + 1)
  return ranks

  function rank(i: number, nearer: number): void {
    if (placed[nearer]?.zone !== placed[i]!.zone) return
    const { role } = placed[nearer]!.mention
    ranks.all[i] = Math.min(MOST, ranks.all[nearer]! + 1)
    ranks.cue[i] = Math.min(MOST, ranks.cue[nearer]! + Number(reports(role)))
    ranks.subject[i] = Math.min(MOST, ranks.subject[nearer]! + Number(isSubject(role)))
  }
}

function isAfter(zone: Zone): boolean {
  return zone === 'after' || zone === 'after-far' || zone === 'next'
}

function reports({ verb }: Mention['role']): boolean {
  return verb !== null && verb.class !== 'other'
}

function distanceBand({ from, phrase }: Mention, context: QuotationContext): number {
  return band(from >= context.end ? phrase.from - context.end : context.open - phrase.to)
}

function verbDistance(verb: { from: number; to: number }, context: QuotationContext): string {
  if (verb.from >= context.end) return VERB_AFTER[band(verb.from - context.end)]!
  return verb.to <= context.open ? VERB_BEFORE[band(context.open - verb.to)]! : 'verb around'
}

const BANDS = ['0', '1', '2', '3', '4-7', '8-15', '16-31', '32+']
const DISTANCE = BANDS.map((name) => `distance ${name}`)
const VERB_AFTER = BANDS.map((name) => `verb after ${name}`)
const VERB_BEFORE = BANDS.map((name) => `verb before ${name}`)

/** Index into {@link BANDS}. */
function band(distance: number): number {
  if (distance < 4) return Math.max(0, distance)
  return distance < 8 ? 4 : distance < 16 ? 5 : distance < 32 ? 6 : 7
}

/** How many verbs stand between a mention's verb and the utterance: 3 for three or more. */
function verbsBetween({ tokens }: Document, verb: { from: number; to: number }, context: QuotationContext): number {
  const [from, to] = verb.from >= context.end ? [context.end, verb.from] : [verb.to, context.open]
  let count = 0
  for (let i = from; i < Math.min(to, from + 40) && count < 3; i++) if (tokens[i]!.pos === 'VERB') count++
  return count
}
