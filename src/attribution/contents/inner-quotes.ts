import type { QuotedSpan } from '../../quotations/quoted-span.js'
import type { TokenSpan } from '../../text/document.js'
import type { ClauseRole } from '../cues/clause-role.js'
import { decideAlone } from '../decode/decide.js'
import type { Decision } from '../decode/decision.js'
import { type ArticleContext, articleContext } from '../decode/query.js'
import type { SpeakerModel } from '../model.js'
import type { Reading } from '../reading.js'
import { type QuotationContext, quotationContext } from './quotation-context.js'

/** Words that a speaker quotes within his own. */
export interface InnerSpan {
  readonly span: QuotedSpan
  /** The stretch of the outer words that they stand in. */
  readonly within: TokenSpan
}

/**
 * The quoted spans within stretches of words, both in text order. Marks inside quotation marks have a depth of one; those
 * inside the turn of a transcript are outer ones, unless the turn stands in marks itself.
 */
export function innerSpans(
  quotedSpans: readonly QuotedSpan[],
  within: readonly TokenSpan[],
  depth: number,
): InnerSpan[] {
  const spans = quotedSpans.filter((span) => span.depth === depth && span.close !== null)
  let i = 0
  return within.flatMap((words) => {
    while (i < spans.length && spans[i]!.from < words.from) i++
    const first = i
    while (i < spans.length && spans[i]!.to <= words.to) i++
    return spans.slice(first, i).map((span) => ({ span, within: words }))
  })
}

/**
 * Decides who is quoted within the words of another. Only what has its own verb of saying beside it counts.
 *
 * Accepts: “She told me ‘no’” · “He asked, ‘Who are you?’” · “My mother used to say, ‘Eat.’”
 * Near misses: “It was a ‘gift’” · “We call it ‘the barn’” (nobody else is quoted)
 */
export function decideInner(
  reading: Reading,
  inner: readonly InnerSpan[],
  model: SpeakerModel,
): { readonly article: ArticleContext; readonly decisions: Generator<Decision> } {
  const contexts = inner.map(({ span, within }) => clip(quotationContext(reading.document, { parts: [span] }), within))
  const article = articleContext(reading, contexts, model.scoreEntities)
  return { article, decisions: decideEach(article, model) }
}

function* decideEach(article: ArticleContext, model: SpeakerModel): Generator<Decision> {
  for (let i = 0; i < article.contexts.length; i++) {
    const decision = decideAlone(article, i, model)
    const { mention } = decision.candidate
    if (decision.quoted && mention !== null && isSource(mention.role)) yield decision
  }
}

function isSource({ relation, verb }: ClauseRole): boolean {
  return (relation === 'subject' || relation === 'inverted') && REPORTING.has(verb?.class ?? 'other')
}

const REPORTING: ReadonlySet<string> = new Set(['say', 'tell', 'speech'])

/** Nothing outside of the outer words has a part in it. */
function clip(context: QuotationContext, { from, to }: TokenSpan): QuotationContext {
  return {
    ...context,
    sentenceStart: Math.max(from, context.sentenceStart),
    sentenceEnd: Math.min(to, context.sentenceEnd),
    paragraphStart: Math.max(from, context.paragraphStart),
    paragraphEnd: Math.min(to, context.paragraphEnd),
    windowStart: Math.max(from, context.windowStart),
    windowEnd: Math.min(to, context.windowEnd),
  }
}
