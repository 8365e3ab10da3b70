import { nounKind } from '../language/en/noun-kinds.js'
import { personNouns } from '../language/en/person-nouns.js'
import type { Document, Token } from '../text/document.js'
import type { Candidate } from './candidates.js'
import { OWN_REACH } from './own-source.js'
import type { Scene } from './scene.js'
import { BE, hasReport, wordBefore } from './verbs.js'

/** Whether a candidate has certainly not said the words, `own` being the one whose verb of reporting stands close to them. */
export function isExcluded(document: Document, candidate: Candidate, own: Candidate | null, scene: Scene): boolean {
  return (
    isTold(candidate, scene) ||
    isExpletive(document, candidate) ||
    isHearer(document, candidate, scene) ||
    (own !== null && isWithin(document, candidate, own))
  )
}

/** Berg was told to “go home”; Berg was described as “a fool”: he has said neither. */
function isTold({ mention: { role } }: Candidate, { open }: Scene): boolean {
  const { relation, verb } = role
  if (relation !== 'passive' || (verb!.class !== 'tell' && verb!.class !== 'label')) return false
  return verb!.to <= open && open - verb!.to <= OWN_REACH
}

/** "It was alleged that", "it is true that" */
export function isExpletive({ tokens }: Document, { mention: { from, to } }: Candidate): boolean {
  if (tokens[from]!.lower !== 'it' || !BE.has(tokens[to]?.lower ?? '')) return false
  let i = to + 1
  while (i < to + EXPLETIVE_REACH && EXPLETIVE.has(tokens[i]?.pos ?? 'X') && tokens[i]!.lower !== 'that') i++
  return i > to + 1 && tokens[i]?.lower === 'that'
}

const EXPLETIVE_REACH = 5
const EXPLETIVE: ReadonlySet<Token['pos']> = new Set(['ADV', 'ADJ', 'VERB', 'PART', 'AUX'])

/** The court heard that it was “late”: whoever hears does not speak; not: heard the news and called it “late”. */
export function isHearer({ tokens }: Document, { mention: { role } }: Candidate, { open }: Scene): boolean {
  if (role.relation !== 'subject' || !HEARING.has(role.verb!.lemma)) return false
  const { from, to } = role.verb!
  return !BE.has(wordBefore(tokens, from)?.lower ?? '') && !hasReport(tokens, to, open)
}

const HEARING = new Set(['heard', 'hears', 'hear', 'learned', 'learnt'])

/** The "Berg" of "a friend of Berg said": it only tells whose friend; not the "farmers" of "hundreds of farmers". */
function isWithin(
  { tokens }: Document,
  { mention: { from, to, role } }: Candidate,
  { mention: own }: Candidate,
): boolean {
  const { verb, relation } = own.role
  const inside = relation === 'subject' && role.relation === 'none' && from >= own.to && to <= verb!.from
  // "The authors, Anna Berg and Tom Briggs, wrote"
  const named = tokens[own.to]?.text === ',' && personNouns.get(tokens[own.to - 1]!.lower)?.plural === true
  return inside && !named && (own.kind === 'name' || nounKind(tokens[own.to - 1]!.lower) !== null)
}
