import { fullWeekdays } from '../../language/en/date-words.js'
import { type PersonNoun, personNouns } from '../../language/en/person-nouns.js'
import { nounOfCalled } from '../../text/called-names.js'
import { startsUpper } from '../../text/characters.js'
import type { Document, Token, TokenSpan } from '../../text/document.js'
import { type NounPhrase, nounPhraseAround, nounPhraseFrom, withAttachments } from '../../text/noun-phrases.js'
import { affiliationOf } from './affiliation.js'

/**
 * What the words beside a person's name say of the person:
 *
 *   before      "[Iranian President] Ibrahim Raisi", "[Mr] Kato", "[SMUG leader] Frank Mugisha", "his [wife] Ana"
 *   apposition  "the [head of the party], Ana Berg", "Hugh Hill, a [doctor]", "Ana Berg, 45, [mayor of Oslo],"
 *   copula      "Ana Berg is the [mayor of Oslo]"
 *   shared      "[Sens.] Ana Berg and Tom Lie"
 *   affiliation "Ana Berg ([R-Ohio])"
 *   called      "a [driver] called Ana Berg", "the [suspect], named as Ana Berg,"
 *
 * Near misses: "After meeting Berg, the mayor said" (a clause follows), "Berg told the mayor".
 */
export interface Title extends Pick<PersonNoun, 'gender' | 'role'> {
  /** An `affiliation` is a politician's party and state, "(R-Fla.)". */
  readonly kind: PersonNoun['kind'] | 'affiliation'
  /** Token range, without determiner. */
  readonly from: number
  readonly to: number
  /** Token index of the noun that says it. */
  readonly head: number
  /** Its words in lower case. */
  readonly words: readonly string[]
  /** The names that complete it: the "Lund" of "mayor of Lund". */
  readonly complement: readonly string[]
  /** The names before its noun: the "BJP" of "BJP leader". */
  readonly proper: readonly string[]
}

/** How far in front of a name its apposition may begin, in tokens. */
const APPOSITION_REACH = 30

const NOMINAL = new Set(['NOUN', 'PROPN'])
const COPULA = new Set(['is', 'was', 'became', 'remains'])
const CLOSES_APPOSITION = /^[,.;:)—–“"-]$/

/** The titles beside the name of a person. */
export function titlesOf(document: Document, name: TokenSpan): Title[] {
  const { tokens } = document
  const titles: Title[] = []
  const before =
    titleOfCalled(tokens, name) ??
    titleBefore(tokens, name) ??
    sharedTitle(tokens, name) ??
    appositionBefore(tokens, name)
  if (before) titles.push(before)
  const after = appositionAfter(tokens, name) ?? predicate(tokens, name)
  if (after) titles.push(after)
  const affiliation = affiliationOf(document, name)
  if (affiliation) {
    const { party, words, from, to } = affiliation
    titles.push({
      kind: 'affiliation',
      gender: 'u',
      role: party ?? 'lawmaker',
      from,
      to,
      head: from,
      words,
      complement: [],
      proper: [],
    })
  }
  return titles
}

/** "A driver called Ana Cruz", "the suspect, named as Ana Cruz", "a survivor who gave her name as Ana Cruz". */
function titleOfCalled(tokens: readonly Token[], name: TokenSpan): Title | null {
  const noun = nounOfCalled(tokens, name)
  return noun < 0 ? null : titleFrom(tokens, nounPhraseAround(tokens, noun))
}

/** How far in front of a name a title may stand that it shares with another: "Sens. Ana Berg (Ohio) and Tom Lie". */
const SHARED_REACH = 9

function sharedTitle(tokens: readonly Token[], name: TokenSpan): Title | null {
  if (tokens[name.from - 1]?.lower !== 'and' || tokens[name.from - 2]?.sentence !== tokens[name.from]!.sentence)
    return null
  for (let i = name.from - 2; i >= Math.max(0, name.from - SHARED_REACH); i--) {
    const { pos, text } = tokens[i]!
    if (!inSentence(tokens, i, name.from) || (pos !== 'PROPN' && text !== '(' && text !== ')' && text !== '-'))
      return null
    if (isTitleWord(tokens[i]!) && PLURAL_TITLE.test(text)) return titleFrom(tokens, { from: i, head: i, to: i + 1 })
  }
  return null
}

const PLURAL_TITLE = /^\p{Lu}\p{Ll}+s\.?$/u

