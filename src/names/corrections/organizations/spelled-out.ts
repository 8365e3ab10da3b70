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
import { nameOver } from '../span.js'

const ACRONYM = /^\p{Lu}{3,8}$/u
const MOST_SMALL = 3

export function findSpelledOut(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  let all = names
  for (const { to } of article.acronyms.values()) {
    const acronym = tokens[to + 1]!.text
    const from = ACRONYM.test(acronym) ? startOf(to, acronym) : -1
    if (from >= 0) all = withLongForm(all, from, to)
  }
  return [...all]

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

  function withLongForm(found: readonly NameSpan[], from: number, to: number): readonly NameSpan[] {
    const beside = found.filter((name) => name.from < to && name.to > from)
    if (beside.some((name) => name.from < from || name.to > to || name.type === 'person')) return found
    if (beside.length === 1 && beside[0]!.from === from && beside[0]!.to === to) return found
    const acronym = found.find((name) => name.from === to + 1 && organizationNameWords.has(headOf(from, to).text))
    const evidence = [...beside, ...(acronym ? [acronym] : [])].find(({ type }) => type === 'organization')
    if (evidence === undefined || personNouns.has(headOf(from, to).lower)) return found
    const whole = nameOver(document, from, to, 'organization', evidence.confidence)
    const before = found.filter((name) => name.to <= from)
    return [...before, whole, ...found.filter((name) => name.from >= to)]
  }
  /** The last word, or the one before the first "of". */
  function headOf(from: number, to: number): Token {
    for (let i = from; i + 1 < to; i++) if (tokens[i + 1]!.lower === 'of') return tokens[i]!
    return tokens[to - 1]!
  }
}
