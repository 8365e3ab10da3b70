import { fullWeekdays } from '../language/en/date-words.js'
import { isDocument } from '../language/en/documents.js'
import { givenNameGender } from '../language/en/given-names.js'
import { nounKind } from '../language/en/noun-kinds.js'
import { perceptionVerbs } from '../language/en/perception-verbs.js'
import { personNouns } from '../language/en/person-nouns.js'
import { reportingVerbs } from '../language/en/reporting-verbs.js'
import { startsLower, startsUpper } from './characters.js'
import type { PartOfSpeech } from './document.js'
import { POSSESSIVE_PRONOUNS } from './noun-phrases.js'
import type { TaggedSpan } from './tag.js'

/**
 * Corrects the tags of verbs that the tagger is often wrong about beside quotations:
 *
 *   “…,” Mr Mkula SUMS up.            a reporting verb behind a quotation and a noun phrase
 *   “…,” NOTES the ministry.          a reporting verb between a quotation and a noun phrase
 *   He took it, court records SHOW.   a reporting verb behind a plural noun that closes its sentence
 *   The organisers PROMISE that …     before "that" and a clause, where the clause has no verb yet
 *   The organisers PROMISE to open …  before "to" and a verb, where the clause has no verb yet
 *   The text POINTS out: “…”          before a colon, a comma or nothing, and a quotation
 *   Critics CALL it a sham            before an object, where the clause has no verb yet
 *   It REFERENCED a “crisis”          behind a pronoun, before an object or a quotation
 *   The law BANS “hostile” acts       behind a document, before a quotation
 *   She smiled, ANSWERING “…”         a participle of a reporting verb between a comma and a quotation
 *   She heard a man YELL: “…”         behind what somebody heard or saw
 *   LAMENTING their luck, they say    a participle that opens its sentence
 *   It FURTHER wrote                  an adverb
 *   The text further NOTES that …     behind an adverb
 *   The ROVE ad, nurse SUE Berg       a name
 *   SHOCKED Greek strikers promise …  an adjective, though it opens the sentence
 *
 * Near misses: news REPORTS that say …; “…,” the news REPORTS of the day said; the prime minister's REMARKS: “…”
 */
export function retagVerbs(tokens: readonly TaggedSpan[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.pos === 'NOUN' || token.pos === 'PROPN') {
      if (
        isOnlyVerb(tokens, i) ||
        isReport(tokens, i) ||
        isOpeningParticiple(tokens, i) ||
        isStated(tokens, i) ||
        isAnswering(tokens, i) ||
        isHeard(tokens, i)
      )
        token.pos = 'VERB'
    } else if (token.pos === 'ADJ') {
      if (isDone(tokens, i)) token.pos = 'VERB'
    } else if (token.pos === 'VERB') {
      if (token.lower === 'think' && tokens[i + 1]?.lower.startsWith('tank')) token.pos = 'NOUN'
      else if (token.lower === 'further') token.pos = 'ADV'
      else if (isName(tokens, i)) token.pos = 'PROPN'
      else if (isOpeningAdjective(tokens, i)) token.pos = 'ADJ'
    }
  }
}

/** "Berg trails Holt in polls": behind a name that begins its sentence, where its clause has no other verb. */
function isOnlyVerb(tokens: readonly TaggedSpan[], i: number): boolean {
  const { pos, lower, text } = tokens[i]!
  if (pos !== 'NOUN' || !startsLower(text) || !lower.endsWith('s') || lower.endsWith('ss') || i === 0) return false
  let start = i
  while (start > 0 && start > i - NAME_LENGTH && tokens[start - 1]!.pos === 'PROPN') start--
  if (start === i || (start > 0 && !ENDS_SENTENCE.test(tokens[start - 1]!.text))) return false
  if (!COMPLEMENT.has(tokens[i + 1]?.pos ?? 'PUNCT')) return false
  for (let k = i + 1; k < i + REACH && k < tokens.length; k++) {
    const { pos: other, lower: word } = tokens[k]!
    if (other === 'VERB' || other === 'AUX') return false
    if (other === 'SCONJ' || word === 'that' || STOP.test(word)) break
  }
  return true
}

