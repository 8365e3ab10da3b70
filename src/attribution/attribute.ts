import type { QuotedSpan } from '../quotations/quoted-span.js'
import type { TurnSpan } from '../quotations/turn-span.js'
import type { Quote, Speaker, Statement } from '../records.js'
import { joinHalves } from './contents/halves.js'
import { decideInner, type InnerSpan, innerSpans } from './contents/inner-quotes.js'
import { decide } from './decode/decide.js'
import type { Sieve } from './decode/sieves/sieve.js'
import { SIEVES } from './decode/sieves/sieves.js'
import type { SpeakerModel } from './model.js'
import type { Reading } from './reading.js'
import { quoteRecord } from './records/quote-record.js'
import { statementRecords, withStatements } from './records/statement-records.js'
import { attributeTurns } from './records/turn-records.js'

/** What an article attributes to its sources. */
export interface Attributions {
  readonly quotes: readonly Quote[]
  readonly statements: readonly Statement[]
}

/** The quotations of a document in text order: words in marks, and the turns of a transcript, each with its speaker. */
export function attribute(
  reading: Reading,
  quotedSpans: readonly QuotedSpan[],
  turns: readonly TurnSpan[],
  model: SpeakerModel,
  sieves: readonly Sieve[] = SIEVES,
): Attributions {
  const { document } = reading
  const { article, decisions: all } = decide(reading, outside(quotedSpans, turns), model)
  const decisions = all.filter(({ quoted }) => quoted)
  const quotes = [
    ...joinHalves(document, decisions).map((halves) => quoteRecord(reading, halves, model)),
    ...attributeTurns(reading, turns),
  ].sort((a, b) => a.start - b.start)
  const parts = decisions.flatMap(({ context }) => context.utterance.parts).sort((a, b) => a.from - b.from)
  const ofTurns = turns.flatMap((turn) => turn.parts)
  const inner = [...innerSpans(quotedSpans, parts, 1), ...innerSpans(quotedSpans, ofTurns, 0)].sort(
    (a, b) => a.span.from - b.span.from,
  )
  const found = inner.length === 0 ? quotes : withInner(quotes, innerQuotes(inner))
  const whole = sieves.reduce<readonly Quote[]>((before, { apply }) => apply(document, before), found)
  return withStatements(whole, statementRecords(article, turns, model))

  function innerQuotes(spans: readonly InnerSpan[]): Quote[] {
    const decided = decideInner(reading, spans, model)
    return joinHalves(document, decided).map((halves) => quoteRecord(reading, halves, model))
  }
}

const FIRST_PERSON = /^(?:i|we)$/i

/** Puts quotations within others where they belong: the person who says "I" there is the outer speaker. */
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
export function outside(quotedSpans: readonly QuotedSpan[], turns: readonly TurnSpan[]): readonly QuotedSpan[] {
  if (turns.length === 0) return quotedSpans
  const parts = turns.flatMap(({ label, parts }) => (label === null ? parts : [label, ...parts]))
  let i = 0
  return quotedSpans.filter((span) => {
    while (i < parts.length && parts[i]!.to <= span.from) i++
    return i === parts.length || span.from < parts[i]!.from
  })
}
