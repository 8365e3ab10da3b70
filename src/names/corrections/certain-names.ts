/**
 * Names that the model leaves out:
 *
 *   "Some Republicans in the House" groups by data/en/certain-groups.txt; not one beside another capitalized word that may be
 *                                   part of a name, too: "Republican Party", "Young Democrats"
 *   "Mr. Band", "Ms. Mary Band"     capitalized words behind a word of address; not "Mr. President", a title itself
 *   "Judge Graham Pell"             a given name and another word behind any word of address
 *   "Ray Stone said"                a given name and another word before a verb of saying
 *   "Ann B. Holt Jr."               a given name, initials and another word
 *
 * Groups not in a line in title case.
 */
import { givenNameGender } from '../../language/en/given-names.js'
import { certainGroups, cityNames, credentials, familyNames } from '../../language/en/name-lists.js'
import { isNameSuffix } from '../../language/en/name-suffixes.js'
import { addressGender, personNouns } from '../../language/en/person-nouns.js'
import { isVerbOfSaying } from '../../language/en/reporting-verbs.js'
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
const WORD = /^\p{Lu}\p{Ll}+$/u
const INITIAL = /^\p{Lu}\.$/u
const FAMILY = /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u
const NAME = /^\p{Lu}\p{Ll}{2,}(?<!City|Airport|County|Hospital|School|Station|Street)$/u

export function addCertainNames(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const leftOut = new LeftOut(document, article)
  const all: NameSpan[] = []
  let next = 0
  for (const { from, to } of article.stretches) {
    for (let i = from; i < to; i++) {
      while (next < names.length && names[next]!.from <= i) all.push(names[next++]!)
      if ((all.at(-1)?.to ?? 0) > i || article.casing[i] !== Casing.Capital) continue
      const name = leftOut.nameAt(i, to, names[next]?.from ?? to)
      if (name !== undefined) all.push(name)
    }
  }
  return [...all, ...names.slice(next)]
}

class LeftOut {
  private readonly document: Document
  private readonly tokens: readonly Token[]
  private readonly article: NameArticle

  constructor(document: Document, article: NameArticle) {
    this.document = document
    this.tokens = document.tokens
    this.article = article
  }

  /** The name at the capitalized token `i`, or behind it; `end` is that of its stretch, `next` where the next name begins. */
  nameAt(i: number, end: number, next: number): NameSpan | undefined {
    const { lower, sentence } = this.tokens[i]!
    const kind = CERTAIN.get(lower)
    if (kind === 'address') {
      const to = this.endOfName(i + 1, Math.min(end, i + 1 + LONGEST_NAME, next))
      return to > i + 1 ? this.nameOver(i + 1, to, 'person') : undefined
    }
    if (kind === 'group') {
      const isAlone = this.article.isRunningText(sentence) && !this.isJoined(i, i - 1) && !this.isJoined(i, i + 1)
      return isAlone ? this.nameOver(i, i + 1, 'group') : undefined
    }
    const initialled = this.endOfInitialled(i, Math.min(end, next))
    if (initialled > i) return this.nameOver(i, initialled, 'person')
    const isFree = i + 2 <= Math.min(end, next)
    return isFree && (this.isSpeaker(i) || this.isAddressed(i, end)) ? this.nameOver(i, i + 2, 'person') : undefined
  }

  private nameOver(from: number, to: number, type: NameSpan['type']): NameSpan {
    return { from, to, start: this.tokens[from]!.start, end: this.tokens[to - 1]!.end, type, confidence: CONFIDENCE }
  }

  /** Behind "Ann B. Holt" or "Ann B. Holt Jr." at `i`; `i` where there is none. */
  private endOfInitialled(i: number, limit: number): number {
    const { tokens } = this
    if (i + 2 >= limit || !INITIAL.test(tokens[i + 1]!.text) || !WORD.test(tokens[i]!.text)) return i
    let last = i + 2
    while (last < limit && INITIAL.test(tokens[last]!.text)) last++
    if (last >= limit || !FAMILY.test(tokens[last]!.text) || givenNameGender(tokens[i]!.lower) === undefined) return i
    const end = last + 1 < limit && isNameSuffix(tokens[last + 1]!.text) ? last + 2 : last + 1
    // "Ann B. Holt High School"
    return this.article.casing[end] === Casing.Capital && end < limit ? i : end
  }

  private endOfName(from: number, limit: number): number {
    let end = from
    while (end < limit && this.article.casing[end] === Casing.Capital && isOfName(this.tokens[end]!)) end++
    return end
  }

  private isSpeaker(i: number): boolean {
    const { tokens } = this
    const { casing, runs } = this.article
    const verb = tokens[i + 2]
    if (verb?.sentence !== tokens[i]!.sentence || casing[i + 2] !== Casing.Plain || casing[i + 1] !== Casing.Capital)
      return false
    if (!isVerbOfSaying(verb.lower)) return false
    const isGiven = givenNameGender(tokens[i]!.lower) !== undefined && !GRAMMATICAL.has(tokens[i]!.pos)
    return isGiven && runs.to[i] === i + 2 && runs.from[i] === i && isOfName(tokens[i + 1]!)
  }

  /** "Judge [Graham Pell]", with a capital, in running text. */
  private isAddressed(i: number, end: number): boolean {
    const { tokens, article } = this
    const [before, given, family] = [tokens[i - 1], tokens[i]!, tokens[i + 1]!]
    if (before?.sentence !== given.sentence || article.casing[i - 1] !== Casing.Capital) return false
    if (addressGender(before) === undefined || givenNameGender(given.lower) === undefined) return false
    if (!article.isRunningText(given.sentence) || article.casing[i + 1] !== Casing.Capital) return false
    if (!isOfName(family) || !NAME.test(family.text)) return false
    if (cityNames.has(this.document.text.slice(before.start, family.end))) return false
    return i + 2 >= end || article.casing[i + 2] !== Casing.Capital || credentials.has(tokens[i + 2]!.text)
  }

  private isJoined(i: number, neighbour: number): boolean {
    const token = this.tokens[neighbour]
    if (!token || token.sentence !== this.tokens[i]!.sentence || GRAMMATICAL.has(token.pos)) return false
    return this.article.casing[neighbour] === Casing.Capital || token.text === '-'
  }
}

function isOfName({ text, lower }: Token): boolean {
  return !personNouns.has(lower) || familyNames.has(text)
}