const STOP = /^[.;:!?]$/
const NAME_LENGTH = 5
const ENDS_SENTENCE = /^(?:[.!?”"’]|--)$/
const COMPLEMENT: ReadonlySet<PartOfSpeech> = new Set([
  'DET',
  'PROPN',
  'PRON',
  'NUM',
  'ADJ',
  'ADP',
  'NOUN',
  'ADV',
  'PART',
])

/** "The affidavit links “…” to": what a document does to quoted words. */
function isStated(tokens: readonly TaggedSpan[], i: number): boolean {
  const { pos, lower } = tokens[i]!
  if (pos !== 'NOUN' || !lower.endsWith('s') || lower.endsWith('ss') || !opensQuotation(tokens, i + 1)) return false
  return i > 1 && isDocument(tokens[i - 1]!.lower) && tokens[i - 2]!.lower === 'the' && !hasVerbBefore(tokens, i - 2)
}

/** Not the "tired" of "it was tired". */
function isDone(tokens: readonly TaggedSpan[], i: number): boolean {
  const { lower } = tokens[i]!
  return (
    lower.endsWith('ed') &&
    SUBJECTS.has(tokens[i - 1]?.lower ?? '') &&
    (isObject(tokens[i + 1]) || opensQuotation(tokens, i + 1))
  )
}

const SUBJECTS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who'])

function isName(tokens: readonly TaggedSpan[], i: number): boolean {
  const next = tokens[i + 1]
  if (!startsUpper(tokens[i]!.text)) return false
  const before = tokens[i - 1]
  // “…,” said Rose; said Mr Rob Berg; nurse Sue Berg; not a headline's "Mayor Slams"
  if (i > 1 && before!.lower === 'said' && followsQuotation(tokens, i - 1)) return true
  if (before?.pos === 'NOUN' && startsLower(before.text) && !reportingVerbs.has(tokens[i]!.lower)) return true
  const noun = before === undefined ? undefined : personNouns.get(before.lower)
  if (noun?.kind === 'honorific' || (noun !== undefined && givenNameGender(tokens[i]!.lower) !== undefined)) return true
  // "Hope said"
  if (before === undefined || before.pos === 'PUNCT') return next?.lower === 'said' || next?.lower === 'says'
  return tokens[i - 1]?.pos === 'DET' && next?.pos === 'NOUN' && startsLower(next.text)
}

/** Not the "Asked" of "Asked Tuesday whether": a noun in the plural follows. */
function isOpeningAdjective(tokens: readonly TaggedSpan[], i: number): boolean {
  const { text, lower } = tokens[i]!
  if (!startsUpper(text) || !lower.endsWith('ed') || reportingVerbs.has(lower)) return false
  if (i > 0 && tokens[i - 1]!.pos !== 'PUNCT') return false
  for (let k = i + 1; k < i + REACH && NOMINAL.has(tokens[k]?.pos ?? 'PUNCT'); k++) {
    if (tokens[k]!.pos === 'NOUN' && tokens[k]!.lower.endsWith('s')) return true
  }
  return false
}

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'ADJ'])

function isOpeningParticiple(tokens: readonly TaggedSpan[], i: number): boolean {
  if (!tokens[i]!.lower.endsWith('ing') || (i > 0 && tokens[i - 1]!.pos !== 'PUNCT')) return false
  const next = tokens[i + 1]
  return next !== undefined && (next.pos === 'DET' || POSSESSIVE_PRONOUNS.has(next.lower))
}

