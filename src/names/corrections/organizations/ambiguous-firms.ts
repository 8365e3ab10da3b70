/**
 * Firms whose name is a word, where what firms have stands beside them:
 *
 *   workers at [Target] and [Gap], shares of [Delta]     a listed firm behind a word for what firms have
 *   [Target] stores, [Amazon]'s warehouse                before such a word
 *
 * Not: workers at the target; shares of Williams, whom the article names in full; [Amazon], a place that the model is sure of.
 */
import { ambiguousOrganizationNames, businessNouns } from '../../../language/en/name-lists.js'
import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import { Casing } from '../../casing.js'
import type { NameSpan } from '../../name-span.js'
import { withSingleWords } from './single-words.js'

const SURE = 0.95
const BEHIND_NOUNS = new Set(['at', 'for', 'from', 'in', 'of'])
const POSSESSIVE = new Set(["'s", '’s'])

export function findAmbiguousFirms(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const { casing, runs } = article
  const people = new Set<string>()
  for (const { from, to, type } of names) if (type === 'person' && to - from > 1) people.add(tokens[to - 1]!.text)
  let last = -1
  return withSingleWords(document, article, names, isFirm, SURE)

  function isFirm(i: number): boolean {
    const { text, sentence } = tokens[i]!
    if (casing[i] !== Casing.Capital || !ambiguousOrganizationNames.has(text) || people.has(text)) return false
    if (runs.to[i]! - runs.from[i]! !== 1 || !article.isRunningText(sentence)) return false
    if (!isBesideNoun(i) && !(last === i - 2 && tokens[i - 1]!.lower === 'and')) return false
    last = i
    return true
  }

  function isBesideNoun(i: number): boolean {
    const isNoun = (k: number) => tokens[k]?.sentence === tokens[i]!.sentence && businessNouns.has(tokens[k]!.lower)
    if (BEHIND_NOUNS.has(tokens[i - 1]?.lower ?? '') && isNoun(i - 2)) return true
    return isNoun(POSSESSIVE.has(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1)
  }
}
