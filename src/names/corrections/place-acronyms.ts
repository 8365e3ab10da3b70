/**
 * An acronym in parentheses behind a place is the place, wherever the article has it:
 *
 *   [New South Wales] ([NSW]) ... in [NSW]     all its letters, but one, open words of the place
 *
 * Not: LOS ANGELES (AP), London (BBC); an acronym that is listed as an organization.
 */
import { organizations } from '../../language/en/name-lists.js'
import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import type { NameSpan } from '../name-span.js'
import { nameOver } from './span.js'

const ACRONYM = /^\p{Lu}{3,7}$/u
const SURE = 0.97

export function findPlaceAcronyms(document: Document, _: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const known = new Set<string>()
  for (const { from, to, type } of names) {
    const acronym = tokens[to + 1]
    if (type !== 'place' || to - from < 2 || tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')') continue
    if (ACRONYM.test(acronym!.text) && !organizations.has(acronym!.text) && isSpelled(acronym!.text, from, to))
      known.add(acronym!.text)
  }
  if (known.size === 0) return [...names]
  return names.map((name) => {
    const { from, to, type, confidence } = name
    if (type === 'place' || to - from > 1 || !known.has(tokens[from]!.text) || confidence > SURE) return name
    return nameOver(document, from, to, 'place', confidence)
  })

  /** In any order: the letters may be those of the name in another language. */
  function isSpelled(acronym: string, from: number, to: number): boolean {
    const initials = tokens.slice(from, to).map(({ text }) => text[0]!.toUpperCase())
    let missed = 0
    for (const letter of acronym) {
      const at = initials.indexOf(letter)
      if (at < 0) missed++
      else initials.splice(at, 1)
    }
    return missed <= 1
  }
}
