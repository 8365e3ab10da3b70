import type { Span } from '../../src/records.js'
import type { GoldQuote } from '../gold.js'

/** A mention farther than this from its quotation, in characters, is not looked for. */
const REACH = 600

/** The occurrence of the quotation's mention that lies nearest to it and to an occurrence of its cue. */
export function locate(text: string, quote: GoldQuote): Span | null {
  const mentions = occurrences(text, quote.mention, quote)
  const cues = quote.cue === '' ? [] : occurrences(text, quote.cue, quote)
  let best: Span | null = null
  let least = Number.POSITIVE_INFINITY
  for (const mention of mentions) {
    const viaCue = cues.map((cue) => distance(mention, cue) + distance(cue, quote))
    const cost = distance(mention, quote) + (cues.length > 0 ? Math.min(...viaCue) : 0)
    if (cost < least) {
      least = cost
      best = mention
    }
  }
  return best
}

function occurrences(text: string, words: string, near: Span): Span[] {
  const spans: Span[] = []
  const last = Math.min(text.length, near.end + REACH)
  for (
    let at = text.indexOf(words, Math.max(0, near.start - REACH));
    at >= 0 && at < last;
    at = text.indexOf(words, at + 1)
  ) {
    const end = at + words.length
    if (!/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[end] ?? ' '))) spans.push({ start: at, end })
  }
  return spans
}

/** Zero inside of each other; a mention within the quotation itself is far from it. */
function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : b.start >= a.end ? b.start - a.end : REACH
}
