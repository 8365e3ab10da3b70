/**
 * A given name and another word are a person, whatever the other means elsewhere, where the words beside them say so:
 *
 *   [Ben Fort], 43,          an age behind
 *   said [Ana Court]         a verb of saying before
 *
 * A name of another type that the model is sure of stays. Not: [Jordan River], 43 miles long; Sydney Park, a listed place.
 */
import { givenNameGender } from '../../language/en/given-names.js'
import { cityNames, organizations, regionNames } from '../../language/en/name-lists.js'
import { reportingVerbs } from '../../language/en/reporting-verbs.js'
import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import { Casing } from '../casing.js'
import type { NameSpan } from '../name-span.js'
import { nameOver } from './span.js'

const SURE = 0.9
const CONFIDENCE = 0.8
const AGE = /^\d{1,2}$/
const ENDS = /^[,.;)]$/

export function findPeople(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens, text } = document
  const all: NameSpan[] = []
  let next = 0
  for (const { from, to } of article.stretches) {
    for (let i = from; i + 1 < to; i++) {
      if (!isFullName(i) || !(hasAge(i + 2) || isQuoted(i))) continue
      while (next < names.length && names[next]!.to <= i) all.push(names[next++]!)
      const first = next
      while (next < names.length && names[next]!.from < i + 2) next++
      const beside = names.slice(first, next)
      if (beside.some((name) => name.from < i || name.to > i + 2 || stays(name))) all.push(...beside)
      else all.push(nameOver(document, i, i + 2, 'person', beside[0]?.confidence ?? CONFIDENCE))
    }
  }
  return [...all, ...names.slice(next)]

  function stays({ from, to, type, confidence }: NameSpan): boolean {
    return type === 'person' ? to - from > 1 : confidence >= SURE
  }

  function isFullName(i: number): boolean {
    const { casing, runs } = article
    if (casing[i] !== Casing.Capital || runs.from[i] !== i || runs.to[i] !== i + 2) return false
    if (givenNameGender(tokens[i]!.lower) === undefined || !article.isRunningText(tokens[i]!.sentence)) return false
    const [first, words] = [tokens[i]!.text, text.slice(tokens[i]!.start, tokens[i + 1]!.end)]
    return ![first, words].some((name) => cityNames.has(name) || regionNames.has(name) || organizations.has(name))
  }

  function hasAge(i: number): boolean {
    return tokens[i]?.text === ',' && AGE.test(tokens[i + 1]?.text ?? '') && ENDS.test(tokens[i + 2]?.text ?? '')
  }

  function isQuoted(i: number): boolean {
    const before = tokens[i - 1]
    if (before === undefined || before.sentence !== tokens[i]!.sentence) return false
    return reportingVerbs.get(before.lower)?.some((sense) => sense.class === 'say') ?? false
  }
}
