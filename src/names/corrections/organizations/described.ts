/**
 * Organizations that the article says are one, wherever it names them:
 *
 *   [Douban], a Chinese social media platform, ... users of [Douban]     an apposition with a noun for organizations
 *   the airline [Wataniya], the band [Poison]                            such a noun right before
 *
 * Not: [Ann Holt], a film maker, who is a person; the group Ann Holt leads; [Halen] of Eddie Halen's band.
 */
import { givenNameGender } from '../../../language/en/given-names.js'
import { organizationSynonyms } from '../../../language/en/organization-nouns.js'
import { personNouns } from '../../../language/en/person-nouns.js'
import type { Document } from '../../../text/document.js'
import { appositionHead } from '../../apposition.js'
import type { NameArticle } from '../../article.js'
import { Casing } from '../../casing.js'
import type { NameSpan } from '../../name-span.js'
import { nameOver } from '../span.js'

const CONFIDENCE = 0.8
const LONGEST_NAME = 4
/** A person or place that the model is surer of stays one. */
const SURE = 0.9
const DAY = /day$/
/** Nouns of which one that stands right before a name is what it is. */
const BEFORE = new Set(
  (
    'airline app automaker band bank brewer broadcaster carmaker channel charity chipmaker company conglomerate daily developer ' +
    'drugmaker firm giant insurer journal label lender magazine manufacturer miner movement network newspaper ngo nonprofit ' +
    'organisation organization planemaker platform provider publisher retailer shipbuilder start-up startup subsidiary supermarket ' +
    'tabloid website'
  ).split(' '),
)

export function findDescribed(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens, sentences } = document
  const known = new Map<string, number>()
  const { runs, casing } = article
  for (const { from, to } of article.stretches) {
    for (let i = from; i < to; i++) {
      if (casing[i] !== Casing.Capital || runs.from[i] !== i) continue
      const end = runs.to[i]!
      if (end - i <= LONGEST_NAME && isDescribed(i, end)) known.set(textOf(i, end), end - i)
    }
  }
  for (const { from, to, type } of names) {
    if (type !== 'person') continue
    for (let i = from + 1; i < to; i++) known.delete(textOf(i, to))
  }
  if (known.size === 0) return [...names]
  const all: NameSpan[] = []
  let next = 0
  for (const { from, to } of article.stretches) {
    for (let i = from; i < to; i++) {
      if (casing[i] !== Casing.Capital || runs.from[i] !== i) continue
      const end = runs.to[i]!
      if (!known.has(textOf(i, end))) continue
      while (next < names.length && names[next]!.to <= i) all.push(names[next++]!)
      const behind = behindNames(next, end)
      if (!isFree(names.slice(next, behind), i, end)) continue
      next = behind
      all.push(nameOver(document, i, end, 'organization', CONFIDENCE))
    }
  }
  return [...all, ...names.slice(next)]

  function isDescribed(i: number, end: number): boolean {
    const { sentence, lower, pos } = tokens[i]!
    const before = tokens[i - 1]?.sentence === sentence ? tokens[i - 1] : undefined
    const isNamed = before !== undefined && BEFORE.has(before.lower)
    // Few words are either: what takes longer comes last.
    if (!isNamed && !isBeforeApposition(end, sentence)) return false
    const last = tokens[end - 1]!
    if ((pos !== 'PROPN' && !(isNamed && end - i > 1)) || DAY.test(last.text) || last.end - last.start < 3) return false
    if (!article.isRunningText(sentence) || givenNameGender(lower) !== undefined) return false
    if (isNamed) return true
    // "In Paris, the company": what stands behind a preposition at the beginning is a place.
    if (before?.pos === 'ADP' && sentences[sentence]!.from >= i - 2) return false
    const head = appositionHead(tokens, end)
    return head >= 0 && organizationSynonyms.has(tokens[head]!.lower) && !personNouns.has(tokens[head]!.lower)
  }

  function isBeforeApposition(end: number, sentence: number): boolean {
    if (tokens[end]?.text !== ',' || tokens[end]!.sentence !== sentence) return false
    const article = tokens[end + 1]?.lower
    return article === 'a' || article === 'an'
  }

  /** Behind the names that begin before token `end`, from the one at `next` on. */
  function behindNames(next: number, end: number): number {
    let behind = next
    while (behind < names.length && names[behind]!.from < end) behind++
    return behind
  }

  /** Whether the model has a doubtful name there, or parts of one: [Dalit] Women Fight, an organization. */
  function isFree(beside: readonly NameSpan[], from: number, to: number): boolean {
    if (beside.length === 1 && beside[0]!.from === from && beside[0]!.to === to) return isDoubtful(beside[0]!)
    return beside.every(
      (name) => name.from >= from && name.to <= to && name.type !== 'person' && name.type !== 'organization',
    )
  }

  function isDoubtful({ type, confidence }: NameSpan): boolean {
    return type === 'person' || type === 'place' ? confidence < SURE : false
  }

  function textOf(from: number, to: number): string {
    return document.text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  }
}
