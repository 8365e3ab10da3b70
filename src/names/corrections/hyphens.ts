/**
 * A person's name is not cut before a given name with a hyphen:
 *
 *   [Park] Won-soon => [Park Won-soon]
 *
 * Not: [Park] Pro-life, [Park] Ex-mayor.
 */
import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import type { NameSpan } from '../name-span.js'
import { nameOver } from './span.js'

const FIRST = /^\p{Lu}\p{Ll}{1,6}$/u
const SECOND = /^\p{Ll}{1,6}$/u
const PREFIXES = new Set(
  [
    'all',
    'anti',
    'co',
    'cross',
    'ex',
    'far',
    'half',
    'inter',
    'left',
    'long',
    'low',
    'mid',
    'multi',
    'non',
    'now',
  ].concat(['one', 'post', 'pre', 'pro', 're', 'right', 'self', 'semi', 'then', 'two', 'un', 'vice', 'well']),
)

export function joinHyphens(document: Document, _: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  return names.map((name, index) => {
    const { from, to, type, confidence } = name
    const [first, hyphen, second] = [tokens[to], tokens[to + 1], tokens[to + 2]]
    if (type !== 'person' || to - from !== 1 || !first || hyphen?.text !== '-' || !second) return name
    if (second.sentence !== tokens[from]!.sentence || (names[index + 1]?.from ?? to + 3) < to + 3) return name
    if (first.start - name.end !== 1 || first.end !== hyphen.start || hyphen.end !== second.start) return name
    if (!FIRST.test(first.text) || !SECOND.test(second.text) || PREFIXES.has(first.lower)) return name
    return nameOver(document, from, to + 3, type, confidence)
  })
}