function titleBefore(tokens: readonly Token[], name: TokenSpan): Title | null {
  let head = name.from - 1
  if (!inSentence(tokens, head, name.from)) return null
  if (tokens[head]!.lower === 'elect' || tokens[head]!.lower === 'designate') head -= 2
  if (!inSentence(tokens, head, name.from)) return null
  if (!isTitleWord(tokens[head]!)) head = headOfLongTitle(tokens, name.from)
  // "the Emir Sheikh Berg": what he is says more than how he is addressed.
  else head = officeBefore(tokens, head)
  return head < 0 ? null : titleFrom(tokens, withJoined(tokens, { ...nounPhraseAround(tokens, head), to: name.from }))
}

/** The office that stands before words of address: the "Minister" of "Minister Datuk Seri Berg". */
function officeBefore(tokens: readonly Token[], head: number): number {
  let i = head
  while (isAddress(tokens[i]!) && inSentence(tokens, i - 1, head) && isAddress(tokens[i - 1]!)) i--
  const isPreceded = isAddress(tokens[i]!) && inSentence(tokens, i - 1, head) && isOffice(tokens[i - 1]!)
  return isPreceded ? i - 1 : head
}

/** "[Chairman and Chief Executive] Berg": with the office before "and"; "[Acting Mayor] Berg", though "acting" is a verb. */
function withJoined(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  if (tokens[phrase.from - 1]?.text === 'Acting' && inSentence(tokens, phrase.from - 1, phrase.from))
    return { ...phrase, from: phrase.from - 1 }
  const before = phrase.from - 2
  if (tokens[phrase.from - 1]?.lower !== 'and' || before < 0 || !inSentence(tokens, before, phrase.from)) return phrase
  if (!isOffice(tokens[before]!) || !startsUpper(tokens[before]!.text)) return phrase
  return { ...phrase, from: nounPhraseAround(tokens, before).from }
}

/** How far in front of a name the head of its title may stand: "Minister of National Planning Ana Berg". */
const LONG_TITLE_REACH = 10

/** The head of a title that is completed by a phrase with "of" or "for", directly before the name; -1 if there is none. */
function headOfLongTitle(tokens: readonly Token[], name: number): number {
  if (!NOMINAL.has(tokens[name - 1]!.pos)) return -1
  for (let i = name - 1; i >= Math.max(0, name - LONG_TITLE_REACH); i--) {
    const { pos, lower } = tokens[i]!
    if (!inSentence(tokens, i, name)) return -1
    if (lower === 'of' || lower === 'for') {
      if (i > 0 && isTitleWord(tokens[i - 1]!)) return i - 1
    } else if (!NOMINAL.has(pos) && pos !== 'ADJ' && pos !== 'CCONJ' && lower !== 'the') {
      return -1
    }
  }
  return -1
}

function appositionBefore(tokens: readonly Token[], name: TokenSpan): Title | null {
  const comma = name.from - 1
  if (!inSentence(tokens, comma, name.from) || tokens[comma]!.text !== ',') return null
  let title: Title | null = null
  for (let from = comma - 1; from >= Math.max(0, comma - APPOSITION_REACH); from--) {
    if (!inSentence(tokens, from, comma) || tokens[from]!.text === ',') break
    const { pos } = tokens[from]!
    const phrase = pos === 'DET' || pos === 'PRON' || isClauseStart(tokens, from) ? nounPhraseFrom(tokens, from) : null
    if (phrase === null || personNoun(tokens[phrase.head]!) === undefined) continue
    if (!reaches(tokens, phrase.to, comma)) break
    // "the head of the guard": the outer noun is meant.
    title = titleFrom(tokens, { ...phrase, to: comma })
    if (tokens[from - 1]?.pos !== 'ADP') break
  }
  return title ?? titleOfJoined(tokens, comma)
}

/** "The Orissa and Bihar Governor, Ana Berg": after an "and" that joins names. */
function titleOfJoined(tokens: readonly Token[], comma: number): Title | null {
  if (comma === 0 || !isTitleWord(tokens[comma - 1]!)) return null
  const phrase = nounPhraseAround(tokens, comma - 1)
  const { pos } = tokens[phrase.from]!
  return pos === 'DET' || (pos === 'PROPN' && opensWith(tokens, phrase.from)) ? titleFrom(tokens, phrase) : null
}

