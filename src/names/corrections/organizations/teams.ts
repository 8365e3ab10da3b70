/**
 * What a team is called without its city, where the article names it in full:
 *
 *   The [Oklahoma City Thunder] lost. The [Thunder] ...
 *
 * Not: thunder, [Thunder Bay], a Viking.
 */
import { teamNames } from '../../../language/en/name-lists.js'
import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import { Casing } from '../../casing.js'
import type { NameSpan } from '../../name-span.js'
import { withSingleWords } from './single-words.js'

export function findTeams(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const known = new Set<string>()
  for (const { from, to, type } of names) {
    const last = tokens[to - 1]!.text
    if (type === 'organization' && to - from > 1 && teamNames.has(last)) known.add(last)
  }
  if (known.size === 0) return [...names]
  return withSingleWords(
    document,
    article,
    names,
    (i, to) => known.has(tokens[i]!.text) && !(i + 1 < to && article.casing[i + 1] === Casing.Capital),
  )
}
