/**
 * Two organizations that the model takes for one:
 *
 *   [University of Miami] and [Apex Shark Expeditions]      behind a listed place that the first is "of"
 *   [Center for Reefs] and [Center for Rivers]              the same kind of organization again
 *   [Interior Ministry] and [Defence Ministry]
 *   [Council of Agriculture]'s [Food Agency]                a part of an organization
 *   [Grain Farmers Cooperative] sued [Acme Ltd]             a verb
 *   [US] [Green Party]                                      a country before a party
 *
 * Not: [Bank of Trinidad and Tobago], [Islamic State of Iraq and the Levant], [Children's Aid Society], [Save the Children].
 */

import { countryCodes } from '../../../language/en/countries.js'
import { cityNames, organizationNameWords, regionNames } from '../../../language/en/name-lists.js'
import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import { Casing } from '../../casing.js'
import type { NameSpan } from '../../name-span.js'
import { nameOver } from '../span.js'

const BY_INITIALS = /^(?:U\.?[SK]\.?|USA|United (?:States|Kingdom))$/
const SMALL = new Set(['of', 'the'])
const SMALL_LINKS = new Set(['for', 'of', 'on'])
const POSSESSIVE = new Set(["'s", '’s'])

export function partOrganizations(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens, text } = document
  return names.flatMap((name) => {
    const { from, to, type, confidence } = name
    if (type !== 'organization' || to - from < 3) return [name]
    const party = partyStart(from, to)
    if (party > from)
      return [nameOver(document, from, party, 'place', confidence), nameOver(document, party, to, type, confidence)]
    for (let i = from + 1; i + 1 < to; i++) {
      if (!isJoint(i, from, to)) continue
      return [nameOver(document, from, i, type, confidence), nameOver(document, behind(i, to), to, type, confidence)]
    }
    return [name]
  })

  /** Behind the country that a party is of, which is written as a country, not as a demonym; `from` where there is none. */
  function partyStart(from: number, to: number): number {
    if (tokens[to - 1]!.text !== 'Party') return from
    const first = tokens[from]!.text === 'United' ? from + 2 : from + 1
    return first < to - 1 && BY_INITIALS.test(text.slice(tokens[from]!.start, tokens[first - 1]!.end)) ? first : from
  }

  /** "and of [Acme Ltd]" */
  function behind(i: number, to: number): number {
    return tokens[i + 1]!.lower === 'of' && i + 2 < to ? i + 2 : i + 1
  }

  function isJoint(i: number, from: number, to: number): boolean {
    const { lower, pos } = tokens[i]!
    if (lower === 'and') {
      if (isSameKind(from, i, to)) return true
      return isOfPlace(from, i) && to - i > (SMALL.has(tokens[i + 1]!.lower) ? 3 : 2) && !isPlace(i + 1, to)
    }
    if (POSSESSIVE.has(lower)) return isPart(from, i, to)
    return pos === 'VERB' && article.casing[i] === Casing.Plain && organizationNameWords.has(tokens[i - 1]!.text)
  }

  /** "Center for Reefs and Center for Rivers", "Interior Ministry and Defence Ministry" */
  function isSameKind(from: number, and: number, to: number): boolean {
    if (and - from < 2 || to - and < 3) return false
    const heads = (at: number, end: number) =>
      (SMALL_LINKS.has(tokens[at + 1]!.lower) ? tokens[at] : tokens[end - 1])!.text
    const head = heads(from, and)
    return organizationNameWords.has(head) && head === heads(and + 1, to)
  }

  /** "Council of Agriculture's Food Agency": both have a word for an organization. */
  function isPart(from: number, possessive: number, to: number): boolean {
    if (possessive - from < 2 || to - possessive < 3) return false
    const isWhole = organizationNameWords.has(tokens[possessive - 1]!.text) || SMALL_LINKS.has(tokens[from + 1]!.lower)
    const last = tokens[to - 1]!.text
    return isWhole && (organizationNameWords.has(last) || SMALL_LINKS.has(tokens[possessive + 2]!.lower))
  }

  /** "University of Miami" */
  function isOfPlace(from: number, to: number): boolean {
    for (let i = from + 1; i + 1 < to; i++) if (tokens[i]!.lower === 'of') return isPlace(i + 1, to)
    return false
  }

  function isPlace(from: number, to: number): boolean {
    const name = text.slice(tokens[from]!.start, tokens[to - 1]!.end)
    return countryCodes.has(name) || cityNames.has(name) || regionNames.has(name)
  }
}
