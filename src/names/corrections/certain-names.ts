/**
 * Names that the model leaves out:
 *
 *   "Some Republicans in the House" groups by data/en/certain-groups.txt; not one beside another capitalized word that may be
 *                                   part of a name, too: "Republican Party", "Young Democrats"
 *   "Mr. Band", "Ms. Mary Band"     capitalized words behind a word of address; not "Mr. President", a title itself
 *   "Judge Graham Pell"             a given name and another word behind any word of address
 *   "Ray Stone said"                a given name and another word before a verb of saying
 *
 * Groups not in a line in title case.
 */
import { givenNameGender } from '../../language/en/given-names.js'
import { certainGroups, cityNames, credentials, familyNames } from '../../language/en/name-lists.js'
import { honorificGender, personNouns } from '../../language/en/person-nouns.js'
import { reportingVerbs } from '../../language/en/reporting-verbs.js'
import type { Document, Token } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import { Casing } from '../casing.js'
import type { NameSpan } from '../name-span.js'
import { GRAMMATICAL } from '../stretches.js'

/** Not fitted: the dev articles hold too few such words. */
const CONFIDENCE = 0.8

const ADDRESS = ['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.']

const CERTAIN: ReadonlyMap<string, 'group' | 'address'> = new Map([
  ...[...certainGroups].map((word) => [word, 'group'] as const),
  ...ADDRESS.map((word) => [word, 'address'] as const),
])

const LONGEST_NAME = 3
const NAME = /^\p{Lu}\p{Ll}{2,}(?<!City|Airport|County|Hospital|School|Station|Street)$/u

export function addCertainNames(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const { casing, stretches } = article
  const all: NameSpan[] = []
  let next = 0
  for (const { from, to } of stretches) {
    for (let i = from; i < to; i++) {
      while (next < names.length && names[next]!.from <= i) all.push(names[next++]!)
      const last = all.at(-1)
      if ((last && last.to > i) || casing[i] !== Casing.Capital) continue
      const { lower, sentence } = tokens[i]!
      const kind = CERTAIN.get(lower)
      if (kind === undefined) {
        if (i + 2 <= to && (names[next]?.from ?? i + 2) >= i + 2 && (isSpeaker(i) || isAddressed(i, to)))
          add(i, i + 2, 'person')
        continue
      }
      if (kind === 'group') {
        if (article.isRunningText(sentence) && !isJoined(i, i - 1) && !isJoined(i, i + 1)) add(i, i + 1, 'group')
      } else {
        const end = endOfName(i + 1, Math.min(to, i + 1 + LONGEST_NAME, names[next]?.from ?? to))
        if (end > i + 1) add(i + 1, end, 'person')
      }
    }
  }
  return [...all, ...names.slice(next)]

  function add(from: number, to: number, type: NameSpan['type']): void {
    all.push({ from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end, type, confidence: CONFIDENCE })
  }

  function endOfName(from: number, limit: number): number {
    let end = from
    while (end < limit && casing[end] === Casing.Capital && isOfName(tokens[end]!)) end++
    return end
  }

  function isSpeaker(i: number): boolean {
    const verb = tokens[i + 2]
    if (verb?.sentence !== tokens[i]!.sentence || casing[i + 2] !== Casing.Plain || casing[i + 1] !== Casing.Capital)
      return false
    if (!reportingVerbs.get(verb.lower)?.some((sense) => sense.class === 'say')) return false
    const isGiven = givenNameGender(tokens[i]!.lower) !== undefined && !GRAMMATICAL.has(tokens[i]!.pos)
    return isGiven && i + 1 === article.runs.to[i]! - 1 && i === article.runs.from[i] && isOfName(tokens[i + 1]!)
  }

  /** "Judge [Graham Pell]", with a capital, in running text. */
  function isAddressed(i: number, to: number): boolean {
    const before = tokens[i - 1]
    if (before?.sentence !== tokens[i]!.sentence || casing[i - 1] !== Casing.Capital) return false
    if (honorificGender(before.lower) === undefined || givenNameGender(tokens[i]!.lower) === undefined) return false
    if (!article.isRunningText(tokens[i]!.sentence) || casing[i + 1] !== Casing.Capital || !isOfName(tokens[i + 1]!))
      return false
    if (cityNames.has(document.text.slice(before.start, tokens[i + 1]!.end)) || !NAME.test(tokens[i + 1]!.text))
      return false
    const after = i + 2 < to ? tokens[i + 2] : undefined
    return after === undefined || casing[i + 2] !== Casing.Capital || credentials.has(after.text)
  }

  function isOfName({ text, lower }: Token): boolean {
    return !personNouns.has(lower) || familyNames.has(text)
  }

  function isJoined(i: number, neighbour: number): boolean {
    const token = tokens[neighbour]
    if (!token || token.sentence !== tokens[i]!.sentence || GRAMMATICAL.has(token.pos)) return false
    return casing[neighbour] === Casing.Capital || token.text === '-'
  }
}
