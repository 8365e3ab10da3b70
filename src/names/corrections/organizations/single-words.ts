import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import type { NameSpan } from '../../name-span.js'
import { nameOver } from '../span.js'

const CONFIDENCE = 0.8

/**
 * The names with the words made organizations that `isOne` accepts, asked in text order; `to` is the end of the stretch of a word.
 * A longer name, an organization and a name of at least the confidence `sure` stay as they are.
 */
export function withSingleWords(
  document: Document,
  article: NameArticle,
  names: readonly NameSpan[],
  isOne: (token: number, to: number) => boolean,
  sure = Number.POSITIVE_INFINITY,
): NameSpan[] {
  const all: NameSpan[] = []
  let next = 0
  for (const { from, to } of article.stretches) {
    for (let i = from; i < to; i++) {
      if (!isOne(i, to)) continue
      while (next < names.length && names[next]!.to <= i) all.push(names[next++]!)
      const name = names[next]
      const isInside = name !== undefined && name.from <= i
      if (isInside && (name.to - name.from > 1 || name.type === 'organization' || name.confidence >= sure)) continue
      if (isInside) next++
      all.push(nameOver(document, i, i + 1, 'organization', CONFIDENCE))
    }
  }
  return [...all, ...names.slice(next)]
}
