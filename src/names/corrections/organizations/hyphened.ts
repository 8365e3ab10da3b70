/**
 * Organizations with a hyphen between two places or peoples, or between an institute and its city:
 *
 *   the [Korean-German Society], the [Paraguay-Brazil Chamber of Commerce]     up to a word for an organization
 *   [IIT-Delhi], [IIM-Ahmedabad]                                               capitals before a listed city, which are no country
 *
 * Not: the US-China Relations Act; UK-India trade; what the model has as a person.
 */
import { countryCodes, demonymCodes } from '../../../language/en/countries.js'
import { cityNames, organizationNameWords, organizations, regionNames } from '../../../language/en/name-lists.js'
import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import { Casing } from '../../casing.js'
import type { NameSpan } from '../../name-span.js'
import type { Stretch } from '../../stretches.js'
import { nameOver, type Range, withNamesOver } from '../span.js'

const CONFIDENCE = 0.7
const LONGEST = 6
const ACRONYM = /^\p{Lu}{2,5}$/u

export function findHyphened(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const { casing, runs } = article
  return withNamesOver(names, article.stretches.flatMap(hyphenedSpans), ({ from, to }, beside) =>
    beside.some((name) => name.from < from || name.to > to || name.type === 'person' || isWhole(name, from, to))
      ? undefined
      : nameOver(document, from, to, 'organization', Math.max(CONFIDENCE, beside[0]?.confidence ?? 0)),
  )

  function isWhole({ type, from, to }: NameSpan, start: number, end: number): boolean {
    return type === 'organization' && from === start && to === end
  }

  function hyphenedSpans({ from, to }: Stretch): Range[] {
    const spans: Range[] = []
    for (let i = from; i + 2 < to; i++) {
      if (tokens[i + 1]!.text !== '-' || casing[i] !== Casing.Capital || casing[i + 2] !== Casing.Capital) continue
      if (tokens[i]!.end !== tokens[i + 1]!.start || tokens[i + 1]!.end !== tokens[i + 2]!.start) continue
      const end = isCampus(i) ? i + 3 : isPlace(i) && isPlace(i + 2) ? endOfHead(i + 3) : -1
      if (end > 0) spans.push({ from: i, to: end })
    }
    return spans
  }

  function isPlace(i: number): boolean {
    const { text } = tokens[i]!
    return countryCodes.has(text) || demonymCodes.has(text) || cityNames.has(text) || regionNames.has(text)
  }

  function isCampus(i: number): boolean {
    const { text } = tokens[i]!
    return (
      ACRONYM.test(text) && organizations.has(text) && !countryCodes.has(text) && cityNames.has(tokens[i + 2]!.text)
    )
  }

  /** Behind a row that ends in a word for an organization, with "of" and a capitalized word behind that; -1 where there is none. */
  function endOfHead(first: number): number {
    if (casing[first] !== Casing.Capital || runs.from[first]! > first - 3) return -1
    const end = runs.to[first]!
    if (end - first > LONGEST || !organizationNameWords.has(tokens[end - 1]!.text)) return -1
    const isOf = tokens[end]?.lower === 'of' && end + 1 < tokens.length && casing[end + 1] === Casing.Capital
    return isOf &&
      tokens[end]!.sentence === tokens[first]!.sentence &&
      tokens[end + 1]!.sentence === tokens[first]!.sentence
      ? runs.to[end + 1]!
      : end
  }
}
