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
import { reportingVerbs } from '../../language/en/reporting-verbs.js'
import type { Document, Token } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import { Casing } from '../casing.js'
import type { NameSpan } from '../name-span.js'
import type { Stretch } from '../stretches.js'
import { nameOver, type Range, withNamesOver } from './span.js'
import { isPersonNoun, isToldToBePerson } from './told-to-be-person.js'

const SURE = 0.9
const CONFIDENCE = 0.8
const AGE = /^\d{1,2}$/
const JOINTS = new Set([',', '&', 'and'])
/** What things are, too: the official [Soul Chart]. */
const OF_THINGS: ReadonlySet<string> = new Set(
  'champion expert fellow model native novice official principal'.split(' '),
)
const LONGEST = 3
/** How far before what presents a person the noun may stand that tells of one. */
const REACH = 3
const PRESENTED_BY = [['named'], ['identified', 'as'], ['reportedly', 'one'], [',', 'one']]
const ENDS = /^[,.;)]$/

export function findPeople(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens, text } = document
  /** By the token that a full name begins with: its last word. */
  const people = new Map<number, string>()
  for (const { from, to, type } of names)
    if (type === 'person' && to - from === 2) people.set(from, tokens[to - 1]!.text)
  return withNamesOver(names, article.stretches.flatMap(personSpans), ({ from, to }, beside) =>
    beside.some((name) => name.from < from || name.to > to || stays(name))
      ? undefined
      : nameOver(document, from, to, 'person', beside[0]?.confidence ?? CONFIDENCE),
  )

  function personSpans({ from, to }: Stretch): Range[] {
    const spans: Range[] = []
    for (let i = from; i < to; i++) {
      if (i + 1 < to && isRelative(i)) spans.push({ from: i, to: i + 2 })
      else if (i + 1 < to && isFullName(i) && (hasAge(i + 2) || isQuoted(i))) spans.push({ from: i, to: i + 2 })
      else if (i + 1 < to && isIntroduced(i)) spans.push({ from: i, to: i + 2 })
      else if (isPresented(i)) spans.push({ from: i, to: article.runs.to[i]! })
      else if (isCalled(i)) spans.push({ from: i, to: i + 1 })
    }
    return spans
  }

  /** "Said co-star [Una Bray]", "engineer [Tor Lie]" */
  function isIntroduced(i: number): boolean {
    const { casing, runs } = article
    if (casing[i] !== Casing.Capital || runs.from[i] !== i || runs.to[i] !== i + 2) return false
    const [before, first, last] = [tokens[i - 1], tokens[i]!, tokens[i + 1]!]
    if (before?.sentence !== first.sentence || before.pos !== 'NOUN' || before.text !== before.lower) return false
    if (!(isPersonNoun(before) || isRelation(before)) || OF_THINGS.has(before.lower)) return false
    if (organizationNameWords.has(last.text) || personNouns.has(first.lower)) return false
    return ![first.text, last.text, text.slice(first.start, last.end)].some(isListed)
  }

  function stays({ from, to, type, confidence }: NameSpan): boolean {
    return type === 'person' ? to - from > 1 : confidence >= SURE
  }

  /** [Oluwaseun], a law student, went home. */
  function isCalled(i: number): boolean {
    const { casing, runs, wordContexts } = article
    const { pos, sentence, text: word, lower } = tokens[i]!
    if (pos !== 'PROPN' || casing[i] !== Casing.Capital || runs.from[i] !== i || runs.to[i] !== i + 1) return false
    if (document.sentences[sentence]!.from !== i || !article.isRunningText(sentence)) return false
    if ((wordContexts[i]?.small ?? 0) > 0 || isListed(word) || isDay(lower)) return false
    return isToldToBePerson(tokens, i + 1)
  }

  /** "A constable named [Orunda]", "the man, identified as [Orunda]", "a constable, reportedly one [Orunda]". */
  function isPresented(i: number): boolean {
    const { casing, runs } = article
    const { sentence, pos, lower } = tokens[i]!
    if (casing[i] !== Casing.Capital || runs.from[i] !== i || runs.to[i]! - i > LONGEST) return false
    if (pos === 'DET' || isDay(lower)) return false
    const word = (k: number) => (tokens[k]?.sentence === sentence ? tokens[k]!.lower : '')
    const at = PRESENTED_BY.find((words) => words.every((one, k) => word(i - words.length + k) === one))?.length ?? 0
    if (at === 0 || !article.isRunningText(sentence)) return false
    if (isListed(text.slice(tokens[i]!.start, tokens[runs.to[i]! - 1]!.end))) return false
    for (let k = i - at - 1; k >= i - at - REACH && word(k) !== ''; k--) if (isPersonNoun(tokens[k]!)) return true
    return false
  }

  /** [Pale Oru], [Ana Oru] and Tom Holt sued. */
  function isRelative(i: number): boolean {
    const { casing, runs } = article
    if (casing[i] !== Casing.Capital || runs.from[i] !== i || runs.to[i] !== i + 2) return false
    if (isPersonNoun(tokens[i]!) || !article.isRunningText(tokens[i]!.sentence)) return false
    return people.get(i + 3) === tokens[i + 1]!.text && JOINTS.has(tokens[i + 2]!.lower)
  }

  function isFullName(i: number): boolean {
    const { casing, runs } = article
    if (casing[i] !== Casing.Capital || runs.from[i] !== i || runs.to[i] !== i + 2) return false
    if (givenNameGender(tokens[i]!.lower) === undefined || !article.isRunningText(tokens[i]!.sentence)) return false
    const [first, words] = [tokens[i]!.text, text.slice(tokens[i]!.start, tokens[i + 1]!.end)]
    return !isListed(first) && !isListed(words)
  }

  function hasAge(i: number): boolean {
    return tokens[i]?.text === ',' && AGE.test(tokens[i + 1]?.text ?? '') && ENDS.test(tokens[i + 2]?.text ?? '')
  }

  function isQuoted(i: number): boolean {
    const before = tokens[i - 1]
    if (before === undefined || before.sentence !== tokens[i]!.sentence) return false
    return reportingVerbs.get(before.lower)?.some((sense) => sense.class === 'say') ?? false
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
