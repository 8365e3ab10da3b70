/**
 * A given name and another word are a person, whatever the other means elsewhere, where the words beside them say so, and so is a
 * word alone that is no other one's and no other name:
 *
 *   [Ben Fort], 43,          an age behind
 *   said [Ana Court]         a verb of saying before
 *   [Pale Oru], [Ana Oru]    any word, beside somebody of the same family name
 *   a man named [Orunda]     any words that a person is presented by: "identified as", "reportedly one"
 *   [Mbali], 23, walks       at the beginning of a sentence
 *   co-star [Una Bray]       behind a noun in small letters that tells what one is, whatever the words are
 *
 * A name of another type that the model is sure of stays. Not: [Jordan River], 43 miles long; Sydney Park, a listed place;
 * the owner [Fenway Group].
 */
import { fullWeekdays, months } from '../../language/en/date-words.js'
import { givenNameGender } from '../../language/en/given-names.js'
import { cityNames, organizationNameWords, organizations, regionNames } from '../../language/en/name-lists.js'
import { personNouns } from '../../language/en/person-nouns.js'
import { isVerbOfSaying } from '../../language/en/reporting-verbs.js'
import { ageAfter } from '../../text/ages.js'
import type { Document, Token } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import { Casing } from '../casing.js'
import type { NameSpan } from '../name-span.js'
import { nameOver, type Range, withNamesOver } from './span.js'
import { isPersonNoun, isToldToBePerson } from './told-to-be-person.js'

const SURE = 0.9
const CONFIDENCE = 0.8
const JOINTS = new Set([',', '&', 'and'])
/** What things are, too: the official [Soul Chart]. */
const OF_THINGS: ReadonlySet<string> = new Set(
  'champion expert fellow model native novice official principal'.split(' '),
)
const LONGEST = 3
/** How far before what presents a person the noun may stand that tells of one. */
const REACH = 3
const PRESENTED_BY = [['named'], ['identified', 'as'], ['reportedly', 'one'], [',', 'one']]
const PRESENTING: ReadonlySet<string> = new Set(PRESENTED_BY.map((words) => words.at(-1)!))

export function findPeople(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const signs = new SignsOfPeople(document, article, names)
  const spans = article.stretches.flatMap(({ from, to }) => {
    const found: Range[] = []
    for (let i = from; i < to; i++) {
      const end = article.casing[i] === Casing.Capital && article.runs.from[i] === i ? signs.endOf(i, to) : i
      if (end > i) found.push({ from: i, to: end })
    }
    return found
  })
  return withNamesOver(names, spans, ({ from, to }, beside) =>
    beside.some((name) => name.from < from || name.to > to || stays(name))
      ? undefined
      : nameOver(document, from, to, 'person', beside[0]?.confidence ?? CONFIDENCE),
  )
}

function stays({ from, to, type, confidence }: NameSpan): boolean {
  return type === 'person' ? to - from > 1 : confidence >= SURE
}

class SignsOfPeople {
  private readonly document: Document
  private readonly tokens: readonly Token[]
  private readonly article: NameArticle
  /** By the token that a full name begins with: its last word. */
  private readonly people = new Map<number, string>()

  constructor(document: Document, article: NameArticle, names: readonly NameSpan[]) {
    this.document = document
    this.tokens = document.tokens
    this.article = article
    for (const { from, to, type } of names)
      if (type === 'person' && to - from === 2) this.people.set(from, this.tokens[to - 1]!.text)
  }

  /** Behind the name of somebody that begins with the row of capitalized words at token `i`; `i` where there is none. */
  endOf(i: number, limit: number): number {
    const end = this.article.runs.to[i]!
    if (end === i + 2 && end <= limit && this.isPerson(i)) return end
    if (this.isPresented(i)) return end
    return end === i + 1 && this.isCalled(i) ? end : i
  }

  /** Whether words beside a row of two say that it is somebody. */
  private isPerson(i: number): boolean {
    if (this.isRelative(i) || this.isIntroduced(i)) return true
    return this.isFullName(i) && (this.hasAge(i + 2) || this.isQuoted(i))
  }

  /** [Pale Oru], [Ana Oru] and Tom Holt sued. */
  private isRelative(i: number): boolean {
    const { tokens } = this
    if (this.people.get(i + 3) !== tokens[i + 1]!.text || !JOINTS.has(tokens[i + 2]!.lower)) return false
    return !isPersonNoun(tokens[i]!) && this.article.isRunningText(tokens[i]!.sentence)
  }

  /** "Said co-star [Una Bray]", "engineer [Tor Lie]" */
  private isIntroduced(i: number): boolean {
    const [before, first, last] = [this.tokens[i - 1], this.tokens[i]!, this.tokens[i + 1]!]
    if (before?.sentence !== first.sentence || before.pos !== 'NOUN' || before.text !== before.lower) return false
    if (!(isPersonNoun(before) || isRelation(before)) || OF_THINGS.has(before.lower)) return false
    if (organizationNameWords.has(last.text) || personNouns.has(first.lower)) return false
    return ![first.text, last.text, this.words(i, i + 2)].some(isListed)
  }

  private isFullName(i: number): boolean {
    const { lower, text, sentence } = this.tokens[i]!
    if (givenNameGender(lower) === undefined || !this.article.isRunningText(sentence)) return false
    return !isListed(text) && !isListed(this.words(i, i + 2))
  }

  private hasAge(i: number): boolean {
    return ageAfter(this.tokens, i) !== null
  }

  private isQuoted(i: number): boolean {
    const before = this.tokens[i - 1]
    if (before === undefined || before.sentence !== this.tokens[i]!.sentence) return false
    return isVerbOfSaying(before.lower)
  }

  /** "A constable named [Orunda]", "the man, identified as [Orunda]", "a constable, reportedly one [Orunda]". */
  private isPresented(i: number): boolean {
    const { tokens, article } = this
    if (!PRESENTING.has(tokens[i - 1]?.lower ?? '')) return false
    const { sentence, pos, lower } = tokens[i]!
    const word = (k: number) => (tokens[k]?.sentence === sentence ? tokens[k]!.lower : '')
    const at = PRESENTED_BY.find((words) => words.every((one, k) => word(i - words.length + k) === one))?.length ?? 0
    if (at === 0 || !article.isRunningText(sentence) || pos === 'DET' || isDay(lower)) return false
    const end = article.runs.to[i]!
    if (end - i > LONGEST || isListed(this.words(i, end))) return false
    for (let k = i - at - 1; k >= i - at - REACH && word(k) !== ''; k--) if (isPersonNoun(tokens[k]!)) return true
    return false
  }

  /** [Oluwaseun], a law student, went home. */
  private isCalled(i: number): boolean {
    const { document, tokens, article } = this
    const { pos, sentence, text, lower } = tokens[i]!
    if (pos !== 'PROPN' || document.sentences[sentence]!.from !== i || !article.isRunningText(sentence)) return false
    if ((article.wordContexts[i]?.small ?? 0) > 0 || isListed(text) || isDay(lower)) return false
    return isToldToBePerson(tokens, i + 1)
  }

  private words(from: number, to: number): string {
    return this.document.text.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end)
  }
}

/** "Bandmate", "brother" */
function isRelation({ lower }: Token): boolean {
  const noun = personNouns.get(lower)
  return noun?.kind === 'relation' && !noun.plural
}

/** Monday, a teacher was arrested. */
function isDay(lower: string): boolean {
  return fullWeekdays.has(lower) || months.has(lower)
}

function isListed(name: string): boolean {
  return cityNames.has(name) || regionNames.has(name) || organizations.has(name)
}
