/** What a description does to salient entities: it introduces a person, sets one apart, or says what one is. */
import { reportingVerbs } from '../../../language/en/reporting-verbs.js'
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

/**
 * Whether a description keeps others from being meant by its role right after it: "Berg met a prosecutor", "Berg met the
 * prosecutor"; not "Berg is a prosecutor", "my prosecutor".
 */
export function setsApart(tokens: readonly Token[], { of, article, ofSpeaker, from }: Description): boolean {
  return of === 'person' && !ofSpeaker && article !== 'bare' && !isPredicate(tokens, from)
}

/** Whether a description is the object of a verb, so that it is nobody else of its sentence: "Berg genderVotes the mayor say". */
export function isObject(tokens: readonly Token[], { from, head }: Description): boolean {
  const before = tokens[from - 1]
  return (
    before?.pos === 'VERB' &&
    !before.lower.endsWith('ing') &&
    !reportingVerbs.has(before.lower) &&
    before.sentence === tokens[head]!.sentence
  )
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
