/**
 * An organization that is called by its place, whatever stands behind it:
 *
 *   [Bank of Ghana] Governor Ann Holt     a word for an organization, "of" and a listed place, which the model has as a place, or not at all
 *   [High Court of Kenya]                 with the capitalized words before it
 *
 * Not: [Port of Oakland], [Bank of England Street], a name that the model has otherwise.
 */
import { countryCodes } from '../../../language/en/countries.js'
import { cityNames, headsOfPlaces, regionNames } from '../../../language/en/name-lists.js'
import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import { Casing } from '../../casing.js'
import type { NameSpan } from '../../name-span.js'
import { nameOver } from '../span.js'

const CONFIDENCE = 0.8
const LONGEST_PLACE = 3
const LONGEST_OPENING = 3

export function findOrganizationsOfPlaces(
  document: Document,
  article: NameArticle,
  names: readonly NameSpan[],
): NameSpan[] {
  const { tokens, text } = document
  const { casing, runs } = article
  const all: NameSpan[] = []
  let next = 0
  for (const { from, to } of article.stretches) {
    for (let i = from; i + 2 < to; i++) {
      if (!headsOfPlaces.has(tokens[i]!.text) || tokens[i + 1]!.lower !== 'of') continue
      const end = endOfPlace(i + 2, to)
      // In a headline the words before it have capitals, too.
      const first = article.isRunningText(tokens[i]!.sentence) ? runs.from[i]! : i
      const start = tokens[first]!.pos === 'DET' ? first + 1 : first
      if (end < 0 || i - start > LONGEST_OPENING) continue
      while (next < names.length && names[next]!.to <= start) all.push(names[next++]!)
      let last = next
      while (last < names.length && names[last]!.from < end) last++
      const beside = names.slice(next, last)
      if (!beside.every((name) => name.type === 'place' && name.from >= i && name.to === end)) continue
      next = last
      all.push(nameOver(document, start, end, 'organization', CONFIDENCE))
      i = end - 1
    }
  }
  return [...all, ...names.slice(next)]

  /** Behind the longest listed place from `from` on that ends its row or stands before another one; -1 where there is none. */
  function endOfPlace(from: number, limit: number): number {
    for (let end = Math.min(limit, from + LONGEST_PLACE); end > from; end--) {
      if (casing[from] !== Casing.Capital || tokens[end - 1]!.text.endsWith('-') || tokens[end]?.text === '-') continue
      const name = text.slice(tokens[from]!.start, tokens[end - 1]!.end)
      if (countryCodes.has(name) || cityNames.has(name) || regionNames.has(name)) return end
    }
    return -1
  }
}
