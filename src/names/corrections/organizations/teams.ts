/**
 * What a team is called without its city, where the article names it in full:
 *
 *   The [Oklahoma City Thunder] lost. The [Thunder] ...
 *   the [San Francisco 49ers]      the only names that begin with figures
 *
 * Not: thunder, [Thunder Bay], a Viking; Indians, beside British Indians.
 */
import { countryCodes } from '../../../language/en/countries.js'
import { cityNames, organizations, regionNames, teamNames } from '../../../language/en/name-lists.js'
import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import { Casing } from '../../casing.js'
import type { NameSpan } from '../../name-span.js'
import { nameOver } from '../span.js'
import { withSingleWords } from './single-words.js'

export function findTeams(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const known = new Set<string>()
  for (const { from, to, type } of names) {
    const last = tokens[to - 1]!.text
    if (type === 'organization' && to - from > 1 && teamNames.has(last) && isTeam(from, to)) known.add(last)
  }
  if (known.size === 0) return withFigures(names)
  return withFigures(
    withSingleWords(
      document,
      article,
      names,
      (i, to) => known.has(tokens[i]!.text) && !(i + 1 < to && article.casing[i + 1] === Casing.Capital),
    ),
  )

  function withFigures(found: readonly NameSpan[]): NameSpan[] {
    return found.map((name, k) => {
      const { to, type, confidence } = name
      const [figure, rest] = [tokens[to], tokens[to + 1]]
      if (found[k + 1] !== undefined && found[k + 1]!.from < to + 2) return name
      if (type !== 'place' || rest === undefined || rest.start !== figure!.end) return name
      if (rest.text !== 'ers' || !teamNames.has(`${figure!.text}ers`)) return name
      return nameOver(document, name.from, to + 2, 'organization', confidence)
    })
  }

  /** A listed team, or one of a listed place. */
  function isTeam(from: number, to: number): boolean {
    const wordsUpTo = (end: number) => document.text.slice(tokens[from]!.start, tokens[end - 1]!.end)
    const place = wordsUpTo(to - 1)
    return organizations.has(wordsUpTo(to)) || cityNames.has(place) || regionNames.has(place) || countryCodes.has(place)
  }
}
