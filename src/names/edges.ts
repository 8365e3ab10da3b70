/**
 * What is no part of a name at its edges, whatever the model thinks:
 *
 *   R-[Texas], (D-[N.Y.])           the party of a member of Congress
 *   [Ann Holt] Sunday               a day of the week behind a person
 *   Pollster [Ann Holt]             a role or party before a person's given name; not "Dean Holt", a given name itself
 *   Hibakusha [Shigeo Arai]         the first word of a sentence that the article has in small letters, too
 *   [Michigan], [Ohio]              a comma between two states or two countries; not between a city and its country
 *   Acme Ltd|.  but  Paul Holt Jr.| the full stop of "Ltd." is outside of a name, that of "U.S." and of a person's "Jr." is not
 */
import { countryCodes } from '../language/en/countries.js'
import { givenNameGender } from '../language/en/given-names.js'
import { certainGroups } from '../language/en/name-lists.js'
import { personNouns } from '../language/en/person-nouns.js'
import { stateNames } from '../language/en/us-states.js'
import type { Document, Token } from '../text/document.js'
import type { NameArticle } from './article.js'
import type { NameSpan } from './name-span.js'

const PARTIES = new Set(['D', 'I', 'R'])
const DAYS = new Set(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
const STOPPED = /^\p{Lu}\p{Ll}+\.$/u
const JUNIOR = /^[JS]r\.$/

/** Appends to `out` the name without what is no part of it, or the names where it is several. */
export function cutEdges(document: Document, article: NameArticle, name: NameSpan, out: NameSpan[]): void {
  const { tokens } = document
  let { from, to, type } = name
  if (type === 'place' && to - from > 2 && splitAtCommas(document, name, out)) return
  if (to - from > 2 && PARTIES.has(tokens[from]!.text) && tokens[from + 1]!.text === '-') {
    from += 2
    type = 'place'
  }
  if (type === 'person' && to - from > 1) {
    if (DAYS.has(tokens[to - 1]!.text)) to--
    if (to - from > 2 && isBeforeName(document, article, from)) from++
  }
  out.push(within(tokens, from, to, type, name.confidence))
}

function within(
  tokens: readonly Token[],
  from: number,
  to: number,
  type: NameSpan['type'],
  confidence: number,
): NameSpan {
  const { text, end } = tokens[to - 1]!
  const isOutside = text.endsWith('.') && STOPPED.test(text) && !(type === 'person' && JUNIOR.test(text))
  return { from, to, start: tokens[from]!.start, end: isOutside ? end - 1 : end, type, confidence }
}

function isBeforeName({ tokens, sentences }: Document, article: NameArticle, i: number): boolean {
  const { lower, sentence } = tokens[i]!
  if (givenNameGender(lower) !== undefined) return false
  if (sentences[sentence]!.from === i && (article.wordContexts[i]?.small ?? 0) > 0) return true
  if (givenNameGender(tokens[i + 1]!.lower) === undefined) return false
  return personNouns.has(lower) || certainGroups.has(lower)
}

/** Appends the names between the commas where all are states, or all are countries; else tells that there are none. */
function splitAtCommas({ tokens, text }: Document, { from, to, type, confidence }: NameSpan, out: NameSpan[]): boolean {
  const parts: NameSpan[] = []
  let first = from
  for (let i = from + 1; i <= to; i++) {
    if (i < to && tokens[i]!.text !== ',') continue
    if (i > first) parts.push(within(tokens, first, i, type, confidence))
    first = i + 1
  }
  if (parts.length < 2) return false
  const names = parts.map(({ start, end }) => text.slice(start, end))
  if (!names.every((name) => stateNames.has(name)) && !names.every((name) => countryCodes.has(name))) return false
  out.push(...parts)
  return true
}
