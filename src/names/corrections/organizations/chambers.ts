/**
 * A chamber before the office of somebody in it: [Senate] Minority Leader Ann Holt, the [House] Majority Whip.
 *
 * Not: the House of Holt; what the model has otherwise.
 */
import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import type { NameSpan } from '../../name-span.js'
import { withSingleWords } from './single-words.js'

const CHAMBERS = new Set(['Assembly', 'Congress', 'House', 'Parliament', 'Senate'])
const SIDES = new Set(['majority', 'minority', 'opposition'])
const OFFICES = new Set(['leader', 'leaders', 'whip', 'whips'])

export function findChambers(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const word = (i: number, of: number) => (tokens[i]?.sentence === tokens[of]!.sentence ? tokens[i]!.lower : '')
  return withSingleWords(document, article, names, (i) => {
    if (!CHAMBERS.has(tokens[i]!.text)) return false
    const side = word(i + 1, i)
    return (SIDES.has(side) && OFFICES.has(word(i + 2, i))) || (side === 'speaker' && tokens[i + 1]!.text === 'Speaker')
  })
}
