import type { QuotedSpan } from '../quotations/quoted-span.js'
import type { TurnSpan } from '../quotations/turn-span.js'
import type { Quote, Statement } from '../records.js'
import type { Document, TokenSpan } from '../text/document.js'
import { joinHalves } from './contents/halves.js'
import { decideInner, innerSpans } from './contents/inner-quotes.js'
import { outsideTurns } from './contents/outside-turns.js'
import { articleOf, decide } from './decode/decide.js'
import type { Decision } from './decode/decision.js'
import type { ArticleContext } from './decode/query.js'
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
  const article = articleOf(reading, outsideTurns(quotedSpans, turns), model)
  const inTurn = sentencesOf(document, turns)
  const statements: Statement[] = []
  const parts: QuotedSpan[] = []
  const quotes = recordsOf(article, quotedDecisions(), model)
  const inner = innerQuotes(reading, quotedSpans, parts, turns, model)
  const all = [...quotes, ...attributeTurns(reading, turns)].sort((a, b) => a.start - b.start)
  const found = inner.length === 0 ? all : withInner(all, inner)
  const whole = sieves.reduce<readonly Quote[]>((before, { apply }) => apply(document, before), found)
  return withStatements(
    whole,
    statements.sort((a, b) => a.start - b.start),
  )

  /** Those that are quoted, while the statements around them are read. */
  function* quotedDecisions(): Generator<Decision> {
    // The turns of a transcript report nothing.
    const decisions = decide(article, model, (sentence) => {
      if (!inTurn.has(sentence)) statements.push(...statementRecords(article, sentence, model))
    })
    for (const decision of decisions) {
      if (!decision.quoted) continue
      parts.push(...decision.context.utterance.parts)
      yield decision
    }
  }
}

/** What is quoted within the parts of quotations and turns. */
function innerQuotes(
  reading: Reading,
  quotedSpans: readonly QuotedSpan[],
  outer: readonly TokenSpan[],
  turns: readonly TurnSpan[],
  model: SpeakerModel,
): Quote[] {
  const opened = new Set(quotedSpans.flatMap(({ from, depth }) => (depth === 0 ? [from] : [])))
  const ofTurns = turns.flatMap((turn) => turn.parts)
  // An answer of an interview may stand in marks of its own.
  const marked = ofTurns.filter(({ from }) => opened.has(from))
  const plain = ofTurns.filter(({ from }) => !opened.has(from))
  const within = [...outer, ...marked].sort((a, b) => a.from - b.from)
  const spans = [...innerSpans(quotedSpans, within, 1), ...innerSpans(quotedSpans, plain, 0)]
  const { article, decisions } = decideInner(
    reading,
    spans.sort((a, b) => a.span.from - b.span.from),
    model,
  )
  return recordsOf(article, decisions, model)
}

function recordsOf(article: ArticleContext, decisions: Iterable<Decision>, model: SpeakerModel): Quote[] {
  return Array.from(joinHalves(article.document, decisions), (halves) => quoteRecord(article, halves, model))
}

function sentencesOf({ tokens }: Document, turns: readonly TurnSpan[]): ReadonlySet<number> {
  const sentences = new Set<number>()
  for (const { from, to } of turns.flatMap(({ parts }) => parts))
    for (let i = tokens[from]!.sentence; i <= tokens[to - 1]!.sentence; i++) sentences.add(i)
  return sentences
}
