/**
 * Given names that are words of address, too (data/en/title-names.txt), where the article tells that they are names:
 *
 *   [Judge Tatum], 40, drives a truck     behind it an age, or what the person is
 *   the singer [Earl Simmons]             before it
 *   [Dean Cole] ... [Dean] is older      elsewhere alone
 *   [Dean Cole] and [Earl Cole]           beside a full name of the same family
 *   [Prince Adu] scored. [Adu] ...        a noble title that is said once, and then the family name alone
 *
 * Only where nobody of the family name has another given name, and nothing tells of "the judge". Not: Prince [Harry], 39, a given name
 * behind a word of address; Judge [Tatum] said; the Bishop [Lane].
 */
import { givenNameGender } from '../../language/en/given-names.js'
import { familyNames, titleNames } from '../../language/en/name-lists.js'
import type { Document, Token } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import { Casing } from '../casing.js'
import type { NameSpan } from '../name-span.js'
import { nameOver } from './span.js'
import { isPersonNoun, isToldToBePerson } from './told-to-be-person.js'

/** Their bearers are called by given names. */
const NOBLE = new Set(['duke', 'earl', 'king', 'prince', 'princess', 'queen'])

export function joinTitleNames(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const titles = new TitleNames(document, article, names)
  const all: NameSpan[] = []
  names.forEach((name, k) => {
    const from = titles.startOf(name, k, all.at(-1))
    all.push(from < 0 ? name : nameOver(document, from, name.to, 'person', name.confidence))
  })
  return all
}

class TitleNames {
  private readonly tokens: readonly Token[]
  private readonly article: NameArticle
  private readonly names: readonly NameSpan[]
  private people: People | undefined

  constructor({ tokens }: Document, article: NameArticle, names: readonly NameSpan[]) {
    this.tokens = tokens
    this.article = article
    this.names = names
  }

  /** The token that somebody's name begins with; -1 where the name stays as it is. */
  startOf(name: NameSpan, k: number, before: NameSpan | undefined): number {
    const from = this.titleOf(name)
    if (from < 0) return this.isTitle(name) ? name.from + 1 : -1
    const isFree = (before?.to ?? 0) <= from
    return isFree && this.isGivenName(from, name, k, before) ? from : -1
  }

  /** "Rachel Kyte, dean of the school, … [Dean] Kyte": somebody of the family who has another given name, and the word is a noun elsewhere. */
  private isTitle({ from, to, type }: NameSpan): boolean {
    const { tokens } = this
    if (type !== 'person' || to - from !== 2 || !titleNames.has(tokens[from]!.lower)) return false
    if ((this.article.wordContexts[from]?.small ?? 0) === 0) return false
    return [...this.known().given.get(tokens[to - 1]!.lower)!].some((given) => given !== tokens[from]!.lower)
  }

  private isGivenName(from: number, name: NameSpan, k: number, before: NameSpan | undefined): boolean {
    if (this.isBesideFamily(from, before, name)) return true
    if (!this.isFamily(name)) return false
    return this.known().alone.has(this.tokens[from]!.lower) || this.isToldOf(from, name.to, k)
  }

  private known(): People {
    this.people ??= collectPeople(this.tokens, this.names)
    return this.people
  }

  /** Where the word of address stands before a family name, or as the first word of what is tagged as no person; -1 where it does not. */
  private titleOf({ from, to, type }: NameSpan): number {
    const { tokens } = this
    const { casing, wordContexts } = this.article
    const isWhole = type !== 'person' && to - from === 2
    const first = isWhole ? from : to - from === 1 ? from - 1 : -1
    if (first < 0 || tokens[first]!.sentence !== tokens[from]!.sentence) return -1
    if (casing[first] !== Casing.Capital || !titleNames.has(tokens[first]!.lower)) return -1
    if ((wordContexts[first]?.small ?? 0) > 0) return -1
    const before = tokens[first - 1]
    const isPreceded = before !== undefined && before.sentence === tokens[first]!.sentence
    return isPreceded && (before.pos === 'DET' || casing[first - 1] === Casing.Capital) ? -1 : first
  }

  /** Not the "Harry" of "Prince Harry". */
  private isFamily({ to }: NameSpan): boolean {
    const { lower, text } = this.tokens[to - 1]!
    return givenNameGender(lower) === undefined || familyNames.has(text)
  }

  /** Whether nobody else is of that family, and an age or a noun tells what the person is. */
  private isToldOf(from: number, to: number, k: number): boolean {
    const { tokens } = this
    const others = this.known().given.get(tokens[to - 1]!.lower)
    if (others !== undefined && !others.has(tokens[from]!.lower)) return false
    const { sentence, lower } = tokens[from]!
    const before = tokens[from - 1]
    if (before?.sentence === sentence && before.pos === 'NOUN' && isPersonNoun(before)) return true
    if (NOBLE.has(lower) && this.article.wordContexts[from]?.capital === 1 && this.isAloneBehind(to, k)) return true
    return isToldToBePerson(tokens, to)
  }

  private isAloneBehind(to: number, k: number): boolean {
    const { tokens } = this
    const { lower } = tokens[to - 1]!
    const same = this.names.slice(k + 1).filter((name) => tokens[name.to - 1]!.lower === lower)
    return same.length > 0 && same.every((name) => name.type === 'person' && name.to - name.from === 1)
  }

  private isBesideFamily(from: number, before: NameSpan | undefined, name: NameSpan): boolean {
    const { tokens } = this
    const { lower } = tokens[name.to - 1]!
    if (tokens[from - 1]?.lower !== 'and' || before?.to !== from - 1) return false
    return before.type === 'person' && before.to - before.from > 1 && tokens[before.to - 1]!.lower === lower
  }
}

interface People {
  /** By family name, the words that full names of the article have before it. */
  readonly given: ReadonlyMap<string, ReadonlySet<string>>
  /** The names of one word. */
  readonly alone: ReadonlySet<string>
}

function collectPeople(tokens: readonly Token[], names: readonly NameSpan[]): People {
  const given = new Map<string, Set<string>>()
  const alone = new Set<string>()
  for (const { from, to, type } of names) {
    if (type !== 'person') continue
    const family = tokens[to - 1]!.lower
    if (to - from === 1) alone.add(family)
    else given.set(family, (given.get(family) ?? new Set()).add(tokens[from]!.lower))
  }
  return { given, alone }
}
