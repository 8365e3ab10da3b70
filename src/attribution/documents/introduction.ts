import type { Resolution } from '../../coreference/resolution.js'
import { isDocument, makingVerbs } from '../../language/en/documents.js'
import { nounKind } from '../../language/en/noun-kinds.js'
import type { Token } from '../../text/document.js'
import { firstFrom } from '../../text/first-from.js'
import { nounPhraseAround } from '../../text/noun-phrases.js'
import { RELATIVE_PRONOUNS } from '../contents/phrase.js'
import { nounPhrases, type Reading, reportingRole } from '../reading.js'
import { type Referent, referentsFrom, referentsUpTo } from './referent.js'

const NONE: readonly Referent[] = []

const QUOTED_IN = new Set(['quoted', 'cited', 'named', 'mentioned', 'described'])
const MEDIA = new Set(['in', 'on', 'via', 'through', 'with'])
const PARTICLES = new Set(['out', 'up', 'over', 'down'])

/**
 * The authors of the document whose phrase begins with the token `from`, as its sentence introduces it:
 *
 *   "Berg filed a lawsuit", "Berg sent his staff a letter", "the ministry said in a statement", "In a statement, Berg said"
 *
 * Near miss: "Berg is quoted in the article"
 */
export function introducedBy(reading: Reading, from: number): readonly Referent[] {
  const { document, resolution } = reading
  const { tokens } = document
  const { sentence } = tokens[from]!
  let verb = from - 1
  if (tokens[verb]?.sentence !== sentence) return NONE
  if (MEDIA.has(tokens[verb]!.lower)) {
    return QUOTED_IN.has(tokens[verb - 1]?.lower ?? '') ? NONE : reporter(reading, verb)
  }
  if (PARTICLES.has(tokens[verb]!.lower)) verb--
  else if (!makingVerbs.has(tokens[verb]!.lower)) verb = beforeReceiver(tokens, from) - 1
  return makingVerbs.has(tokens[verb]?.lower ?? '') ? subjectOf(tokens, resolution, verb) : NONE
}

/** Where "his staff" of "sent his staff a letter" begins. */
function beforeReceiver(tokens: readonly Token[], from: number): number {
  const pos = tokens[from - 1]?.pos
  if (pos === 'PRON') return from - 1
  return pos === 'NOUN' || pos === 'PROPN' ? nounPhraseAround(tokens, from - 1).from : from
}

/** The subject of the verb at the token `verb`, over auxiliaries and an apposition. */
export function subjectOf(tokens: readonly Token[], resolution: Resolution, verb: number): readonly Referent[] {
  const { sentence } = tokens[verb]!
  let i = verb - 1
  while (i >= 0 && tokens[i]!.sentence === sentence && (tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'ADV')) {
    if (BE.has(tokens[i]!.lower)) return NONE
    i--
  }
  if (i < 0 || tokens[i]!.sentence !== sentence) return NONE
  if (RELATIVE_PRONOUNS.has(tokens[i]!.lower)) i -= tokens[i - 1]?.text === ',' ? 2 : 1
  if (tokens[i]?.sentence !== sentence) return NONE
  const near = headOf(tokens, resolution, referentsUpTo(tokens, resolution, i + 1))
  if (near.length > 0 || (tokens[i]!.text !== ',' && tokens[i]!.pos !== 'CCONJ')) return near
  let first = i
  while (first > 0 && tokens[first - 1]!.sentence === sentence) first--
  return referentsFrom(tokens, resolution, first)
}

/** "A court in Lisbon": the phrase that the place hangs on. */
function headOf(tokens: readonly Token[], resolution: Resolution, referents: readonly Referent[]): readonly Referent[] {
  const [referent] = referents
  if (referent === undefined) return NONE
  const preposition = nounPhraseAround(tokens, referent.to - 1).from - 1
  if (tokens[preposition]?.pos !== 'ADP' || tokens[preposition]!.sentence !== tokens[referent.from]!.sentence)
    return referents
  const outer = referentsUpTo(tokens, resolution, preposition)
  return outer.length > 0 || GOVERNING.has(tokens[preposition]!.lower) ? outer : referents
}

/** Prepositions whose noun is no subject though nothing before them is known as one: "the campaigns of Berg and Lie". */
const GOVERNING = new Set(['of', 'for'])

const BE = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'being'])
/** A noun phrase whose verb stands after an aside is a subject only where there is no other: "In a letter to Berg, Lie said". */
const ASIDE = 100

/** What a poll or report tells of, no maker: "22 percent reported". */
const AMOUNTS = new Set(['percent', '%', 'cent'])

/** How far the reporter is looked for, in tokens. */
const REACH_REPORT = 80

/** The one who says something in the sentence of the token at `at`, the nearest first. */
function reporter(reading: Reading, at: number): readonly Referent[] {
  const { document, resolution } = reading
  const { tokens } = document
  const sentence = document.sentences[tokens[at]!.sentence]!
  const from = Math.max(sentence.from, at - REACH_REPORT)
  const to = Math.min(sentence.to, at + REACH_REPORT)
  let best: Referent | null = null
  const { references } = resolution
  const referents: Referent[] = []
  for (let i = firstFrom(references, from); i < references.length && references[i]!.to <= to; i++)
    referents.push(references[i]!)
  for (const chunk of nounPhrases(reading, from, to)) {
    const known = referents.some((referent) => referent.from < chunk.to && chunk.from < referent.to)
    if (!known && nounKind(tokens[chunk.to - 1]!.lower) !== null) referents.push({ ...chunk, entity: null })
  }
  let least = Number.POSITIVE_INFINITY
  for (const referent of referents) {
    const { lower } = tokens[referent.to - 1]!
    if (isDocument(lower) || AMOUNTS.has(lower)) continue
    const first = Math.min(referent.from, nounPhraseAround(tokens, referent.to - 1).from)
    const role = reportingRole(reading, { from: first, to: referent.to })
    if (role === null) continue
    const distance = Math.abs(referent.from - at) + (role.aside ? ASIDE : 0)
    if (distance >= least) continue
    least = distance
    best = referent
  }
  return best === null ? NONE : [best]
}
