/**
 * What is no part of a name at its edges, whatever the model thinks:
 *
 *   R-[Texas], (D-[N.Y.])           the party of a member of Congress
 *   [Ann Holt] Sunday               a day of the week behind a person
 *   “[Ann Holt]                     a mark
 *   Workers of [Kerr Co.]           people of an organization, unless it is listed: [Knights of Columbus]
 *   Hibakusha [Shigeo Arai]         the first word of a sentence that the article has in small letters, too
 */
import { givenNameGender } from '../../language/en/given-names.js'
import { organizations } from '../../language/en/name-lists.js'
import { personNouns } from '../../language/en/person-nouns.js'
import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import type { NameSpan } from '../name-span.js'
import { nameOver } from './span.js'

const OF_NAMES = /[\p{L}\p{N}]/u
const PARTIES = new Set(['D', 'I', 'R'])
const STAFF = new Set(['customers', 'members', 'personnel', 'shares', 'staff', 'troops', 'users'])
const DAYS = new Set(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])

export function cutEdges(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  return names.map((name) => {
    let { from, to, type } = name
    while (to - from > 1 && !OF_NAMES.test(tokens[from]!.text)) from++
    while (to - from > 1 && !OF_NAMES.test(tokens[to - 1]!.text)) to--
    if (to - from > 2 && PARTIES.has(tokens[from]!.text) && tokens[from + 1]!.text === '-') {
      from += 2
      type = 'place'
    }
    if (type === 'person' && to - from > 1) {
      if (DAYS.has(tokens[to - 1]!.text)) to--
      if (to - from > 2 && isSmallElsewhere(document, article, from)) from++
    }
    if (type === 'organization' && to - from > 2 && areMembers(document, from, to))
      from += tokens[from + 2]!.lower === 'the' && to - from > 3 ? 3 : 2
    return nameOver(document, from, to, type, name.confidence)
  })
}

function areMembers({ tokens, text }: Document, from: number, to: number): boolean {
  const noun = personNouns.get(tokens[from]!.lower)
  const isPeople = noun?.kind === 'role' || STAFF.has(tokens[from]!.lower)
  if (!isPeople || tokens[from + 1]!.lower !== 'of') return false
  return !organizations.has(text.slice(tokens[from]!.start, tokens[to - 1]!.end))
}

function isSmallElsewhere({ tokens, sentences }: Document, article: NameArticle, i: number): boolean {
  const { lower, sentence } = tokens[i]!
  if (sentences[sentence]!.from !== i || givenNameGender(lower) !== undefined) return false
  return (article.wordContexts[i]?.small ?? 0) > 0
}
