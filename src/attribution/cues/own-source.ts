import type { Document } from '../../text/document.js'
import type { Scene } from '../contents/quotation-context.js'
import type { Candidate, Zone } from '../sources/candidates.js'
import type { Mention } from '../sources/mention.js'
import { endsClause, isAdjacent } from './adjacent-source.js'
import type { CueBeside } from './cue-beside.js'
import { hasVerb, isParticiple, verbAt } from './verbs.js'

/** How near to the marks the verb of their source may stand. */
export const OWN_REACH = 3

/** How near the verb of "who urged him to “…”" may stand. */
export const RELATIVE_REACH = 5

/** How near to the marks the noun may stand: Berg's conclusion that her acts were “careless”. */
const VOICE_REACH = 6

/** How near a verb that names something may stand, its object in between. */
const LABEL_REACH = 7

/** What stands between somebody and what he is quoted or blamed for: "quoted Berg as saying", "accused Berg of calling". */
export const HOW = new Set(['as', 'of', 'for'])

/** Whoever reports beside the words; where a participle does, the subject of the sentence. */
export function ownSource(
  document: Document,
  candidates: readonly Candidate[],
  scene: Scene,
  cue: CueBeside | null,
): Candidate | null {
  return reporterBeside(document, candidates, scene) ?? (cue?.form === 'ing' ? mainSubject(candidates) : null)
}

/** The subject of a reporting verb close to the marks, or the one whose claim, words or view they are. */
function reporterBeside(document: Document, candidates: readonly Candidate[], scene: Scene): Candidate | null {
  const own = (side: Zone) => (candidate: Candidate) =>
    candidate.zone === side &&
    reportsBeside(document.tokens, candidate, scene) &&
    !reportsBelow(document.tokens, candidate.mention)
  const after = candidates.find(own('after')) ?? null
  const before = candidates.findLast(own('before')) ?? (isIntroduced(document, scene) ? mainSubject(candidates) : null)
  if (before === null || after === null) return before ?? after
  const { verb } = after.mention.role
  const alone =
    verb?.class === 'say' &&
    !isIntroduced(document, scene) &&
    endsClause(document.tokens[verb.to]) &&
    isAdjacent(document, after, scene)
  return alone ? after : before
}

/** He stood up and said, “…” */
function isIntroduced({ tokens }: Document, { open, sentenceStart }: Scene): boolean {
  const stop = tokens[open - 1]?.text
  if (open - 2 < sentenceStart || (stop !== ',' && stop !== ':')) return false
  return verbAt(tokens, open - 2)?.class === 'say' && tokens[open - 3]?.pos === 'CCONJ'
}

/** Berg left, adding that it was “a disgrace”: the subject of the sentence reports. */
function mainSubject(candidates: readonly Candidate[]): Candidate | null {
  return candidates.find(({ mention, zone }) => mention.main && zone === 'before') ?? null
}

/** "recalled Berg talking", "a text to supporters saying": a verb that is not theirs; but the "stating" of "a letter stating that". */
function reportsBelow(tokens: Document['tokens'], { to, phrase, role: { verb } }: Mention): boolean {
  if (verb === null || !isParticiple(tokens, verb.from)) return false
  if (verb.from === to + 1) return !HOW.has(tokens[to]!.lower)
  return (
    verb.from !== to || tokens[phrase.from - 1]?.lower === 'to' || verb.class === 'speech' || verb.class === 'think'
  )
}

function reportsBeside(tokens: Document['tokens'], { zone, mention }: Candidate, scene: Scene): boolean {
  const { relation, verb } = mention.role
  if (verb === null || verb.class === 'other') return false
  // Rates “were the highest”: the quoted words have the verb.
  if (verb.to === scene.open && tokens[scene.utterance.parts[0]!.from]?.pos === 'AUX') return false
  // The “Stay Home” movement continues.
  if (
    zone === 'after' &&
    scene.stop === null &&
    mention.kind === 'description' &&
    mention.phrase.from === scene.behind
  ) {
    return false
  }
  const distance = zone === 'after' ? verb.from - scene.behind : scene.open - verb.to
  if (relation === 'voice') return zone === 'before' && distance <= VOICE_REACH
  if (relation !== 'subject' && relation !== 'inverted') return false
  const relative =
    mention.antecedent !== null && mention.kind === 'pronoun' && zone === 'before' && distance <= RELATIVE_REACH
  if (relative) return true
  // "termed the incident a case of “…”"
  const labels =
    verb.class === 'label' && distance <= LABEL_REACH && zone === 'before' && !hasVerb(tokens, verb.to, scene.open)
  return distance <= OWN_REACH || labels || (zone === 'after' && relation === 'subject')
}
