/**
 * The long form of which an acronym in parentheses has the first letters, where the model has only a part of it, or has it otherwise:
 *
 *   National Disaster Risk Reduction and [Management Council] (NDRRMC)     every capitalized word opens with the next letter
 *   [Catholic] Bishops' Conference of the [Philippines] (CBCP)             small words between are passed over
 *
 * One of its parts is an organization to the model, or the acronym and its last word. Not: First Information Report ([FIR]); the Chief
 * Election Commissioner (CEC), a person.
 */
import { organizationNameWords } from '../../../language/en/name-lists.js'
import { personNouns } from '../../../language/en/person-nouns.js'
import type { Document, Token } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import { Casing } from '../../casing.js'
import type { NameSpan } from '../../name-span.js'
import { nameOver, type Range, withNamesOver } from '../span.js'

const ACRONYM = /^\p{Lu}{3,8}$/u
const MOST_SMALL = 3
const CONFIDENCE = 0.8

export function findSpelledOut(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const acronyms = new Set<number>()
  for (const { from, to, type } of names) if (type === 'organization' && to - from === 1) acronyms.add(from)
  const spans = [...article.acronyms.values()]
    .map(({ to }) => ({ from: ACRONYM.test(tokens[to + 1]!.text) ? startOf(to, tokens[to + 1]!.text) : -1, to }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from)
  return withNamesOver(names, spans, longFormOver)

  /** The first word of the long form that ends before `to`; -1 where the letters do not fit. */
  function startOf(to: number, acronym: string): number {
    let left = acronym.length
    let small = 0
    for (let i = to - 1; i >= 0 && tokens[i]!.sentence === tokens[to]!.sentence; i--) {
      if (article.casing[i] !== Casing.Capital) {
        if (++small > MOST_SMALL || i === to - 1) return -1
        continue
      }
      small = 0
      if (tokens[i]!.text[0] !== acronym[--left]) return -1
      if (left === 0) return i
    }
    return -1
  }

  function longFormOver({ from, to }: Range, beside: readonly NameSpan[]): NameSpan | undefined {
    if (beside.some((name) => name.from < from || name.to > to || name.type === 'person')) return undefined
    if (beside.length === 1 && beside[0]!.from === from && beside[0]!.to === to) return undefined
    const head = headOf(from, to)
    const part = beside.find(({ type }) => type === 'organization')
    const isKnown = part !== undefined || (acronyms.has(to + 1) && organizationNameWords.has(head.text))
    if (!isKnown || personNouns.has(head.lower)) return undefined
    return nameOver(document, from, to, 'organization', part?.confidence ?? CONFIDENCE)
  }

  /** The last word, or the one before the first "of". */
  function headOf(from: number, to: number): Token {
    for (let i = from; i + 1 < to; i++) if (tokens[i + 1]!.lower === 'of') return tokens[i]!
    return tokens[to - 1]!
  }
}
