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
import { nameOver } from '../span.js'

const CONFIDENCE = 0.7
const LONGEST = 5
const COURTS = new Set(
  (
    'Appeals Circuit Civil Constitutional County Criminal Crown District Family Federal High Labour Local Municipal ' +
    'Provincial Regional Sessions Superior Supreme'
  ).split(' '),
)
const RAILWAYS = new Set(['Railway', 'Railways'])

export function findByHeads(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const { casing, runs } = article
  const all: NameSpan[] = []
  let next = 0
  let behind = 0
  for (const { from, to } of article.stretches) {
    for (let i = from; i < to; i++) {
      if (casing[i] !== Casing.Capital || runs.to[i] !== i + 1) continue
      const end = endOf(i)
      const start = tokens[runs.from[i]!]!.pos === 'DET' ? runs.from[i]! + 1 : runs.from[i]!
      if (end < 0 || start < behind || i + 1 - start > LONGEST) continue
      behind = end
      while (next < names.length && names[next]!.to <= start) all.push(names[next++]!)
      const first = next
      while (next < names.length && names[next]!.from < end) next++
      const beside = names.slice(first, next)
      const stays = ({ from, to, type }: NameSpan) =>
        from < start ||
        to > end ||
        type === 'person' ||
        (type !== 'place' && to === end && (from === start || to === i + 1))
      // In a headline other words have capitals, too.
      const isDoubtful = beside.length === 0 && end === i + 1 && !article.isRunningText(tokens[i]!.sentence)
      if (isDoubtful || beside.some(stays)) all.push(...beside)
      else all.push(nameOver(document, start, end, 'organization', beside[0]?.confidence ?? CONFIDENCE))
    }
  }
  return [...all, ...names.slice(next)]

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
