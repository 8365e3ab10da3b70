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
import { nameOver } from '../span.js'

const CONFIDENCE = 0.8

export function findTeams(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const known = new Set<string>()
  for (const { from, to, type } of names) {
    const last = tokens[to - 1]!.text
    if (type === 'organization' && to - from > 1 && teamNames.has(last)) known.add(last)
  }
  if (known.size === 0) return [...names]
  const all: NameSpan[] = []
  let next = 0
  for (const { from, to } of article.stretches) {
    for (let i = from; i < to; i++) {
      if (!known.has(tokens[i]!.text)) continue
      while (next < names.length && names[next]!.to <= i) all.push(names[next++]!)
      const name = names[next]
      const isInside = name !== undefined && name.from <= i
      if (isInside && (name.type === 'organization' || name.to - name.from > 1)) continue
      if (i + 1 < to && article.casing[i + 1] === Casing.Capital) continue
      if (isInside) next++
      all.push(nameOver(document, i, i + 1, 'organization', CONFIDENCE))
    }
  }
  return [...all, ...names.slice(next)]
}
