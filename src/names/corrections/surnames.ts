/**
 * Family names that are words, of people whom the article names in full:
 *
 *   Analyst Ken [Doctor] ... said [Doctor]     [Pay] says     Judge [Ford]     [Doctor]'s report
 *
 * Beside a reporting verb, behind a word of address, or with 's. Not: the Doctor, Ford Motor, "Doctor Ann Holt".
 */
import { addressGender } from '../../language/en/person-nouns.js'
import { reportingVerbs } from '../../language/en/reporting-verbs.js'
import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import { Casing } from '../casing.js'
import type { NameSpan } from '../name-span.js'
import { nameOver } from './span.js'

/** People of whom the model is less sure tell nothing of other words. */
const LEAST_CONFIDENCE = 0.6
const CONFIDENCE = 0.8

export function findSurnames(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const known = new Set<string>()
  for (const { from, to, type, confidence } of names) {
    if (type === 'person' && to - from > 1 && confidence >= LEAST_CONFIDENCE) known.add(tokens[to - 1]!.text)
  }
  if (known.size === 0) return [...names]
  const all: NameSpan[] = []
  let next = 0
  for (const { from, to } of article.stretches) {
    for (let i = from; i < to; i++) {
      if (article.casing[i] !== Casing.Capital || !known.has(tokens[i]!.text)) continue
      while (next < names.length && names[next]!.to <= i) all.push(names[next++]!)
      const name = names[next]
      const isInside = name !== undefined && name.from <= i
      if (isInside && (name.type === 'person' || name.to - name.from > 1)) continue
      if (!isAlone(i) || !(isBesideVerb(i, isInside) || isAddressed(i))) continue
      if (isInside) next++
      all.push(nameOver(document, i, i + 1, 'person', CONFIDENCE))
    }
  }
  return [...all, ...names.slice(next)]

  function neighbour(i: number, j: number) {
    const token = tokens[j]
    return token !== undefined && token.sentence === tokens[i]!.sentence ? token : undefined
  }

  function isAlone(i: number): boolean {
    const before = neighbour(i, i - 1)
    const after = neighbour(i, i + 1)
    if (before?.pos === 'DET' || after?.text === '&' || after?.text === '-' || before?.text === '&') return false
    return after === undefined || article.casing[i + 1] !== Casing.Capital
  }

  /** A place or organization of the same name may say something, too: those stay, unless the verb comes first. */
  function isBesideVerb(i: number, isInside: boolean): boolean {
    const before = neighbour(i, i - 1)
    const after = neighbour(i, i + 1)
    if (before !== undefined && article.casing[i - 1] !== Casing.Capital && isReporting(before.lower)) return true
    if (isInside || after === undefined) return false
    return isReporting(after.lower) || after.lower === "'s" || after.lower === ','
  }

  function isReporting(lower: string): boolean {
    return reportingVerbs.has(lower)
  }

  function isAddressed(i: number): boolean {
    const before = neighbour(i, i - 1)
    return before !== undefined && article.casing[i - 1] === Casing.Capital && addressGender(before) !== undefined
  }
}
