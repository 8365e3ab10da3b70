import type { Document } from '../../text/document.js'
import { firstFrom } from '../../text/first-from.js'
import type { Barrier } from '../contents/phrase.js'
import type { QuotationContext } from '../contents/quotation-context.js'
import type { Mention } from './mention.js'
import type { MentionsOf } from './mentions.js'

/** A mention that may be the source of an utterance, and where it stands to it. */
export interface PlacedMention {
  readonly mention: Mention
  readonly zone: Zone
}

/** Where one stands to the utterance; `turn`: it reports the words of an earlier turn, before all others. */
export type Zone =
  | 'before'
  | 'before-far'
  | 'after'
  | 'after-far'
  | 'previous'
  | 'earlier'
  | 'paragraph-before'
  | 'paragraph-before-far'
  | 'next'
  | 'turn'

/** The people and things that may have said an utterance, in text order. */
export function placeMentions(
  document: Document,
  mentionsOf: MentionsOf,
  context: QuotationContext,
  quoted: Barrier,
): PlacedMention[] {
  const { tokens } = document
  const placed: PlacedMention[] = []
  const zoneOf = zones(document, context, quoted)
  const last = tokens[context.windowEnd - 1]!.sentence
  for (let sentence = tokens[context.windowStart]!.sentence; sentence <= last; sentence++) {
    const mentions = mentionsOf(sentence)
    for (let i = firstFrom(mentions, context.windowStart); i < mentions.length; i++) {
      const mention = mentions[i]!
      if (mention.from >= context.windowEnd) break
      if (mention.to <= context.windowEnd) placed.push({ mention, zone: zoneOf(mention.from) })
    }
  }
  return placed
}

/** Tells the zone of a mention by its first token. */
function zones({ tokens }: Document, context: QuotationContext, quoted: Barrier): (at: number) => Zone {
  let lastQuoted = context.open - 1
  while (lastQuoted >= context.sentenceStart && !quoted(lastQuoted)) lastQuoted--
  let nextQuoted = context.end
  while (nextQuoted < context.sentenceEnd && !quoted(nextQuoted)) nextQuoted++
  const { sentence } = tokens[context.sentenceStart]!
  return (at) => {
    if (at >= context.sentenceEnd) return 'next'
    if (at >= context.end) return at > nextQuoted ? 'after-far' : 'after'
    if (at >= context.sentenceStart) return at <= lastQuoted ? 'before-far' : 'before'
    const adjacent = tokens[at]!.sentence === sentence - 1
    if (at < context.paragraphStart) return adjacent ? 'paragraph-before' : 'paragraph-before-far'
    return adjacent ? 'previous' : 'earlier'
  }
}
