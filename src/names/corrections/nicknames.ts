/**
 * A given name, what somebody is called in parentheses or quotation marks, and the family name are one name:
 *
 *   [James (Jim) Hedges], [Ann Marie “Nan” Holt]     however much of it the model has
 *
 * Not: Commissioner (Ann) [Holt], whom no given name opens; James (left) and [Hedges].
 */
import { givenNameGender } from '../../language/en/given-names.js'
import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import { Casing } from '../casing.js'
import type { NameSpan } from '../name-span.js'
import { nameOver, type Range, withNamesOver } from './span.js'

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
])

const CONFIDENCE = 0.7

interface Nicknamed extends Range {
  /** The family name. */
  readonly last: number
}

export function joinNicknames(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const { casing, runs } = article
  const spans: Nicknamed[] = []
  for (let i = 0; i + 4 < tokens.length; i++)
    if (CLOSING.has(tokens[i + 1]!.text) && isNicknamed(i)) spans.push(spanFrom(i))
  if (spans.length === 0) return [...names]
  const starts = new Map(names.filter(({ type }) => type === 'person').map(({ from, to }) => [to - 1, from]))
  const whole = spans.map((span) => ({ ...span, from: starts.get(span.from) ?? span.from }))
  return withNamesOver(names, whole, ({ from, to, last }, beside) => {
    if (beside.some((name) => name.type !== 'person' || name.from < from || name.to > to)) return undefined
    const family = beside.find((name) => name.from <= last && name.to > last)
    const isCertain = givenNameGender(tokens[last - 2]!.lower) !== undefined
    if (family === undefined && !isCertain) return undefined
    return nameOver(document, from, family?.to ?? to, 'person', family?.confidence ?? CONFIDENCE)
  })

  /** "James (Jim) Hedges", with a capital each. */
  function isNicknamed(i: number): boolean {
    if (CLOSING.get(tokens[i + 1]!.text) !== tokens[i + 3]!.text) return false
    if (tokens[i]!.sentence !== tokens[i + 4]!.sentence || givenNameGender(tokens[i]!.lower) === undefined) return false
    return [i, i + 2, i + 4].every((k) => casing[k] === Casing.Capital)
  }

  function spanFrom(i: number): Nicknamed {
    return { from: i, to: runs.to[i + 4]!, last: i + 4 }
  }
}
