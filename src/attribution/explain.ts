import type { QuotedSpan } from '../quotations/quoted-span.js'
import type { TurnSpan } from '../quotations/turn-span.js'
import type { Explanation, SpeakerCandidate } from '../records.js'
import { outsideTurns } from './contents/outside-turns.js'
import { articleOf, decide } from './decode/decide.js'
import type { Decision } from './decode/decision.js'
import { allFeatures, type Candidate, queryOf } from './decode/query.js'
import type { SpeakerModel } from './model.js'
import type { EntitySources, Reading } from './reading.js'
import { evidenceOf } from './records/evidence.js'
import { describeSource } from './speaker/describe-source.js'

/** How many features are named for each candidate. */
const REASONS = 6

/** Why each quoted span was given to its speaker: every candidate with its probability and its features. */
export function explainQuotes(
  reading: Reading,
  quotedSpans: readonly QuotedSpan[],
  turns: readonly TurnSpan[],
  model: SpeakerModel,
): Explanation[] {
  const { document } = reading
  const article = articleOf(reading, outsideTurns(quotedSpans, turns), model)
  return [...decide(article, model)].map((decision, i) => {
    const query = queryOf(article, i)
    const { parts } = decision.context.utterance
    const { start } = parts[0]!
    const { end } = parts.at(-1)!
    const candidates = query.candidates
      .map((candidate, k) =>
        describeCandidate(article, { ...decision, query }, model, candidate, decision.probabilities[k]!),
      )
      .sort((a, b) => b.probability - a.probability)
    const text = document.text.slice(start, end)
    return { start, end, text, quoted: decision.quoted, probability: decision.quotedProbability, candidates }
  })
}

function describeCandidate(
  reading: EntitySources,
  { query, source }: Decision,
  model: SpeakerModel,
  candidate: Candidate,
  probability: number,
): SpeakerCandidate {
  const named = candidate.mention ?? (candidate.kind === 'floor' ? source.mention : null)
  const speaker = named === null ? null : describeSource(reading, named, false)
  const span = candidate.mention === null ? null : (speaker?.mention ?? null)
  return {
    name: speaker?.name ?? null,
    evidence: evidenceOf(candidate),
    mention: span === null ? null : { start: span.start, end: span.end, text: span.text },
    probability,
    reasons: model.reasonsOf(allFeatures(candidate, query), query.features).slice(0, REASONS),
  }
}