function isAnswering(tokens: readonly TaggedSpan[], i: number): boolean {
  const { lower } = tokens[i]!
  const joined = tokens[i - 1]?.text === ',' || tokens[i - 1]?.pos === 'CCONJ'
  return lower.endsWith('ing') && joined && reportingVerbs.has(lower) && opensQuotation(tokens, i + 1)
}

/** "heard her husband, Carl, cry: “…”" */
function isHeard(tokens: readonly TaggedSpan[], i: number): boolean {
  const { lower, text } = tokens[i]!
  if (!reportingVerbs.get(lower)?.some(({ lemma }) => lemma === lower) || text !== lower) return false
  if (!opensQuotation(tokens, i + 1) && !(tokens[i + 1]?.pos === 'ADP' && opensQuotation(tokens, i + 2))) return false
  for (let k = i - 1; k > 0 && k > i - REACH; k--) {
    const { pos, text } = tokens[k]!
    if (pos === 'VERB') return k < i - 1 && perceptionVerbs.has(tokens[k]!.lower)
    if (!PHRASE.has(pos) && text !== ',') return false
  }
  return false
}

const PHRASE: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'DET', 'ADJ', 'PRON', 'NUM'])

/** How far back a noun phrase and its clause are read, in tokens. */
const REACH = 14

function isReport(tokens: readonly TaggedSpan[], i: number): boolean {
  const { lower, text } = tokens[i]!
  const entries = reportingVerbs.get(lower)
  if (entries === undefined || text !== lower) return false
  const behind = i > 1 && (ADVERBS.has(tokens[i - 1]!.lower) || isNumbered(tokens, i - 1)) ? i - 1 : i
  const before = tokens[behind - 1]
  if (before === undefined) return false
  if (followsQuotation(tokens, i)) return opensPhrase(tokens[i + 1])
  const particle = entries.some((entry) => entry.particle !== null && entry.particle === tokens[i + 1]?.lower)
  if ((before.pos !== 'NOUN' && before.pos !== 'PROPN') || !(particle || agrees(lower, before))) return false
  const next = particle ? i + 2 : i + 1
  const start = phraseStart(tokens, behind)
  if ((isObject(tokens[next]) || (before.pos === 'PROPN' && isNameBehind(tokens, next))) && !particle)
    return !hasVerbBefore(tokens, start) && !hasPossessor(tokens, start, i)
  if (opensQuotation(tokens, next)) return particle || !hasPossessor(tokens, start, i)
  if (!lower.endsWith('s') && closesSentence(tokens, start, next)) return true
  if (isBesideWords(tokens, start)) return isDefinite(tokens, start, i) && (particle || endsClause(tokens[next]))
  return (
    (promises(tokens, next) || (tokens[next]?.lower === 'that' && (particle || saysClause(tokens, next + 1)))) &&
    !hasVerbBefore(tokens, start)
  )
}

/** He took the money, court records show. */
function closesSentence(tokens: readonly TaggedSpan[], start: number, next: number): boolean {
  return tokens[start - 1]?.text === ',' && (tokens[next] === undefined || STOP.test(tokens[next].text))
}

/** “…,” a voice-over in the ad states; as the phrase notes, … */
function isBesideWords(tokens: readonly TaggedSpan[], start: number): boolean {
  if (followsQuotation(tokens, start) || tokens[start - 1]?.lower === 'as') return true
  return tokens[start - 1]?.pos === 'ADP' && followsQuotation(tokens, phraseStart(tokens, start - 1))
}

const ADVERBS = new Set(['further', 'also', 'then', 'now', 'later', 'clearly', 'rightly', 'explicitly', 'repeatedly'])

/** "Article 13 affirms" */
function isNumbered(tokens: readonly TaggedSpan[], i: number): boolean {
  return tokens[i]!.pos === 'NUM' && tokens[i - 1]?.pos !== 'NUM'
}

