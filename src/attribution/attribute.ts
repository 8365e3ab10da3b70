import type { QuotedSpan } from '../quotations/quoted-span.js'
import type { TurnSpan } from '../quotations/turn-span.js'
import type { Quote, Statement } from '../records.js'
import { joinHalves } from './contents/halves.js'
import { decideInner, type InnerSpan, innerSpans } from './contents/inner-quotes.js'
import { outsideTurns } from './contents/outside-turns.js'
import { decide } from './decode/decide.js'
import type { Sieve } from './decode/sieves/sieve.js'
import { SIEVES } from './decode/sieves/sieves.js'
import type { SpeakerModel } from './model.js'
import type { Reading } from './reading.js'
import { withInner } from './records/inner-records.js'
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
  const { article, decisions: all } = decide(reading, outsideTurns(quotedSpans, turns), model)
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
