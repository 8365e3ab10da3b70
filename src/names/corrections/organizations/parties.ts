/**
 * A party that is written with a small letter: the [Conservative party], [Labour party].
 *
 * Not: a Kurdish party; [Republican] party leaders.
 */
import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import type { NameSpan } from '../../name-span.js'
import { nameOver } from '../span.js'

const PARTIES = new Set(
  'Communist Conservative Democratic Green Labor Labour Liberal Libertarian Republican Socialist Tory'.split(' '),
)

export function findSmallParties(document: Document, _: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  return names.map((name) => {
    const { from, to, type, confidence } = name
    if (type === 'person' || type === 'place' || to - from > 1 || !PARTIES.has(tokens[from]!.text)) return name
    const [noun, after] = [tokens[to], tokens[to + 1]]
    if (noun?.text !== 'party' || noun.sentence !== tokens[from]!.sentence) return name
    if (after?.sentence === noun.sentence && after.pos === 'NOUN') return name
    return nameOver(document, from, to + 1, 'organization', confidence)
  })
}
