/**
 * What may hang on a noun phrase between it and its verb, without commas:
 *
 *   a doctor IN THE TOWN said · Ana Cruz IN A LETTER TO THE MAYOR called it · sources CLOSE TO THE TALKS said
 *   a trader BASED IN THE CITY said · police INVESTIGATING THE FIRE have said · a man NAMED BY THE COURT said
 *   a nurse WHO TREATED THE CHILDREN said
 *
 * Near misses: two days AFTER the fire police said (a time) · the law that critics called (their own clause) ·
 * left AFTER the minister said (his own clause)
 */
import { personNouns } from '../language/en/person-nouns.js'
import { startsUpper } from '../text/characters.js'
import type { Token } from '../text/document.js'
import { nounPhraseFrom } from '../text/noun-phrases.js'
import { isTime, STAND_ALONE } from './noun-chunks.js'
import { type Phrase, RELATIVE_PRONOUNS, STANDS_ALONE } from './phrase.js'
import { BE, endsInIng, isParticiple, type Verb, verbAt } from './verbs.js'

/** How many modifiers may hang on one phrase. */
const MOST = 4

/** How long a relative clause may be, in tokens. */
const LONGEST_CLAUSE = 16

/** How far before a phrase its clause may begin, in tokens. */
const REACH_BACK = 30

/** The reporting verb behind the modifiers of a phrase; null where none hangs on it, or no such verb follows. */
export function verbBehindModifiers({
  tokens,
  to,
  sentence,
  blocked,
}: Pick<Phrase, 'tokens' | 'to' | 'sentence' | 'blocked'>): Verb | null {
  let i = to
  for (let k = 0; k < MOST; k++) {
    // "Berg resigned in May after the minister said"
    if (k > 0 && OPENS_CLAUSE.has(tokens[i]?.lower ?? '')) return null
    const next = behindModifier(tokens, i, sentence, blocked)
    if (next < 0) return null
    i = next
    const verb = reportAt(tokens, i, sentence, blocked)
    if (verb !== null) return verb
  }
  return null
}

/** Whether the phrase is within a modifier of what the verb tells of, or governed by a preposition. */
export function isWithinModifier(phrase: Phrase, verb: Verb): boolean {
  const { tokens, from, to, sentence, blocked } = phrase
  let i = clauseStart(phrase)
  while (i < from) {
    const { pos, lower } = tokens[i]!
    if (pos === 'ADP' && !OPENS_CLAUSE.has(lower)) {
      // "On Thursday Ana Cruz said"
      const end = isTime(tokens[i + 1]!.lower) ? i + 2 : behindPhrase(tokens, i + 1)
      if (end < 0) return false
      // "in Upper Pradesh Ana Cruz said"
      if (end >= to) return from === i + 1 || tokens[from]!.pos !== 'PROPN' || tokens[from - 1]!.pos !== 'PROPN'
      i = end
    } else if (pos === 'ADV' || pos === 'SCONJ' || pos === 'CCONJ') {
      i++
    } else {
      const head = STAND_ALONE.has(lower) ? { head: i, to: i + 1 } : nounPhraseFrom(tokens, i)
      if (head === null || head.to > from || isTime(tokens[head.head]!.lower)) return false
      return verbBehindModifiers({ tokens, to: head.to, sentence, blocked })?.from === verb.from
    }
  }
  return false
}

function clauseStart({ tokens, from, sentence, blocked }: Phrase): number {
  let i = from
  while (i > 0 && i > from - REACH_BACK && tokens[i - 1]!.sentence === sentence && !blocked(i - 1)) {
    const { pos, lower } = tokens[i - 1]!
    if (pos === 'PUNCT' && lower !== '-') break
    if (pos === 'CCONJ' || (RELATIVE_PRONOUNS.has(lower) ? !opensRelative(tokens, i - 1) : pos === 'SCONJ')) break
    const verb = pos === 'VERB' ? verbAt(tokens, i - 1) : null
    const passive = BE.has(tokens[i - 2]?.lower ?? '')
    if (verb !== null && verb.class !== 'other' && !passive && !mayBeReduced(tokens, i - 1)) break
    i--
  }
  return i
}

/** Prepositions that may begin a clause, too: "after the minister said". */
const OPENS_CLAUSE = new Set(
  'after although as because before if once since than though unless until when where whereas while'.split(' '),
)

/** Behind the modifier that begins at a token; -1 where none does. */
function behindModifier(tokens: readonly Token[], at: number, sentence: number, blocked: Phrase['blocked']): number {
  const token = tokens[at]
  if (token === undefined || token.sentence !== sentence || blocked(at)) return -1
  if (opensRelative(tokens, at)) return behindRelative(tokens, at, sentence, blocked)
  if (isPreposition(token) || OPENS_CLAUSE.has(token.lower)) return behindObject(tokens, at + 1)
  return behindReduced(tokens, at)
}

