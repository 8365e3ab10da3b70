/** The errors on sources: no quotation found, no mention, another mention. */
import type { AttributionArticle } from '../gold.js'
import { asSpan, type JudgedSource } from '../scorers/sources.js'
import { inContext, type ListedError } from './listing.js'
import { describe } from './quotes.js'

export function listSourceErrors({ id, text }: AttributionArticle, judged: readonly JudgedSource[]): ListedError[] {
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ')
  return judged
    .filter(({ right }) => !right)
    .map(({ attribution: { content, source, cue }, found }) => ({
      group: `sources: ${found ? (found.mention ? 'another mention' : 'no mention') : 'no quotation found'}`,
      lines: [
        `${id}: ${inContext(text, asSpan(content[0]!), 200)}`,
        `gold: ${words(source)} [cue ${JSON.stringify(words(cue))}]`,
        `ours: ${found ? describe(found) : 'none'}`,
      ],
    }))
}
