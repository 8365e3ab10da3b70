import type { Resolution } from '../entities/resolution.js'
import type { Document } from '../text/document.js'
import type { MentionCandidate } from './candidates.js'
import type { Scene } from './scene.js'
import { type Turn, wordClass } from './scene-features.js'

/** What is true of a mention as the source of an utterance; `own` is the one that is subject of a reporting verb beside it. */
export function mentionFeatures(
  document: Document,
  resolution: Resolution,
  scene: Scene,
  candidate: MentionCandidate,
  candidates: readonly MentionCandidate[],
  index: number,
  turn: Turn | null,
  own: MentionCandidate | null,
): string[] {
  const { tokens } = document
  const { kind, zone, role, phrase } = candidate
  const entity = candidate.entity === null ? undefined : resolution.entities[candidate.entity]!
  const type = entity?.named ? entity.type : 'unnamed'
  const features = [
    `is ${kind}`,
    `in ${zone}`,
    `${kind} ${kind === 'pronoun' ? tokens[candidate.from]!.lower : type}`,
    `role ${role.relation}${role.verb ? ` ${role.verb.class}` : ''}`,
    `${zone} role ${role.relation}${role.verb ? ` ${role.verb.class}` : ''}`,
    `distance ${distanceBand(candidate, scene)}`,
    `rank ${rankInZone(candidates, index, () => true)}`,
  ]
  if (role.verb) {
    features.push(`verb ${verbDistance(role.verb, scene)}`)
    features.push(`lemma ${role.verb.lemma}`)
    if (role.verb.class !== 'other') features.push(`cue rank ${rankInZone(candidates, index, reports)}`)
    features.push(`verbs between ${verbsBetween(document, role.verb, scene)}`)
  }
  if (role.relation === 'subject' || role.relation === 'passive') {
    features.push(`subject rank ${rankInZone(candidates, index, isSubject)}`)
    if (isMainSubject(document, candidates, index)) features.push('main subject')
  }
  if (role.aside) features.push('aside')
  if (candidate.modifier) features.push('modifier')
  if (candidate.possessive) features.push('possessive')
  const before = tokens[phrase.from - 1]
  if ((before?.pos === 'ADP' || before?.pos === 'SCONJ') && before.sentence === tokens[phrase.from]!.sentence)
    features.push(`after ${before.lower}`)
  if (tokens[phrase.from]!.sentence !== before?.sentence) features.push('first in sentence')
  const after = tokens[candidate.to]
  if (after?.sentence === tokens[candidate.from]!.sentence)
    features.push(`then ${wordClass(after.text, after.lower, after.pos)}`)
  if (kind === 'description') features.push(...descriptionFeatures(document, candidate))
  if (own !== null) features.push(`${candidate === own ? 'own' : 'not the own'} source ${own.zone}`)
  if (turn !== null) {
    const rival = own !== null && own !== candidate ? ', another reports' : ''
    if (candidate.entity !== null && candidate.entity === turn.entity) features.push(`spoke before${rival}`)
    if (candidate.from === turn.mention) features.push(`was the mention before${rival}`)
  }
  if (candidate.entity !== null && candidate.entity === candidates[index - 1]?.entity)
    features.push('named just before')
  return features
}

function descriptionFeatures({ tokens }: Document, candidate: MentionCandidate): string[] {
  const first = tokens[candidate.from]!
  const head = tokens[candidate.to - 1]!
  const suffix = /(?:man|men|woman|women|er|ers|or|ors|ist|ists|ian|ians|ant|ents?|ment|tion|ity|ness)$/.exec(
    head.lower,
  )
  return [
    `determiner ${first.pos === 'DET' || first.pos === 'PRON' || first.pos === 'NUM' ? first.lower : 'none'}`,
    `head ${suffix?.[0] ?? 'other'}`,
    `head ${head.pos}`,
  ]
}

function distanceBand(candidate: MentionCandidate, scene: Scene): string {
  const distance =
    candidate.from >= scene.behind ? candidate.phrase.from - scene.behind : scene.open - candidate.phrase.to
  return band(distance)
}

function verbDistance(verb: { from: number; to: number }, scene: Scene): string {
  if (verb.from >= scene.behind) return `behind ${band(verb.from - scene.behind)}`
  return verb.to <= scene.open ? `before ${band(scene.open - verb.to)}` : 'around'
}

function band(distance: number): string {
  return distance < 4
    ? String(Math.max(0, distance))
    : distance < 8
      ? '4-7'
      : distance < 16
        ? '8-15'
        : distance < 32
          ? '16-31'
          : '32+'
}

/** From the utterance outwards: 0 is the nearest candidate of the zone that is counted. */
function rankInZone(
  candidates: readonly MentionCandidate[],
  index: number,
  counts: (candidate: MentionCandidate) => boolean,
): string {
  const { zone } = candidates[index]!
  const step = zone.startsWith('after') || zone === 'next' ? -1 : 1
  let rank = 0
  for (let i = index + step; candidates[i]?.zone === zone && rank < 4; i += step) if (counts(candidates[i]!)) rank++
  return String(rank)
}

function reports({ role }: MentionCandidate): boolean {
  return role.verb !== null && role.verb.class !== 'other'
}

function isSubject({ role }: MentionCandidate): boolean {
  return role.relation === 'subject' || role.relation === 'passive'
}

/** Whether a subject is the first of its sentence that no "if", "in" or "who" stands before. */
function isMainSubject({ tokens }: Document, candidates: readonly MentionCandidate[], index: number): boolean {
  const { sentence } = tokens[candidates[index]!.from]!
  if (isSubordinate(candidates[index]!)) return false
  for (let i = index - 1; i >= 0 && tokens[candidates[i]!.from]!.sentence === sentence; i--) {
    if (isSubject(candidates[i]!) && !isSubordinate(candidates[i]!)) return false
  }
  return true

  function isSubordinate({ phrase, antecedent }: MentionCandidate): boolean {
    const before = tokens[phrase.from - 1]
    const hangs = before?.pos === 'SCONJ' || before?.pos === 'ADP'
    return antecedent !== null || (hangs && before.sentence === tokens[phrase.from]!.sentence)
  }
}

/** How many verbs stand between a mention's verb and the utterance: 3 for three or more. */
function verbsBetween({ tokens }: Document, verb: { from: number; to: number }, scene: Scene): number {
  const [from, to] = verb.from >= scene.behind ? [scene.behind, verb.from] : [verb.to, scene.open]
  let count = 0
  for (let i = from; i < Math.min(to, from + 40) && count < 3; i++) if (tokens[i]!.pos === 'VERB') count++
  return count
}