/** Whether a phrase begins the sentence, or goes on after "and" from one that has its determiner. */
function opensWith(tokens: readonly Token[], from: number): boolean {
  return !inSentence(tokens, from - 1, from) || tokens[from - 1]!.pos === 'CCONJ'
}

/** "OSLO – Norway's minister": a dash is no part of the sentence. */
const DATELINE = /^(?:-|–|—|--)$/

/** Whether nothing, a comma or a verb stands before: a phrase without a determiner begins. */
function isClauseStart(tokens: readonly Token[], from: number): boolean {
  if (!inSentence(tokens, from - 1, from)) return true
  const { text, pos } = tokens[from - 1]!
  return text === ',' || pos === 'VERB' || DATELINE.test(text)
}

/** Whether the phrase that ends at `from` may go on up to the comma: "of the Republic in charge of Archives". */
function reaches(tokens: readonly Token[], from: number, comma: number): boolean {
  if (from < comma && tokens[from]!.pos !== 'ADP') return false
  for (let i = from; i < comma; i++) {
    const { pos } = tokens[i]!
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PRON' || pos === 'PUNCT' || pos === 'SCONJ') return false
  }
  return true
}

function appositionAfter(tokens: readonly Token[], name: TokenSpan): Title | null {
  let from = name.to + 1
  if (tokens[name.to]?.text !== ',' || !inSentence(tokens, from, name.to)) return null
  if (tokens[from]!.pos === 'NUM' && tokens[from + 1]?.text === ',') from += 2
  if (!inSentence(tokens, from, name.to)) return null
  const phrase = nounPhraseFrom(tokens, from)
  if (phrase === null || personNoun(tokens[phrase.head]!) === undefined) return null
  const whole = withAttachments(tokens, phrase)
  const following = tokens[whole.to]
  // In "Raisi, the head of the bureau, Haniyeh said" the phrase belongs to the name after it.
  if (following?.text === ',' && tokens[whole.to + 1]?.pos === 'PROPN') return null
  const closed = following === undefined || CLOSES_APPOSITION.test(following.text) || following.lower === 'who'
  return closed ? titleFrom(tokens, whole) : null
}

function predicate(tokens: readonly Token[], name: TokenSpan): Title | null {
  if (!inSentence(tokens, name.to, name.from) || !COPULA.has(tokens[name.to]!.lower)) return null
  if (!inSentence(tokens, name.to + 1, name.to)) return null
  const phrase = nounPhraseFrom(tokens, name.to + 1)
  if (phrase === null || personNoun(tokens[phrase.head]!) === undefined) return null
  return titleFrom(tokens, withAttachments(tokens, phrase))
}

function titleFrom(tokens: readonly Token[], { from, head, to }: NounPhrase): Title {
  let first = from
  while (first < head && isLead(tokens[first]!)) first++
  const { kind, gender, role } = personNoun(tokens[head]!)!
  const namesIn = (start: number, end: number) =>
    tokens.slice(start, end).flatMap(({ pos, lower }) => (pos === 'PROPN' ? [lower] : []))
  return {
    ...{ from: first, to, head, kind, gender, role },
    words: wordsOf(tokens, first, to),
    complement: namesIn(head + 1, to),
    proper: namesIn(first, head),
  }
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = []
  for (let i = from; i < to; i++) words.push(tokens[i]!.lower)
  return words
}

function isLead({ pos, lower }: Token): boolean {
  return pos === 'DET' || pos === 'PRON' || fullWeekdays.has(lower) || lower === 'yesterday' || lower === 'today'
}

function isTitleWord(token: Token): boolean {
  // "Miss" is a verb elsewhere.
  return token.pos === 'NOUN' || token.pos === 'PROPN' ? personNoun(token) !== undefined : isAddress(token)
}

function isAddress(token: Token): boolean {
  return personNoun(token)?.kind === 'honorific'
}

function isOffice(token: Token): boolean {
  return isTitleWord(token) && personNoun(token)!.kind === 'role'
}

/** What a noun that describes a person tells; undefined of any other word. A word of address has its capital. */
export function personNoun({ lower, text }: Token): PersonNoun | undefined {
  const noun = personNouns.get(lower) ?? personNouns.get(text)
  return noun?.kind === 'honorific' && text === lower ? undefined : noun
}

function inSentence(tokens: readonly Token[], i: number, of: number): boolean {
  return i >= 0 && i < tokens.length && tokens[i]!.sentence === tokens[of]!.sentence
}
