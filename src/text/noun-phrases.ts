import { personNouns } from '../language/en/person-nouns.js'
import { quickSet, type WordSet } from '../language/en/quick-lists.js'
import type { Token } from './document.js'

/**
 * Noun phrases by part of speech. Accepted, with the head in capitals:
 *
 *   "the country's chief JOURNALIST"   determiner or possessor, modifiers, head
 *   "two White House OFFICIALS"        numbers and names as modifiers
 *   "the tall, thin MAN"               adjectives parted by a comma
 *   "the ousted PRESIDENT"             a participle, only behind a determiner, possessor or adjective
 *   "a Texas-based GROUP", "the 45-year-OLD"
 *   "a SPOKESWOMAN for the ministry"   phrases behind it, with `withAttachments`
 *
 * Near misses: "visited PARIS" (no determiner, so "visited" is the verb), "the mayor, a LAWYER" (two phrases).
 */
export interface NounPhrase {
  /** Token index of the first token. */
  readonly from: number
  /** Token index of the head noun. */
  readonly head: number
  /** Token index behind the last token. */
  readonly to: number
}

/** Phrases are cut after this many tokens to one side, so that a text of nothing but nouns stays linear. */
const REACH = 14

const HYPHENS = new Set(['-', '–', '‑'])
export const POSSESSIVE_PRONOUNS: WordSet = quickSet(new Set('my your his her its our their whose'.split(' ')))
export const ARTICLES: WordSet = quickSet(new Set(['a', 'an', 'the']))

/** What begins a phrase that brings somebody in: "a scholar", "another witness". */
export const INTRODUCING: WordSet = quickSet(new Set(['a', 'an', 'one', 'another']))

const PREDETERMINERS = new Set(['all', 'both', 'half', 'such'])
const NOMINAL = new Set(['NOUN', 'PROPN'])
const MODIFIER = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])

/** What joins a phrase to a noun as its complement: "of", "for", "at", ... */
const ATTACHING = new Set(['of', 'for', 'at', 'from', 'in', 'with', 'to'])

/** The noun phrase around the noun at `head`: from its determiner or possessor up to and including the noun. */
export function nounPhraseAround(tokens: readonly Token[], head: number): NounPhrase {
  const first = Math.max(0, head - REACH)
  let from = head
  while (from > first && tokens[from - 1]!.sentence === tokens[head]!.sentence) {
    const next = stepLeft(tokens, from)
    if (next === from) break
    from = next
    if (isDeterminer(tokens[from]!)) break
  }
  if (from > 0 && tokens[from]!.pos === 'DET' && sameSentence(tokens, from - 1, from)) {
    if (PREDETERMINERS.has(tokens[from - 1]!.lower)) from--
  }
  return { from, head, to: head + 1 }
}

/** The noun phrase that begins at `from`, up to and including its last noun; null if none begins there. */
export function nounPhraseFrom(tokens: readonly Token[], from: number): NounPhrase | null {
  let head = -1
  let i = from
  while (i < tokens.length && PREDETERMINERS.has(tokens[i]!.lower)) i++
  if (i < tokens.length && isDeterminer(tokens[i]!)) i++
  const determined = i > from
  if (i < tokens.length && isHyphen(tokens, i)) return null
  for (const last = from + REACH; i < Math.min(last, tokens.length) && sameSentence(tokens, from, i); i++) {
    const token = tokens[i]!
    if (NOMINAL.has(token.pos) || endsAge(tokens, i) || endsCompound(tokens, i, head)) head = i
    else if (MODIFIER.has(token.pos) || isHyphen(tokens, i) || isHyphen(tokens, i + 1)) continue
    else if (i > from && isHyphen(tokens, i - 1)) continue
    else if (isPossessive(tokens, i)) continue
    else if (token.lower === '&') continue
    else if (token.text === ',' && betweenAdjectives(tokens, i)) continue
    else if (determined && (isParticiple(token) || token.pos === 'ADV') && head < 0) continue
    else if (i > from && isParticiple(token) && isPossessive(tokens, i - 1)) continue
    else break
  }
  return head < 0 ? null : { from, head, to: head + 1 }
}

/** The head of the compound that the noun at `index` is in: at "White" of "White House officials", "officials". */
export function compoundHead(tokens: readonly Token[], index: number): number {
  let head = index
  for (let i = index + 1; i < Math.min(tokens.length, index + REACH) && sameSentence(tokens, index, i); i++) {
    if (NOMINAL.has(tokens[i]!.pos)) head = i
    else if (!isHyphen(tokens, i)) break
  }
  return head
}

