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
import { withSingleWords } from './single-words.js'

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
  return withSingleWords(document, article, names, (i) => known.has(tokens[i]!.text), SURE)
}
