/**
 * Titles at the beginning of a person's name are outside of it:
 *
 *   Pollster [Ann Holt]             a role or party before a given name; not "Dean Holt", a given name itself
 *   Democrat [Holt]                 a party before a family name alone, too
 *   Lt Col [Holt], H E [Ann Holt]   a word of address before anything, several before another
 *   Pengarah [Aminah Yusof]         an unknown word before a given name, where the article goes on with "Yusof" alone
 *
 * Not: [King] alone, [Earl Holt], [Prince Holt] of whom nothing else is said is "Prince [Holt]".
 */
import { givenNameGender } from '../../language/en/given-names.js'
import { certainGroups, familyNames, titles } from '../../language/en/name-lists.js'
import { addressGender, personNouns } from '../../language/en/person-nouns.js'
import type { Document, Token } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import type { NameSpan } from '../name-span.js'
import { nameOver } from './span.js'

const WORD = /^\p{Lu}\p{Ll}+$/u

export function cutTitles(document: Document, _: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const alone = familyNamesAlone(document, names)
  return names.map((name) => {
    if (name.type !== 'person') return name
    const { to } = name
    let { from } = name
    if (to - from > 3 && tokens[from]!.text === 'H' && tokens[from + 1]!.text === 'E') from += 2
    while (to - from > 1 && isTitle(tokens, from, to)) from++
    if (to - from === 3 && isUnknown(tokens, from, to, alone)) from++
    return from === name.from ? name : nameOver(document, from, to, name.type, name.confidence)
  })
}

function isTitle(tokens: readonly Token[], from: number, to: number): boolean {
  const { lower, text } = tokens[from]!
  const isName = givenNameGender(lower) !== undefined
  if (addressGender(tokens[from]!) !== undefined && !isName) return true
  if (!isName && certainGroups.has(lower)) return true
  if (to - from < 3 || isName) return false
  if (titles.has(text)) return true
  return givenNameGender(tokens[from + 1]!.lower) !== undefined && (personNouns.has(lower) || certainGroups.has(lower))
}

/** The family names, in lower case, that stand alone as a name. */
function familyNamesAlone({ tokens }: Document, names: readonly NameSpan[]): ReadonlySet<string> {
  const alone = new Set<string>()
  for (const { from, to, type } of names) if (type === 'person' && to - from === 1) alone.add(tokens[from]!.lower)
  return alone
}

function isUnknown(tokens: readonly Token[], from: number, to: number, alone: ReadonlySet<string>): boolean {
  const { text, lower } = tokens[from]!
  if (!WORD.test(text) || givenNameGender(lower) !== undefined || familyNames.has(text)) return false
  if (givenNameGender(tokens[from + 1]!.lower) === undefined || !alone.has(tokens[to - 1]!.lower)) return false
  // A given name would come again with its family name, or alone.
  return !alone.has(lower)
}
