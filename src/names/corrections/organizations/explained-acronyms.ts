/**
 * An acronym in parentheses behind an organization is the organization, wherever the article has it:
 *
 *   [Freedom and Roam Uganda] ([FARUG]) ... [FARUG] said     some of its letters open words of the long form
 *   [Fund for Farms of the North] ([Norfarm])                whatever it is called, behind three words or more
 *   [NFC] ([Northern Fishing Council])                       the long form in parentheses
 *   [Northern Fishing Council], or [NFC], ...                behind "or"
 *
 * Not: [Acme Council] (UK), a place; an acronym that the model has otherwise, with confidence.
 */

import { countryCodes, demonymCodes } from '../../../language/en/countries.js'
import { fullWeekdays, months } from '../../../language/en/date-words.js'
import { givenNameGender } from '../../../language/en/given-names.js'
import { cityNames, familyNames, regionNames } from '../../../language/en/name-lists.js'
import { personNouns } from '../../../language/en/person-nouns.js'
import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import type { NameSpan } from '../../name-span.js'
import { withSingleWords } from './single-words.js'

/** What the model is surer of stays. */
const SURE = 0.9
const ACRONYM = /^\p{Lu}[\p{L}\p{Nd}&]*\p{Lu}[\p{L}\p{Nd}&]*$/u
const LONGEST = 9
const WORD = /^\p{Lu}\p{Ll}{3,11}$/u

export function findExplained(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens, text } = document
  const known = new Set<string>()
  for (const { from, to, start, end, type } of names) {
    if (type !== 'organization') continue
    const words = text.slice(start, end)
    if (isBetween(to, '(', ')')) {
      enter(to + 1, (acronym) => words.startsWith(acronym[0]!))
      if (to - from > 2) enterWord(to + 1)
    }
    if (isBetween(to + 1, 'or', ',')) enter(to + 2, (acronym) => initialsOf(words) === acronym)
    if (tokens[from - 1]?.text === '(' && tokens[to]?.text === ')')
      enter(from - 2, (acronym) => initialsOf(words) === acronym)
  }
  if (known.size === 0) return [...names]
  return withSingleWords(document, article, names, (i) => known.has(tokens[i]!.text), SURE)

  function isBetween(i: number, before: string, after: string): boolean {
    return tokens[i]?.text === before && tokens[i + 2]?.text === after
  }

  /** "Fondagro", right behind three words or more: what it is called in another language. */
  function enterWord(i: number): void {
    const { text: word, lower } = tokens[i]!
    if (!WORD.test(word) || personNouns.has(lower) || fullWeekdays.has(lower) || months.has(lower)) return
    if (countryCodes.has(word) || cityNames.has(word) || regionNames.has(word)) return
    if (givenNameGender(lower) === undefined && !familyNames.has(word) && !demonymCodes.has(word)) known.add(word)
  }

  function enter(i: number, fits: (acronym: string) => boolean): void {
    const acronym = tokens[i]?.text ?? ''
    if (acronym.length > LONGEST || !ACRONYM.test(acronym) || countryCodes.has(acronym)) return
    if (fits(acronym)) known.add(acronym)
  }
}

/** "NFC" of "Northern Fishing Council" */
function initialsOf(words: string): string {
  return words
    .replace(/[^\p{Lu} ]/gu, '')
    .replace(/(\p{Lu})\p{Lu}*/gu, '$1')
    .replaceAll(' ', '')
}
