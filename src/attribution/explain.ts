import type { MarkedSpan } from '../quotations/marked-span.js'
import type { TurnSpan } from '../quotations/turn-span.js'
import type { Explanation, SpeakerCandidate } from '../records.js'
import { outside } from './attribute.js'
import { decide } from './decide.js'
import type { Decision } from './decision.js'

import { describeSource } from './describe-source.js'
import { evidenceOf } from './evidence.js'
import type { SpeakerModel } from './model.js'
import { type Answer, allFeatures } from './question.js'
import type { Reading } from './reading.js'

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