/** "Frank quotes Kahn", not "Ford reports Monday" */
function isNameBehind(tokens: readonly TaggedSpan[], i: number): boolean {
  return tokens[i]?.pos === 'PROPN' && !fullWeekdays.has(tokens[i]!.lower)
}

/** The "it" or "a" of "critics call it a sham": no noun goes on with them. */
function isObject(token: TaggedSpan | undefined): boolean {
  return token !== undefined && (OBJECTS.has(token.lower) || POSSESSIVE_PRONOUNS.has(token.lower))
}

const OBJECTS = new Set(['it', 'him', 'them', 'us', 'a', 'an', 'the'])

function promises(tokens: readonly TaggedSpan[], next: number): boolean {
  return tokens[next]?.lower === 'to' && tokens[next + 1]?.pos === 'VERB'
}

function opensPhrase(token: TaggedSpan | undefined): boolean {
  return token !== undefined && (token.pos === 'DET' || token.pos === 'PROPN' || POSSESSIVE_PRONOUNS.has(token.lower))
}

/** "The text points", "the organisers promise": the -s stands on the noun or on the verb. */
function agrees(verb: string, noun: TaggedSpan): boolean {
  const group = noun.pos === 'PROPN' && nounKind(noun.lower) === 'group'
  const plural = group || (noun.pos === 'NOUN' && noun.lower.endsWith('s') && !noun.lower.endsWith('ss'))
  return verb.endsWith('s') ? !plural : plural
}

function phraseStart(tokens: readonly TaggedSpan[], end: number): number {
  let start = end
  while (start > 0 && start > end - REACH && belongsToPhrase(tokens[start - 1]!)) start--
  return start
}

const IN_PHRASE: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'X'])

function belongsToPhrase({ pos, lower }: TaggedSpan): boolean {
  return (IN_PHRASE.has(pos) && lower !== 'that') || lower === "'s" || lower === 'of' || lower === '-'
}

const CLOSING = /^(?:["”»’']|'')$/
const OPENING = /^(?:["“„«‘]|``)$/

function followsQuotation(tokens: readonly TaggedSpan[], start: number): boolean {
  const mark = tokens[tokens[start - 1]?.text === ',' ? start - 2 : start - 1]
  return mark !== undefined && CLOSING.test(mark.text) && mark.end < tokens[start]!.start
}

function opensQuotation(tokens: readonly TaggedSpan[], at: number): boolean {
  const stop = tokens[at]?.text
  const open = stop === ',' || stop === ':' || stop === ';' ? at + 1 : at
  return OPENING.test(tokens[open]?.text ?? '') && tokens[open - 1]!.end < tokens[open]!.start
}

function isDefinite(tokens: readonly TaggedSpan[], from: number, to: number): boolean {
  return tokens[from]!.pos === 'DET' || tokens[to - 1]!.pos === 'PROPN' || hasPossessor(tokens, from, to)
}

function hasPossessor(tokens: readonly TaggedSpan[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.lower === "'s") return true
  return false
}

function endsClause(token: TaggedSpan | undefined): boolean {
  return token === undefined || token.pos === 'PUNCT' || token.pos === 'ADP' || token.pos === 'ADV'
}

/** Behind "that", a clause begins with its subject or with a quotation; where a verb comes at once, "that" is the subject itself. */
function saysClause(tokens: readonly TaggedSpan[], at: number): boolean {
  const pos = tokens[at]?.pos
  return opensQuotation(tokens, at) || (pos !== undefined && pos !== 'VERB' && pos !== 'AUX' && pos !== 'PUNCT')
}

function hasVerbBefore(tokens: readonly TaggedSpan[], start: number): boolean {
  for (let i = start - 1; i >= Math.max(0, start - REACH); i--) {
    const { pos, text, lower } = tokens[i]!
    if ((pos === 'PUNCT' && text !== '-') || pos === 'SCONJ' || lower === 'that') return false
    if (pos === 'VERB' || pos === 'AUX') return true
  }
  return false
}
