/**
 * Whose words they are, by the span of the source alone, on articles whose attributions were annotated.
 *
 * Of gold's attributions that have a source and a double quotation mark in their content, or right before or behind it:
 * the share where our quotation in that content (the one that shares most characters with it, of kind direct or partial)
 * has a speaker mention that overlaps gold's source. An attribution that none of our quotations is in counts as wrong,
 * and so does a speaker without a mention.
 */
import type { Span } from '../../src/records.js'
import { sharedLength } from '../align.js'
import type { GoldAttribution } from '../gold.js'
import { type Measures, share } from '../measures.js'
import type { FoundStretch } from './quotes.js'

export interface JudgedSource {
  readonly attribution: GoldAttribution
  /** Our stretch in the content; null where there is none. */
  readonly found: FoundStretch | null
  readonly right: boolean
}

const MARK = /["“”„«»]|``|''/

export function judgeSources(
  text: string,
  attributions: readonly GoldAttribution[],
  found: readonly FoundStretch[],
): JudgedSource[] {
  return attributions
    .filter(({ content, source }) => source.length > 0 && content.some((span) => hasMark(text, asSpan(span))))
    .map((attribution) => {
      const best = mostShared(attribution.content.map(asSpan), found)
      const mention = best?.mention
      const right = mention != null && attribution.source.some((span) => sharedLength(asSpan(span), mention) > 0)
      return { attribution, found: best, right }
    })
}

export function scoreSources(judged: readonly JudgedSource[]): Measures {
  const found = judged.filter((source) => source.found !== null)
  const right = judged.filter((source) => source.right).length
  return new Map([
    ['source', share(right, judged.length)],
    ['source, of those with a quotation', share(right, found.length)],
  ])
}

function hasMark(text: string, { start, end }: Span): boolean {
  return MARK.test(text.slice(Math.max(0, start - 1), end + 1))
}

function mostShared(content: readonly Span[], found: readonly FoundStretch[]): FoundStretch | null {
  let best: FoundStretch | null = null
  let most = 0
  for (const stretch of found) {
    const shared = content.reduce((sum, span) => sum + sharedLength(span, stretch), 0)
    if (shared > most) {
      most = shared
      best = stretch
    }
  }
  return best
}

export function asSpan([start, end]: readonly [number, number]): Span {
  return { start, end }
}
