import type { Alternative, Quote, TextSpan } from '../../records.js'
import { kindOf } from '../contents/halves.js'
import { wordsOf } from '../contents/words.js'
import { calibrate } from '../decode/calibrate.js'
import type { Decision } from '../decode/decision.js'
import { type SourceShare, totalOf } from '../decode/source-shares.js'
import type { SpeakerModel } from '../model.js'
import type { EntitySources } from '../reading.js'
import { isSameSource } from '../sources/mention.js'
import { coordinatedSpeakers } from '../speaker/coordinated-speakers.js'
import { describeSource, speakerOf } from '../speaker/describe-source.js'
import { confidenceForm } from './confidence-form.js'
import { cueOf } from './cue-record.js'
import { evidenceOf } from './evidence.js'
import { isNamedIn } from './named-in-words.js'

/** The public record of the halves of one utterance. */
export function quoteRecord(reading: EntitySources, decisions: readonly Decision[], { file }: SpeakerModel): Quote {
  const { document } = reading
  const { text, tokens } = document
  const parts: TextSpan[] = decisions.flatMap(({ context }) =>
    context.utterance.parts.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
  )
  const first = decisions[0]!
  const speaker = speakerOf(reading, first)
  const words = wordsOf(document, parts)
  const { probability, others } = sharesOf(reading, first)
  const calibrated = calibrate(file.calibration[confidenceForm(speaker?.mention ?? null)], probability)
  const named = speaker?.type === 'person' && isNamedIn(words, speaker.name)
  const nobody = speaker !== null && NOBODY.test(speaker.name)
  const doubtful = named || nobody || isOfOtherGender(reading, first) || isThey(reading, first)
  const confidence = doubtful ? Math.min(calibrated, DOUBTFUL) : calibrated
  const { start } = parts[0]!
  const { end } = parts.at(-1)!
  return {
    start,
    end,
    text: text.slice(start, end),
    words,
    parts,
    kind: kindOf(tokens, first),
    speaker,
    cue: cueOf(document, first.context, first.candidate.mention),
    confidence,
    alternatives: alternativesTo(reading, others, speaker?.name ?? null, confidence),
    evidence: evidenceOf(first.candidate),
    statement: null,
    repeats: null,
    inner: [],
  }
}

/** The most that a speaker may be sure whom something speaks against. */
const DOUBTFUL = 0.5

/** A pronoun that stands for nobody: of nine on held-out articles, all were somebody who is named. */
const NOBODY = /^(?:he|she|it|they|you)$/i

/** Of ten on the training articles, three stood for exactly those whom gold names. */
function isThey({ document }: EntitySources, { source: { mention } }: Decision): boolean {
  return mention !== null && document.tokens[mention.from]!.lower === 'they'
}

/** "Rick Dole was slapped. “…,” she said.": a pronoun of the other gender than the name that it was taken for. */
function isOfOtherGender({ document, resolution }: EntitySources, { source: { mention } }: Decision): boolean {
  if (mention?.kind !== 'pronoun' || mention.entity === null) return false
  const { lower } = document.tokens[mention.head]!
  const { gender, named } = resolution.entities[mention.entity]!
  return named && ((lower === 'she' && gender === 'male') || (lower === 'he' && gender === 'female'))
}

/** The probability of the source and the sources beside it: each one of several who speak together speaks for all. */
function sharesOf(
  { document }: EntitySources,
  decision: Decision,
): { readonly probability: number; readonly others: readonly SourceShare[] } {
  const { source, ranked, probability } = decision
  const others = ranked.slice(1)
  const together = source.mention === null ? [] : coordinatedSpeakers(document, source.mention, decision)
  if (together.length < 2) return { probability, others }
  const isMember = ({ own, floor }: SourceShare) => {
    const { mention } = (own ?? floor)!.candidate
    return mention !== null && together.some((one) => isSameSource(one, mention))
  }
  const members = others.filter(isMember).reduce((total, share) => total + totalOf(share), probability)
  return { probability: Math.min(1, members), others: others.filter((share) => !isMember(share)) }
}

/** Runners-up of at least this confidence are recorded, and at most so many. */
const LEAST_ALTERNATIVE = 0.05
const MOST_ALTERNATIVES = 3

/** "the Madras High Court" is "Madras High Court". */
function isNamedSo(name: string, other: string | null): boolean {
  return other !== null && name.replace(ARTICLE, '') === other.replace(ARTICLE, '')
}

const ARTICLE = /^the /i

/** The other sources, which share what the confidence leaves in proportion to their probability. */
function alternativesTo(
  reading: EntitySources,
  others: readonly SourceShare[],
  chosen: string | null,
  confidence: number,
): Alternative[] {
  const sum = others.reduce((total, share) => total + totalOf(share), 0)
  if (sum === 0) return []
  const alternatives: Alternative[] = []
  for (const share of others) {
    const { mention } = (share.own ?? share.floor)!.candidate
    const part = Math.round(((1000 * totalOf(share)) / sum) * (1 - confidence)) / 1000
    // The likelier of two that are both unlikely may leave the other more than it has itself.
    const own = Math.min(part, confidence)
    if (alternatives.length === MOST_ALTERNATIVES || part < LEAST_ALTERNATIVE) break
    if (mention === null) continue
    const { name, entity } = describeSource(reading, mention, true)
    if (!isNamedSo(name, chosen) && !alternatives.some((other) => isNamedSo(name, other.name)))
      alternatives.push({ name, entity, confidence: own })
  }
  return alternatives
}
