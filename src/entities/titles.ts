import { honorificGender, relationGender, roleGender, roleOf, type WordGender } from '../language/en/person-nouns.js'
import type { Document, Token, TokenSpan } from '../text/document.js'
import { type NounPhrase, nounPhraseAround, nounPhraseFrom, withAttachments } from '../text/noun-phrases.js'

/**
 * What the words beside a person's name say of the person:
 *
 *   before      "[Iranian President] Ibrahim Raisi", "[Mr] Kato", "[SMUG leader] Frank Mugisha", "his [wife] Ana"
 *   apposition  "the [head of the party], Ana Berg", "Hugh Hill, a [doctor]", "Ana Berg, 45, [mayor of Oslo],"
 *   copula      "Ana Berg is the [mayor of Oslo]"
 *
 * Near misses: "After meeting Berg, the mayor said" (a clause follows), "Berg told the mayor".
 */
export interface Title {
  readonly kind: 'honorific' | 'role' | 'relation'
  /** Token range, without determiner. */
  readonly from: number
  readonly to: number
  /** Token index of the noun that says it. */
  readonly head: number
  /** That noun in full, lower case and singular: "senator" for "Sens.". */
  readonly role: string
  readonly gender: WordGender
}

/** How far in front of a name its apposition may begin, in tokens. */
const APPOSITION_REACH = 16

const DATE_WORD = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/
const COPULA = new Set(['is', 'was', 'became', 'remains'])
const CLOSES_APPOSITION = /^[,.;:)—–-]$/

/** The titles beside the name of a person. */
export function titlesOf(document: Document, name: TokenSpan): Title[] {
  const { tokens } = document
  const titles: Title[] = []
  const before = titleBefore(tokens, name) ?? appositionBefore(tokens, name)
  if (before) titles.push(before)
  const after = appositionAfter(tokens, name) ?? predicate(tokens, name)
  if (after) titles.push(after)
  return titles
}

function titleBefore(tokens: readonly Token[], name: TokenSpan): Title | null {
  let head = name.from - 1
  if (!inSentence(tokens, head, name.from)) return null
  if (tokens[head]!.lower === 'elect' || tokens[head]!.lower === 'designate') head -= 2
  if (!inSentence(tokens, head, name.from) || !isTitleWord(tokens[head]!)) return null
  return titleFrom(tokens, { ...nounPhraseAround(tokens, head), to: name.from })
}

function appositionBefore(tokens: readonly Token[], name: TokenSpan): Title | null {
  const comma = name.from - 1
  if (!inSentence(tokens, comma, name.from) || tokens[comma]!.text !== ',') return null
  for (let from = comma - 1; from >= Math.max(0, comma - APPOSITION_REACH); from--) {
    if (!inSentence(tokens, from, comma) || tokens[from]!.text === ',') return null
    const token = tokens[from]!
    if (token.pos !== 'DET' && token.pos !== 'PRON' && inSentence(tokens, from - 1, from)) continue
    const phrase = nounPhraseFrom(tokens, from)
    if (phrase === null || personNoun(tokens[phrase.head]!) === undefined) continue
    const whole = withAttachments(tokens, phrase)
    return whole.to === comma ? titleFrom(tokens, whole) : null
  }
  return null
}

function appositionAfter(tokens: readonly Token[], name: TokenSpan): Title | null {
  let from = name.to + 1
  if (tokens[name.to]?.text !== ',' || !inSentence(tokens, from, name.to)) return null
  if (tokens[from]!.pos === 'NUM' && tokens[from + 1]?.text === ',') from += 2
  if (!inSentence(tokens, from, name.to)) return null
  const phrase = nounPhraseFrom(tokens, from)
  if (phrase === null || personNoun(tokens[phrase.head]!) === undefined) return null
  const whole = withAttachments(tokens, phrase)
  const behind = tokens[whole.to]
  const closed = behind === undefined || CLOSES_APPOSITION.test(behind.text) || behind.lower === 'who'
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
  const noun = tokens[head]!
  const role = roleOf(noun.lower)
  return { from: first, to, head, role, ...(personNoun(noun) ?? { kind: 'role', gender: 'u' }) }
}

function isLead({ pos, lower }: Token): boolean {
  return pos === 'DET' || pos === 'PRON' || DATE_WORD.test(lower)
}

function isTitleWord(token: Token): boolean {
  return (token.pos === 'NOUN' || token.pos === 'PROPN') && personNoun(token) !== undefined
}

/** What a noun that describes a person tells; undefined of any other word. */
export function personNoun({ lower, text }: Token): Pick<Title, 'kind' | 'gender'> | undefined {
  const honorific = text === lower ? undefined : honorificGender(lower)
  const role = roleGender(lower)
  if (role !== undefined) return { kind: 'role', gender: role === 'u' ? (honorific ?? 'u') : role }
  if (honorific !== undefined) return { kind: 'honorific', gender: honorific }
  const relation = relationGender(lower)
  return relation === undefined ? undefined : { kind: 'relation', gender: relation }
}

function inSentence(tokens: readonly Token[], i: number, of: number): boolean {
  return i >= 0 && i < tokens.length && tokens[i]!.sentence === tokens[of]!.sentence
}
