/**
 * An acronym that parentheses give to a law, a treaty or a report is no organization, wherever the article has it:
 *
 *   the Ballot Act (BA) ... the BA requires
 *
 * Aircraft by their maker and number are none either: a Boeing 737.
 */
import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import { Casing } from '../casing.js'
import type { NameSpan } from '../name-span.js'

const DOCUMENTS = new Set(
  (
    'Accord Accords Act Agreement Amendment Bill Code Convention Covenant Disease Law Pact Policy Protocol Regulation Regulations ' +
    'Report Scheme Syndrome Tax Test Treaty Virus'
  ).split(' '),
)
const ACRONYM = /^\p{Lu}[\p{L}\d&-]*\p{Lu}[\p{L}\d&-]*$/u
const AIRCRAFT_MAKERS = new Set(
  'Airbus Antonov Beechcraft Boeing Bombardier Cessna Embraer Fokker Ilyushin MiG Sukhoi Tupolev'.split(' '),
)
const MODEL = /^\p{Lu}{0,2}-?\d{2,3}/u

export function dropLawAcronyms({ tokens }: Document, { casing }: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const laws = new Set<string>()
  for (let i = 2; i + 1 < tokens.length; i++) {
    if (tokens[i - 1]!.text !== '(' || tokens[i + 1]!.text !== ')' || !ACRONYM.test(tokens[i]!.text)) continue
    if (DOCUMENTS.has(tokens[i - 2]!.text) && i > 2 && casing[i - 3] !== Casing.Plain) laws.add(tokens[i]!.text)
  }
  return names.filter(({ from, to, type }) => {
    if (type !== 'organization' || to - from > 1) return true
    const { text, sentence } = tokens[from]!
    if (laws.has(text)) return false
    const after = tokens[to]
    return !(AIRCRAFT_MAKERS.has(text) && after?.sentence === sentence && MODEL.test(after.text))
  })
}
