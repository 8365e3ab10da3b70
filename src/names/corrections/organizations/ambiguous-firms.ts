/**
 * Firms whose name is a word, where the words beside them tell of a firm:
 *
 *   workers at [Target] and [Gap], shares of [Delta]     a listed firm behind a word for what firms have
 *   [Target] stores, [Amazon]'s warehouse                before such a word
 *   [Amazon] said, [Shell] announced                     before a verb of saying, but for family names and "the Queen said"
 *   Google and [Apple], [Meta], Google                   beside another organization
 *
 * Not: workers at the target; shares of Williams, whom the article names in full; [Amazon], a place that the model is sure of.
 */
import { ambiguousOrganizationNames, businessNouns, familyNames } from '../../../language/en/name-lists.js'
import { isVerbOfSaying } from '../../../language/en/reporting-verbs.js'
import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import { Casing } from '../../casing.js'
import type { NameSpan } from '../../name-span.js'
import { withSingleWords } from './single-words.js'

const SURE = 0.95
const BEHIND_NOUNS = new Set(['at', 'for', 'from', 'in', 'of'])
const JOINTS = new Set([',', 'and', 'or'])
const POSSESSIVE = new Set(["'s", '’s'])

export function findAmbiguousFirms(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const { casing, runs } = article
  const people = new Set<string>()
  const organizations = new Set<number>()
  for (const { from, to, type } of names) {
    if (type === 'person' && to - from > 1) people.add(tokens[to - 1]!.text)
    if (type === 'organization') organizations.add(from).add(to - 1)
  }
  return withSingleWords(document, article, names, isFirm, SURE)

  function isFirm(i: number): boolean {
    const { text, sentence } = tokens[i]!
    if (casing[i] !== Casing.Capital || !ambiguousOrganizationNames.has(text) || people.has(text)) return false
    if (runs.to[i]! - runs.from[i]! !== 1 || !article.isRunningText(sentence)) return false
    if (!isBesideNoun(i) && !isBesideOrganization(i) && !isSpeaker(i)) return false
    organizations.add(i)
    return true
  }

  function isBesideOrganization(i: number): boolean {
    const isJoint = (k: number) => tokens[k]?.sentence === tokens[i]!.sentence && JOINTS.has(tokens[k]!.lower)
    return (isJoint(i - 1) && organizations.has(i - 2)) || (isJoint(i + 1) && organizations.has(i + 2))
  }

  function isSpeaker(i: number): boolean {
    const { text, pos, sentence } = tokens[i]!
    const [before, verb] = [tokens[i - 1], tokens[i + 1]]
    if (pos !== 'PROPN' || verb?.sentence !== sentence || casing[i + 1] !== Casing.Plain || familyNames.has(text))
      return false
    if (before?.sentence === sentence && before.pos === 'DET') return false
    return isVerbOfSaying(verb.lower)
  }

  function isBesideNoun(i: number): boolean {
    const isNoun = (k: number) => tokens[k]?.sentence === tokens[i]!.sentence && businessNouns.has(tokens[k]!.lower)
    if (BEHIND_NOUNS.has(tokens[i - 1]?.lower ?? '') && isNoun(i - 2)) return true
    return isNoun(POSSESSIVE.has(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1)
  }
}
