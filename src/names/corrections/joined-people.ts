/**
 * Two people, whom a hyphen joins, are two names where the article has the family name of each:
 *
 *   the [Biden]-[Trump] debate, with "Joe Biden" and "Donald Trump"
 *
 * Not: [Ana Lopez-Soto], [Lopez-Soto], of whom the article has the given name.
 */
import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import type { NameSpan } from '../name-span.js'
import { nameOver } from './span.js'

export function partPeople(document: Document, _: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const joined = names.filter(isJoined)
  if (joined.length === 0) return [...names]
  const families = new Set<string>()
  for (const { from, to, type } of names) {
    if (type === 'person' && to - from > 1 && tokens[to - 2]!.text !== '-') families.add(tokens[to - 1]!.text)
  }
  return names.flatMap((name) => {
    const { from, to, type, confidence } = name
    if (!isJoined(name) || !families.has(tokens[from]!.text) || !families.has(tokens[to - 1]!.text)) return [name]
    return [nameOver(document, from, from + 1, type, confidence), nameOver(document, to - 1, to, type, confidence)]
  })

  function isJoined({ from, to, type }: NameSpan): boolean {
    return type === 'person' && to - from === 3 && tokens[from + 1]!.text === '-'
  }
}
