/**
 * An acronym in parentheses behind an organization is the organization, wherever the article has it:
 *
 *   [Freedom and Roam Uganda] ([FARUG]) ... [FARUG] said     some of its letters open words of the long form
 *
 * Not: [Acme Council] (UK), a place; an acronym that the model has otherwise, with confidence.
 */

import { countryCodes } from '../../../language/en/countries.js'
import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import type { NameSpan } from '../../name-span.js'
import { nameOver } from '../span.js'

const CONFIDENCE = 0.8
/** What the model is surer of stays. */
const SURE = 0.9
const ACRONYM = /^\p{Lu}[\p{L}\p{Nd}&]*\p{Lu}[\p{L}\p{Nd}&]*$/u
const LONGEST = 9

export function findExplained(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens, text } = document
  const known = new Set<string>()
  for (const { to, start, end, type } of names) {
    const acronym = tokens[to + 1]
    if (type !== 'organization' || tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')' || !acronym) continue
    if (acronym.text.length > LONGEST || !ACRONYM.test(acronym.text) || countryCodes.has(acronym.text)) continue
    if (text.slice(start, end).startsWith(acronym.text[0]!)) known.add(acronym.text)
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
      if (isInside && (name.to - name.from > 1 || name.type === 'organization' || name.confidence >= SURE)) continue
      if (isInside) next++
      all.push(nameOver(document, i, i + 1, 'organization', CONFIDENCE))
    }
  }
  return [...all, ...names.slice(next)]
}
