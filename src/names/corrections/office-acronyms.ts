/**
 * An acronym that parentheses give to an office, or to words in small letters, is no organization, wherever the article has it:
 *
 *   the chief election commissioner (CEC) ... the CEC said     a noun for a person before it, of whose words it has the letters
 *   a long-term agreement (LTA)                                words in small letters, whose noun is none for an organization
 *
 * Not: the coast guard ([ACG]), the election commission ([CEC]).
 */
import { organizationSynonyms } from '../../language/en/organization-nouns.js'
import { personNouns } from '../../language/en/person-nouns.js'
import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import type { NameSpan } from '../name-span.js'

/** How far before its parenthesis the long form may begin, in tokens. */
const LONGEST = 12
const ACRONYM = /^\p{Lu}[\p{Lu}\p{Ll}]{0,7}\p{Lu}$/u

export function dropOfficeAcronyms({ tokens }: Document, _: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const offices = new Set<string>()
  for (const { from, to, type } of names)
    if (type === 'organization' && to - from === 1 && isOffice(from)) offices.add(tokens[from]!.text)
  if (offices.size === 0) return [...names]
  return names.filter(
    ({ from, to, type }) => type !== 'organization' || to - from > 1 || !offices.has(tokens[from]!.text),
  )

  function isOffice(i: number): boolean {
    const { text, sentence } = tokens[i]!
    if (tokens[i - 1]?.text !== '(' || tokens[i + 1]?.text !== ')' || !ACRONYM.test(text)) return false
    const letters = [...text.toLowerCase()]
    let k = i - 1
    let hasCapital = false
    while (letters.length > 0 && k > 0 && i - k < LONGEST) {
      const { lower, text: word, sentence: itsSentence } = tokens[--k]!
      if (itsSentence !== sentence || (lower[0] !== letters.at(-1) && lower.length > 3)) return false
      if (lower[0] !== letters.at(-1)) continue
      letters.pop()
      hasCapital ||= word !== lower
    }
    if (letters.length > 0) return false
    const noun = headOf(k, i - 1)
    if (organizationSynonyms.has(noun)) return false
    return !hasCapital || personNouns.get(noun)?.plural === false
  }

  /** The last word, or the one before "of". */
  function headOf(from: number, to: number): string {
    for (let k = from + 1; k < to; k++) if (tokens[k]!.lower === 'of') return tokens[k - 1]!.lower
    return tokens[to - 1]!.lower
  }
}
