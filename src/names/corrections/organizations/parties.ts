/**
 * A party that is written with a small letter, and that of a state:
 *
 *   the [Conservative party], [Labour party]
 *   the [Ohio GOP]
 *
 * Not: a Kurdish party; [Republican] party leaders.
 */

import { stateNames } from '../../../language/en/us-states.js'
import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import { Casing } from '../../casing.js'
import type { NameSpan } from '../../name-span.js'
import type { Stretch } from '../../stretches.js'
import { nameOver, type Range, withNamesOver } from '../span.js'

const CONFIDENCE = 0.8
const PARTIES = new Set(
  'Communist Conservative Democratic Green Labor Labour Liberal Libertarian Republican Socialist Tory'.split(' '),
)

export function findSmallParties(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const { casing, runs } = article
  return withNamesOver(names, article.stretches.flatMap(partySpans), ({ from, to }, beside) =>
    beside.some((name) => name.from < from || name.to > to || name.type === 'person' || name.to - name.from > 1)
      ? undefined
      : nameOver(document, from, to, 'organization', beside[0]?.confidence ?? CONFIDENCE),
  )

  function partySpans({ from, to }: Stretch): Range[] {
    const spans: Range[] = []
    for (let i = from; i < to; i++) if (isParty(i) || isOfState(i)) spans.push({ from: i, to: i + 2 })
    return spans
  }

  function isOfState(i: number): boolean {
    return (
      tokens[i + 1]?.text === 'GOP' &&
      tokens[i + 1]!.sentence === tokens[i]!.sentence &&
      stateNames.has(tokens[i]!.text)
    )
  }

  function isParty(i: number): boolean {
    const { text, sentence } = tokens[i]!
    if (!PARTIES.has(text) || casing[i] !== Casing.Capital || runs.to[i] !== i + 1) return false
    if (runs.from[i]! < i && !(runs.from[i] === i - 1 && tokens[i - 1]!.pos === 'DET')) return false
    const [noun, after] = [tokens[i + 1], tokens[i + 2]]
    if (noun?.text !== 'party' || noun.sentence !== sentence) return false
    return !(after?.sentence === sentence && (after.pos === 'NOUN' || after.text === '-'))
  }
}