/** Behind the clause of "those who fear the law", as far as it has verbs, nouns and phrases. */
export function behindWho(tokens: readonly Token[], who: number): number {
  let i = who + 1
  while (i < who + LONGEST_CLAUSE && i < tokens.length && tokens[i]!.sentence === tokens[who]!.sentence) {
    const next = OF_CLAUSE.has(tokens[i]!.pos) && tokens[i]!.lower !== 'as' ? i + 1 : behindObject(tokens, i)
    if (next < 0 || (i > who + 1 && tokens[i]!.pos === 'VERB')) break
    i = next
  }
  // "those who."
  if (i === who + 1) return who
  while (i > who + 1 && !ENDS_OBJECT.has(tokens[i - 1]!.pos) && tokens[i - 1]!.pos !== 'VERB') i--
  return i
}

const OF_CLAUSE: ReadonlySet<Token['pos']> = new Set(['VERB', 'AUX', 'ADV', 'ADP', 'PART'])

/** Behind the participle or adjective, with what it governs, that begins at a token; -1 where none does. */
export function behindReduced(tokens: readonly Token[], at: number): number {
  const end = reducedEnd(tokens, at)
  return end > 0 && tokens[end - 1]!.sentence === tokens[at - 1]?.sentence ? end : -1
}

function reducedEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (token?.pos === 'ADJ' && isPreposition(tokens[at + 1])) return behindObject(tokens, at + 2)
  if (token === undefined || !mayBeReduced(tokens, at)) return -1
  const next = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1
  if (isPreposition(tokens[next])) return behindObject(tokens, next + 1)
  // "left the board": a verb of its own.
  return endsInIng(token) ? behindObject(tokens, next) : -1
}

function isPreposition(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'ADP' || token.lower === 'to') && !OPENS_CLAUSE.has(token.lower)
}

function behindObject(tokens: readonly Token[], from: number): number {
  // "after meeting Berg"
  const first = tokens[from] !== undefined && endsInIng(tokens[from]!) && tokens[from]!.pos === 'VERB' ? from + 1 : from
  const end = behindPhrase(tokens, first)
  return end < 0 && STANDS_ALONE.has(tokens[first]?.pos ?? 'X') ? first + 1 : end
}

/** Behind the noun phrase at a token, "in this work Berg said" being two; -1 where none begins there. */
function behindPhrase(tokens: readonly Token[], from: number): number {
  const phrase = nounPhraseFrom(tokens, from)
  if (phrase === null || tokens[from]!.pos !== 'DET') return phrase?.to ?? -1
  for (let i = from + 2; i < phrase.to; i++) {
    const { pos, lower } = tokens[i - 1]!
    if (tokens[i]!.pos === 'PROPN' && pos === 'NOUN' && !personNouns.has(lower)) return i
  }
  return phrase.to
}

/** A participle that hangs on a noun: "based", "investigating", but not the "said" of "he said". */
function mayBeReduced(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.pos !== 'VERB' || startsUpper(token.text)) return false
  const verb = verbAt(tokens, at)
  if (verb === null) return false
  if (endsInIng(token)) return isParticiple(tokens, at)
  return verb.class === 'other' || AGENTIVE.has(tokens[at + 1]?.lower ?? '')
}

/** What makes a participle of a verb of reporting: "named by", "identified as". */
const AGENTIVE = new Set(['by', 'as'])

/** "who treated": the relative pronoun is the subject. */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  if (!RELATIVE_PRONOUNS.has(tokens[at]?.lower ?? '')) return false
  const next = tokens[at + 1]?.pos === 'ADV' ? tokens[at + 2] : tokens[at + 1]
  return next?.pos === 'VERB' || next?.pos === 'AUX'
}

function behindRelative(tokens: readonly Token[], at: number, sentence: number, blocked: Phrase['blocked']): number {
  for (let i = at + 3; i < at + LONGEST_CLAUSE && tokens[i]?.sentence === sentence && !blocked(i); i++) {
    if (tokens[i]!.pos === 'PUNCT' && tokens[i]!.lower !== '-') return -1
    if (ENDS_OBJECT.has(tokens[i - 1]!.pos) && reportAt(tokens, i, sentence, blocked) !== null) return i
  }
  return -1
}

const ENDS_OBJECT: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'NUM', 'ADV', 'ADJ'])

/** The finite verb of reporting at a token, over adverbs and auxiliaries. */
export function reportAt(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  blocked: Phrase['blocked'] = () => false,
): Verb | null {
  let i = at
  while (i < at + 4 && (tokens[i]?.pos === 'ADV' || tokens[i]?.pos === 'AUX')) i++
  if (tokens[i]?.sentence !== sentence || blocked(i)) return null
  const verb = verbAt(tokens, i)
  return verb === null || verb.class === 'other' || verb.class === 'think' || isParticiple(tokens, i) ? null : verb
}
