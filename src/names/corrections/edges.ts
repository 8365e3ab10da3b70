/**
 * What is no part of a name at its edges, whatever the model thinks:
 *
 *   R-[Texas], (D-[N.Y.])           the party of a member of Congress
 *   [Ann Holt] Sunday               a day of the week behind a person
 *   The [Bank of Ghana] rose        the article that opens a sentence, but for newspapers: [The Guardian]
 *   Today [Acme Council] says       a word for a time that opens a sentence
 *   [Ann Holt Jr.]                  with the word behind it
 *   “[Ann Holt]                     a mark
 *   Workers of [Kerr Co.]           people of an organization, unless it is listed: [Knights of Columbus]
 *   Remarked [Acme Council] head    a verb of saying that opens a sentence
 *   the 43rd [Canadian Parliament]  the number of a parliament, before more than one word
 *   Hibakusha [Shigeo Arai]         the first word of a sentence that the article has in small letters, too
 */
import { givenNameGender } from '../../language/en/given-names.js'
import { organizationNameWords, organizations } from '../../language/en/name-lists.js'
import { isNameSuffix } from '../../language/en/name-suffixes.js'
import { personNouns } from '../../language/en/person-nouns.js'
import { isVerbOfSaying } from '../../language/en/reporting-verbs.js'
import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import type { NameSpan } from '../name-span.js'
import { nameOver } from './span.js'

const OF_NAMES = /[\p{L}\p{N}]/u
const PARTIES = new Set(['D', 'I', 'R'])
const STAFF = new Set(['customers', 'members', 'personnel', 'shares', 'staff', 'troops', 'users'])
const OPENINGS = new Set(['Meanwhile', 'Now', 'Today', 'Tomorrow', 'Tonight', 'Yesterday'])
const MEDIA = new Set(['Agency', 'Broadcasting', 'Chronicle', 'Journal', 'News', 'Press', 'Review'])
const PAST = /ed$/
const ORDINAL = /^\d+(?:st|nd|rd|th)$/
const PARLIAMENTS = new Set(['Assembly', 'Congress', 'Knesset', 'Legislature', 'Parliament', 'Senate'])
const DAYS = new Set(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])

export function cutEdges(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  return names.map((name, k) => {
    let { from, to, type } = name
    while (to - from > 1 && !OF_NAMES.test(tokens[from]!.text)) from++
    while (to - from > 1 && !OF_NAMES.test(tokens[to - 1]!.text)) to--
    if (to - from > 2 && PARTIES.has(tokens[from]!.text) && tokens[from + 1]!.text === '-') {
      from += 2
      type = 'place'
    }
    if (
      to - from > 1 &&
      OPENINGS.has(tokens[from]!.text) &&
      opensSentence(document, from) &&
      !isListed(document, from, to)
    )
      from++
    if (to - from > 1 && isInvertedVerb(document, from)) from++
    if (type === 'organization' && hasArticle(document, from, to)) from++
    if (type === 'organization' && to - from > 2 && isNumbered(document, from, to)) from++
    if (type === 'person' && to - from > 1) {
      if (DAYS.has(tokens[to - 1]!.text)) to--
      const hasSuffix = tokens[to]?.sentence === tokens[from]!.sentence && isNameSuffix(tokens[to]!.text)
      if (hasSuffix && names[k + 1]?.from !== to) to++
      if (to - from > 2 && isSmallElsewhere(document, article, from)) from++
    }
    if (type === 'organization' && to - from > 2 && areMembers(document, from, to))
      from += tokens[from + 2]!.lower === 'the' && to - from > 3 ? 3 : 2
    return nameOver(document, from, to, type, name.confidence)
  })
}

function isInvertedVerb(document: Document, i: number): boolean {
  const { lower } = document.tokens[i]!
  if (!PAST.test(lower) || givenNameGender(lower) !== undefined || !opensSentence(document, i)) return false
  return isVerbOfSaying(lower)
}

function isNumbered({ tokens }: Document, from: number, to: number): boolean {
  return ORDINAL.test(tokens[from]!.text) && PARLIAMENTS.has(tokens[to - 1]!.text)
}

function areMembers(document: Document, from: number, to: number): boolean {
  const { tokens } = document
  const noun = personNouns.get(tokens[from]!.lower)
  const isPeople = noun?.kind === 'role' || STAFF.has(tokens[from]!.lower)
  if (!isPeople || tokens[from + 1]!.lower !== 'of') return false
  return !isListed(document, from, to)
}

/** "The Bank of Ghana": the last word is one for an organization, or the one before "of" is. */
function hasArticle(document: Document, from: number, to: number): boolean {
  const { tokens } = document
  if (to - from < 3 || tokens[from]!.text !== 'The' || !opensSentence(document, from) || isListed(document, from, to))
    return false
  for (let i = from + 1; i + 1 < to; i++)
    if (tokens[i + 1]!.lower === 'of') return organizationNameWords.has(tokens[i]!.text)
  return organizationNameWords.has(tokens[to - 1]!.text) && !MEDIA.has(tokens[to - 1]!.text)
}

function isListed({ tokens, text }: Document, from: number, to: number): boolean {
  return organizations.has(text.slice(tokens[from]!.start, tokens[to - 1]!.end))
}

function opensSentence({ tokens, sentences }: Document, i: number): boolean {
  return sentences[tokens[i]!.sentence]!.from === i
}

function isSmallElsewhere(document: Document, article: NameArticle, i: number): boolean {
  const { lower } = document.tokens[i]!
  if (!opensSentence(document, i) || givenNameGender(lower) !== undefined) return false
  return (article.wordContexts[i]?.small ?? 0) > 0
}