/** The phrase with up to three complements behind it: "a spokeswoman for the Ministry of Justice". */
export function withAttachments(
  tokens: readonly Token[],
  phrase: NounPhrase,
  prepositions: ReadonlySet<string> = ATTACHING,
): NounPhrase {
  let { to } = phrase
  for (let k = 0; k < 3; k++) {
    if (to + 1 >= tokens.length || !sameSentence(tokens, phrase.head, to + 1)) break
    if (!prepositions.has(tokens[to]!.lower)) break
    const complement = nounPhraseFrom(tokens, to + 1)
    if (complement === null) break
    to = complement.to
  }
  return { ...phrase, to }
}

/** The token that the phrase can be widened to on the left; `from` itself if it begins there. */
function stepLeft(tokens: readonly Token[], from: number): number {
  const token = tokens[from - 1]!
  if (isHyphen(tokens, from - 1)) return from - 2
  if (isHyphen(tokens, from - 2)) return from - 3
  if (MODIFIER.has(token.pos) || isDeterminer(token)) return from - 1
  if (isPossessive(tokens, from - 1)) return from - 2
  if (token.text === ',' && betweenAdjectives(tokens, from - 1)) return from - 1
  if (token.pos === 'CCONJ' && joinsNames(tokens, from - 1)) return from - 1
  if (isParticiple(token) || token.pos === 'ADV') return isIntroduced(tokens, from - 1) ? from - 1 : from
  return from
}

function isDeterminer(token: Token): boolean {
  return token.pos === 'DET' || POSSESSIVE_PRONOUNS.has(token.lower)
}

function sameSentence(tokens: readonly Token[], i: number, j: number): boolean {
  return tokens[i]!.sentence === tokens[j]!.sentence
}

function isHyphen(tokens: readonly Token[], i: number): boolean {
  if (i < 1 || i + 1 >= tokens.length || tokens[i]!.text.length > 1 || !HYPHENS.has(tokens[i]!.text)) return false
  return tokens[i - 1]!.end === tokens[i]!.start && tokens[i + 1]!.start === tokens[i]!.end
}

/** The 's of "Malawi's", the mark of "prosecutors'". */
function isPossessive(tokens: readonly Token[], i: number): boolean {
  const { lower, start } = tokens[i]!
  if (i === 0 || tokens[i - 1]!.end !== start || i + 1 >= tokens.length) return false
  return lower === "'s" || (lower === "'" && tokens[i - 1]!.lower.endsWith('s') && tokens[i + 1]!.start > start + 1)
}

function betweenAdjectives(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.pos === 'ADJ' && tokens[i + 1]?.pos === 'ADJ'
}

/** The "and" of "the Justice and Interior Ministry": behind one name with its determiner, before another. */
function joinsNames(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.pos === 'PROPN' && tokens[i + 1]?.pos === 'PROPN' && tokens[i - 2]?.pos === 'DET'
}

function isParticiple({ pos, lower }: Token): boolean {
  return pos === 'VERB' && (lower.endsWith('ed') || lower.endsWith('ing') || lower.endsWith('en'))
}

/** Whether a determiner, possessor or adjective stands before the token. */
function isIntroduced(tokens: readonly Token[], i: number): boolean {
  if (i === 0 || !sameSentence(tokens, i - 1, i)) return false
  const before = tokens[i - 1]!
  return isDeterminer(before) || before.pos === 'ADJ' || before.lower === "'s"
}

/** The "over" of "a voice-over". */
function endsCompound(tokens: readonly Token[], i: number, head: number): boolean {
  return head >= 0 && head === i - 2 && isHyphen(tokens, i - 1)
}

/** How many parts a noun of hyphened words has at most: mother-in-law. */
const PARTS = 3

/** A noun in lower case, with the words that hyphens join to it where they are one for a person and it is none by itself: "passer-by" at its "by". */
export function wholeNoun(tokens: readonly Token[], i: number): string {
  const { lower } = tokens[i]!
  if (personNouns.has(lower)) return lower
  let noun = lower
  for (let at = i, parts = 1; parts < PARTS && at > 1 && isHyphen(tokens, at - 1); at -= 2, parts++) {
    noun = `${tokens[at - 2]!.lower}-${noun}`
    if (personNouns.has(noun)) return noun
  }
  return lower
}

/** The "by" of "a passer-by". */
export function endsWholeNoun(tokens: readonly Token[], i: number): boolean {
  return isHyphen(tokens, i - 1) && wholeNoun(tokens, i) !== tokens[i]!.lower
}

/** The "old" of "the 45-year-old": four tokens after the number. */
export function endsAge(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === 'old' && i > 3 && isHyphen(tokens, i - 1) && tokens[i - 2]!.lower === 'year'
}

/** Whether the token is the 's of "Berg's", the mark of "prosecutors'". */
export function isPossessiveMark(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === "'s" || token.lower === "'")
}
