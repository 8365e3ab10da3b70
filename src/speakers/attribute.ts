import type { Resolution } from '../entities/resolution.js'
import type { MarkedSpan } from '../quotations/marked-span.js'
import type { TurnSpan } from '../quotations/turn-span.js'
import type { MentionForm, Quote, QuoteKind, Speaker, TextSpan } from '../records.js'
import { startsUpper } from '../text/characters.js'
import type { Document } from '../text/document.js'
import { attributeTurns } from './attribute-turns.js'
import { calibrate } from './calibrate.js'
import { cueOf } from './cue.js'
import { decide } from './decide.js'
import type { Decision } from './decision.js'
import { speakerOf } from './describe-source.js'
import { evidenceOf } from './evidence.js'
import { decideInner, type InnerSpan, innerSpans } from './inner-quotes.js'
import type { SpeakerModel } from './model.js'
import type { Reading } from './reading.js'
import { wordsOf } from './words.js'

/** The quotations of a document in text order: words in marks, and the turns of a transcript, each with its speaker. */
export function attribute(
  reading: Reading,
  marked: readonly MarkedSpan[],
  turns: readonly TurnSpan[],
  model: SpeakerModel,
): Quote[] {
  const { document, resolution } = reading
  const decisions = decide(reading, outside(marked, turns), model).filter(({ quoted }) => quoted)
  const quotes = [
    ...joinHalves(document, decisions).map((halves) => asQuote(document, resolution, halves, model)),
    ...attributeTurns(document, turns, resolution),
  ].sort((a, b) => a.start - b.start)
  const parts = decisions.flatMap(({ scene }) => scene.utterance.parts).sort((a, b) => a.from - b.from)
  const ofTurns = turns.flatMap((turn) => turn.parts)
  const inner = [...innerSpans(marked, parts, 1), ...innerSpans(marked, ofTurns, 0)].sort(
    (a, b) => a.span.from - b.span.from,
  )
  return inner.length === 0 ? quotes : withInner(quotes, innerQuotes(inner))

  function innerQuotes(spans: readonly InnerSpan[]): Quote[] {
    const decided = decideInner(reading, spans, model)
    return joinHalves(document, decided).map((halves) => asQuote(document, resolution, halves, model))
  }
}

const FIRST_PERSON = /^(?:i|we)$/i

/** Puts quotations within others where they belong: whoever says "I" there is the outer speaker. */
function withInner(quotes: readonly Quote[], inner: readonly Quote[]): Quote[] {
  let i = 0
  return quotes.map((quote) => {
    while (i < inner.length && inner[i]!.start < quote.start) i++
    const first = i
    while (i < inner.length && inner[i]!.end <= quote.end) i++
    if (i === first) return quote
    return { ...quote, inner: inner.slice(first, i).map((one) => ofFirstPerson(one, quote.speaker)) }
  })
}

function ofFirstPerson(quote: Quote, outer: Speaker | null): Quote {
  const mention = quote.speaker?.mention
  if (mention === undefined || mention === null || !FIRST_PERSON.test(mention.text)) return quote
  return { ...quote, speaker: outer === null ? null : { ...outer, mention } }
}

/** Marks inside a labelled turn are words of the turn. */
export function outside(marked: readonly MarkedSpan[], turns: readonly TurnSpan[]): readonly MarkedSpan[] {
  if (turns.length === 0) return marked
  const parts = turns.flatMap(({ label, parts }) => (label === null ? parts : [label, ...parts]))
  let i = 0
  return marked.filter((span) => {
    while (i < parts.length && parts[i]!.to <= span.from) i++
    return i === parts.length || span.from < parts[i]!.from
  })
}

/** Puts the halves of one utterance together: “I know,” she said, “that we lost.” and “A,” said X. “B.” */
function joinHalves(document: Document, decisions: readonly Decision[]): Decision[][] {
  const joined: Decision[][] = []
  for (const decision of decisions) {
    const before = joined.at(-1)
    if (before !== undefined && goesOn(document, before.at(-1)!, decision)) before.push(decision)
    else joined.push([decision])
  }
  return joined
}

function goesOn(document: Document, first: Decision, second: Decision): boolean {
  const { tokens } = document
  const mention = second.answer.mention
  const source = first.answer.mention
  if (mention === null || source?.from !== mention.from) return false
  if (kindOf(tokens, first) !== 'direct' || second.question.ownSource === 'after') return false
  const between = mention.from >= first.scene.behind && mention.to <= second.scene.open
  if (!between || tokens[second.scene.open]!.paragraph !== tokens[first.scene.behind - 1]!.paragraph) return false
  const stop = tokens[second.scene.open - 1]!.text
  const sameSentence = second.scene.sentenceStart < second.scene.open
  return sameSentence ? stop === ',' || stop === '—' || stop === '–' : first.scene.sentenceEnd === second.scene.open
}

function asQuote(
  document: Document,
  resolution: Resolution,
  decisions: readonly Decision[],
  { file }: SpeakerModel,
): Quote {
  const { text, tokens } = document
  const parts: TextSpan[] = decisions.flatMap(({ scene }) =>
    scene.utterance.parts.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
  )
  const first = decisions[0]!
  const { start } = parts[0]!
  const { end } = parts.at(-1)!
  return {
    start,
    end,
    text: text.slice(start, end),
    words: wordsOf(document, parts),
    parts,
    kind: kindOf(tokens, first),
    speaker: speakerOf(document, resolution, first),
    cue: cueOf(document, first.scene, first.answer.mention),
    confidence: calibrate(file.calibration[formOf(first)], first.probability),
    alternatives: [],
    evidence: evidenceOf(first.answer, first.lent),
    statement: null,
    repeats: null,
    inner: [],
  }
}

function formOf({ answer }: Decision): MentionForm | 'turn' {
  return answer.mention?.kind ?? 'turn'
}

const INTRODUCES = /^[,:;—–-]$/

function kindOf(tokens: Document['tokens'], { scene }: Decision): QuoteKind {
  const before = scene.open > scene.sentenceStart ? tokens[scene.open - 1]! : null
  const stands = before === null || INTRODUCES.test(before.text)
  return stands && startsUpper(tokens[scene.utterance.parts[0]!.from]!.text) ? 'direct' : 'partial'
}
