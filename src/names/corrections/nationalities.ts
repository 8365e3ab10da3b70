/**
 * A listed nationality of several words is a group, of which the model may have a part, or another type:
 *
 *   the [New Zealander] said, many South [Africans]
 *
 * Not: [South African Airways], a longer name.
 */
import { demonymCodes } from '../../language/en/countries.js'
import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import type { NameSpan } from '../name-span.js'
import type { ListedPhrase } from '../phrases.js'
import { nameOver, withNamesOver } from './span.js'

export function findNationalities(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens, text } = document
  const isNationality = ({ from, to }: ListedPhrase) =>
    demonymCodes.has(text.slice(tokens[from]!.start, tokens[to - 1]!.end))
  return withNamesOver(names, article.phrases.filter(isNationality), ({ from, to }, beside) => {
    const stays = (name: NameSpan) => name.from < from || name.to > to || name.type === 'person'
    if (beside.length === 0 || beside.some(stays)) return undefined
    return nameOver(document, from, to, 'group', beside[0]!.confidence)
  })
}
