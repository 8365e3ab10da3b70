/**
 * Names that end in what an organization is, which the model has as a place or not at all:
 *
 *   [Christchurch District Court], [Windhoek High Court]     a kind of court
 *   [Court of Appeals for the Ninth Circuit]                 with what it is for
 *   [Kenya Railways], [Paris Police Prefecture]              a railway, a prefecture
 *
 * Not: Hampton Court, the Grand Canyon Railway Station.
 */
import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import { Casing } from '../../casing.js'
import type { NameSpan } from '../../name-span.js'
import type { Stretch } from '../../stretches.js'
import { nameOver, type Range, withNamesOver } from '../span.js'

const CONFIDENCE = 0.7
const LONGEST = 5
const COURTS = new Set(
  (
    'Appeals Circuit Civil Constitutional County Criminal Crown District Family Federal High Labour Local Municipal ' +
    'Provincial Regional Sessions Superior Supreme'
  ).split(' '),
)
const RAILWAYS = new Set(['Railway', 'Railways'])

interface HeadedSpan extends Range {
  /** The token that tells what it is: a court, a railway. */
  readonly head: number
}

export function findByHeads(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const { casing, runs } = article
  return withNamesOver(names, article.stretches.flatMap(headedSpans), organizationOver)

  function headedSpans({ from, to }: Stretch): HeadedSpan[] {
    const spans: HeadedSpan[] = []
    for (let head = from; head < to; head++) {
      if (casing[head] !== Casing.Capital || runs.to[head] !== head + 1) continue
      const first = runs.from[head]!
      const start = tokens[first]!.pos === 'DET' ? first + 1 : first
      const end = endOf(head)
      if (end >= 0 && head + 1 - start <= LONGEST) spans.push({ from: start, to: end, head })
    }
    return spans
  }

  function organizationOver({ from, to, head }: HeadedSpan, beside: readonly NameSpan[]): NameSpan | undefined {
    const stays = (name: NameSpan) =>
      name.from < from ||
      name.to > to ||
      name.type === 'person' ||
      (name.type !== 'place' && name.to === to && (name.from === from || name.to === head + 1))
    // In a headline other words have capitals, too.
    const isDoubtful = beside.length === 0 && to === head + 1 && !article.isRunningText(tokens[head]!.sentence)
    if (isDoubtful || beside.some(stays)) return undefined
    return nameOver(document, from, to, 'organization', beside[0]?.confidence ?? CONFIDENCE)
  }

  /** Behind the name whose head is token `i`, alone in its row or at its end; -1 where there is none. */
  function endOf(i: number): number {
    const { text } = tokens[i]!
    const before = runs.from[i]! < i ? tokens[i - 1]! : undefined
    if (before !== undefined && (RAILWAYS.has(text) || (text === 'Prefecture' && before.text === 'Police')))
      return i + 1
    if (text !== 'Court') return -1
    const isOfAppeal = wordAt(i, 1) === 'of' && wordAt(i, 2).startsWith('appeal')
    const end = isOfAppeal ? i + 3 : i + 1
    const whole = endOfCircuit(i, end)
    if (whole > end) return whole
    return before !== undefined && COURTS.has(before.text) ? end : -1
  }

  /** The word so many tokens behind another one, in lower case; empty where the sentence has ended. */
  function wordAt(i: number, ahead: number): string {
    const token = tokens[i + ahead]
    return token?.sentence === tokens[i]!.sentence ? token.lower : ''
  }

  /** Behind "for the Ninth Circuit", "for the Western District of Ohio". */
  function endOfCircuit(court: number, at: number): number {
    const ahead = at - court
    if (wordAt(court, ahead) !== 'for' || wordAt(court, ahead + 1) !== 'the' || wordAt(court, ahead + 2) === '')
      return at
    if (casing[at + 2] !== Casing.Capital) return at
    const end = runs.to[at + 2]!
    const last = tokens[end - 1]!.text
    if (last === 'Circuit') return end
    if (last !== 'District') return at
    const isOf =
      wordAt(court, end - court) === 'of' && wordAt(court, end + 1 - court) !== '' && casing[end + 1] === Casing.Capital
    return isOf ? runs.to[end + 1]! : end
  }
}
