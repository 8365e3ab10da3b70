/**
 * A listed place that fills a cell of a table is one, though nothing around it says so:
 *
 *   Anna Berg  [Oslo]     Anna Berg | [Oslo]
 */
import { countryCodes } from '../../language/en/countries.js'
import { cityNames, regionNames } from '../../language/en/name-lists.js'
import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import type { NameSpan } from '../name-span.js'
import { isParted } from '../stretches.js'
import { nameOver } from './span.js'

const CONFIDENCE = 0.8

export function findCells(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens, text } = document
  const all: NameSpan[] = []
  let next = 0
  for (const { from, to } of article.stretches) {
    const [opens, closes] = [isEdge(from), isEdge(to)]
    if (!(opens && closes) || (opens === 'line' && closes === 'line')) continue
    const cell = text.slice(tokens[from]!.start, tokens[to - 1]!.end)
    if (!cityNames.has(cell) && !countryCodes.has(cell) && !regionNames.has(cell)) continue
    while (next < names.length && names[next]!.to <= from) all.push(names[next++]!)
    if (next < names.length && names[next]!.from < to) continue
    all.push(nameOver(document, from, to, 'place', CONFIDENCE))
  }
  return [...all, ...names.slice(next)]

  /** What ends before the token at `i`: a column, a line, or nothing. */
  function isEdge(i: number): 'column' | 'line' | null {
    if (i === 0 || i >= tokens.length) return 'line'
    if (isParted(text, tokens, i) || tokens[i]!.text === '|' || tokens[i - 1]!.text === '|') return 'column'
    return tokens[i]!.sentence === tokens[i - 1]!.sentence ? null : 'line'
  }
}
