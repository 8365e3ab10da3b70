import type { Token } from '../../../text/document.js'
import type { Cluster } from '../../cluster-names/cluster.js'
import type { AnaphorContext } from '../rank-antecedents.js'
import type { Description } from './find-description.js'

/**
 * Whether a description that fits nobody introduces a person whom the article has not named, `before` being whom the words
 * in front of it stand for:
 *
 *   "the prosecutor said", "a driver stopped"
 *
 * Near misses: "Berg, a candidate" · "Berg is a candidate" · "police said" · within quotation marks
 */
export function introduces(
  tokens: readonly Token[],
  { of, article, from }: Description,
  { quoted, reports, role }: AnaphorContext,
  before: () => Cluster | null,
): boolean {
  if (of !== 'person' || quoted || article === 'bare' || isPredicate(tokens, from)) return false
  if (article === 'indefinite' && tokens[from - 1]?.text === ',' && before()?.type === 'person') return false
  return reports || (article === 'indefinite' && role === 'subject')
}

/** "is a candidate", "as the nominee", "became governor" */
function isPredicate(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  return before !== undefined && PREDICATIVE.has(before.lower)
}

const PREDICATIVE = new Set(
  'is are was were be been being become becomes became becoming remain remains remained as like elected named appointed'.split(
    ' ',
  ),
)
