import type { MarkedSpan } from '../quotations/quoted-span.js'
import type { TurnSpan } from '../quotations/turn-span.js'
import type { Explanation, SpeakerCandidate } from '../records.js'
import { outside } from './attribute.js'
import { decide } from './decode/decide.js'
import type { Decision } from './decode/decision.js'
import { type Answer, allFeatures } from './decode/query.js'
import type { SpeakerModel } from './model.js'
import type { Reading } from './reading.js'
import { evidenceOf } from './records/evidence.js'
import { describeSource } from './speaker/describe-source.js'

/** How many features are named for each candidate. */
const REASONS = 6

/** Why each stretch of marked words was given to its speaker: every candidate with its probability and its features. */
export function explainMarked(
  reading: Reading,
  marked: readonly MarkedSpan[],
  turns: readonly TurnSpan[],
  model: SpeakerModel,
): Explanation[] {
  const { document } = reading
  return decide(reading, outside(marked, turns), model).decisions.map((decision) => {
    const { parts } = decision.scene.utterance
    const { start } = parts[0]!
    const { end } = parts.at(-1)!
    const { answers } = decision.question
    const candidates = answers
      .map((answer, i) => describeAnswer(reading, decision, model, answer, decision.probabilities[i]!))
      .sort((a, b) => b.probability - a.probability)
    const text = document.text.slice(start, end)
    return { start, end, text, quoted: decision.quoted, probability: decision.quotedProbability, candidates }
  })
}

function describeAnswer(
  reading: Reading,
  { question, source }: Decision,
  model: SpeakerModel,
  answer: Answer,
  probability: number,
): SpeakerCandidate {
  const named = answer.mention ?? (answer.kind === 'turn' ? source.mention : null)
  const speaker = named === null ? null : describeSource(reading, named, false)
  const span = answer.mention === null ? null : (speaker?.mention ?? null)
  return {
    name: speaker?.name ?? null,
    evidence: evidenceOf(answer),
    mention: span === null ? null : { start: span.start, end: span.end, text: span.text },
    probability,
    reasons: model.reasonsOf(allFeatures(answer, question), question.features).slice(0, REASONS),
  }
}
