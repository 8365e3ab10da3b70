import { givenNameGender } from '../../language/en/given-names.js'
import { cityNames, regionNames, teamNames } from '../../language/en/name-lists.js'
import type { NameSpan } from '../../names/name-span.js'
import { startsUpper } from '../../text/characters.js'
import type { Document, Token } from '../../text/document.js'
import { collectKnownNames } from './known-names.js'

const SHORTEST = 4
const CONFIDENCE = 0.5

/**
 * The names with those added that were not tagged although the article has them in full:
 *
 *   "AmirAbdollahian", beside "Hossein Amir-Abdollahian"      the family name, a capitalized word that is no other word of the article
 *   "the Holts", beside "Ann Holt"                            the family
 *   "the Times", "a Times report", beside "Harbour Times"     the noun of an organization
 *   "Orrin", beside "Orrin Holdings Ltd"                      what a firm begins with
 *   "Rita Street", beside "Ms Street"                         a given name before a family name
 *
 * A name that was cut short is made whole: "Ana Maria" before "Berg", where "Berg" is a person's name further on, and "Lian Ker"
 * behind "Ti", likewise.
 */
export function recoverNames(document: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const { tokens } = document
  const { surnames, heads, stems, alone } = collectKnownNames(document, names)
  if (surnames.size + heads.size + stems.size + alone.size === 0) return names
  const all: NameSpan[] = []
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    const name = names[next]
    if (name?.from === i) {
      const whole = name.type === 'person' ? withSurname(document, name, names[next - 1], names[next + 1], alone) : name
      all.push(whole)
      next++
      i = whole.to - 1
      continue
    }
    const room = (name?.from ?? tokens.length) - i
    if (room > 2 && tokens[i + 1]?.text === '-' && surnames.has(joined(tokens, i))) i = add(i, i + 3, 'person')
    else if (room > 1 && isFullName(i)) i = add(i, i + 2, 'person')
    else {
      const type = typeOf(i)
      if (type !== null) i = add(i, i + 1, type)
    }
  }
  return all

  /** Adds a name and returns its last token. */
  function add(from: number, to: number, type: NameSpan['type']): number {
    all.push({ from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end, type, confidence: CONFIDENCE })
    return to - 1
  }

  function typeOf(i: number): NameSpan['type'] | null {
    const { text, lower, pos } = tokens[i]!
    if (!startsUpper(text) || text.length < SHORTEST) return null
    // "the Holt government", but not "the Beach was full" and "Beach Street"
    const following = tokens[i + 1]?.pos
    const isNamed = pos === 'PROPN' && following !== 'PROPN' && (tokens[i - 1]?.lower !== 'the' || following === 'NOUN')
    if (surnames.has(lower) && (isNamed || isAlone(tokens, i))) return 'person'
    if (isFamily(i)) return 'person'
    if (pos !== 'PROPN') return null
    if (heads.has(lower) && isBehindArticle(tokens, i)) return 'organization'
    return stems.has(lower) && isAlone(tokens, i) ? 'organization' : null
  }

  function isFamily(i: number): boolean {
    const { lower, pos, text } = tokens[i]!
    if (tokens[i - 1]?.lower !== 'the' || !lower.endsWith('s') || !surnames.has(lower.slice(0, -1))) return false
    if (pos !== 'PROPN' || isListedPlural(text)) return false
    return !isInRow(tokens, i, i + 1)
  }

  function isFullName(i: number): boolean {
    const [given, family] = [tokens[i]!, tokens[i + 1]]
    if (family === undefined || !startsUpper(given.text) || !alone.has(family.lower) || !startsUpper(family.text))
      return false
    return (
      family.sentence === given.sentence && givenNameGender(given.lower) !== undefined && !isInRow(tokens, i, i + 2)
    )
  }
}

/** The Kings, a team; the Falls, a place. */
function isListedPlural(text: string): boolean {
  return teamNames.has(text) || cityNames.has(text) || regionNames.has(text)
}

/** "amirkhani" of "Amir-Khani"; empty where the words are apart or small. */
function joined(tokens: readonly Token[], i: number): string {
  const [left, hyphen, right] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]]
  if (right === undefined || left.end !== hyphen.start || hyphen.end !== right.start) return ''
  return startsUpper(left.text) && startsUpper(right.text) ? left.lower + right.lower : ''
}

/** Whether capitalized words stand right before or behind, as in a headline. */
function isInRow(tokens: readonly Token[], from: number, to: number): boolean {
  const { sentence } = tokens[from]!
  return [tokens[from - 1], tokens[to]].some((token) => token?.sentence === sentence && startsUpper(token.text))
}

/** Whether a capitalized word stands by itself, without an article, and before a verb or "'s" where it begins the sentence. */
function isAlone(tokens: readonly Token[], i: number): boolean {
  const { sentence, text } = tokens[i]!
  if (text === text.toUpperCase() || isInRow(tokens, i, i + 1)) return false
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  if (before?.sentence === sentence && before.pos !== 'PUNCT') return before.pos !== 'DET'
  return after !== undefined && (after.pos === 'VERB' || after.pos === 'AUX' || after.lower === "'s")
}

/** Whether a noun with a capital stands for an organization: "the Times said", "a Times report"; not "the Times Square". */
function isBehindArticle(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower
  const following = tokens[i + 1]?.pos
  return before === 'the' ? following !== 'PROPN' : (before === 'a' || before === 'an') && following === 'NOUN'
}

function withSurname(
  { text, tokens }: Document,
  name: NameSpan,
  previous: NameSpan | undefined,
  next: NameSpan | undefined,
  alone: ReadonlySet<string>,
): NameSpan {
  const { from, to, start, end, type, confidence } = name
  const isSurname = (token: Token | undefined) =>
    token !== undefined && startsUpper(token.text) && alone.has(token.lower)
  const [before, following] = [tokens[from - 1], tokens[to]]
  if (isSurname(before) && before!.end === start - 1 && text[before!.end] === ' ' && (previous?.to ?? 0) < from)
    return { from: from - 1, to, start: before!.start, end, type, confidence }
  if (!isSurname(following) || following!.start !== end + 1 || text[end] !== ' ' || next?.from === to) return name
  return { from, to: to + 1, start, end: following!.end, type, confidence }
}
