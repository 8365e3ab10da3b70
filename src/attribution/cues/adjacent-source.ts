import type { Document, Token } from '../../text/document.js'
import type { QuotationContext } from '../contents/quotation-context.js'
import type { Mention } from '../sources/mention.js'
import type { PlacedMention, Zone } from '../sources/placed-mentions.js'
import type { CueBeside } from './cue-beside.js'
import { hasVerb, isParticiple, verbAt } from './verbs.js'

/** How near to the marks the verb of their source may stand. */
const OWN_REACH = 3

/** How near the verb of "who urged him to “…”" may stand. */
const RELATIVE_REACH = 5

/** How near to the marks the noun may stand: Berg's conclusion that her acts were “careless”. */
const NOUN_REACH = 6

/** How near a verb that names something may stand, its object in between. */
const LABEL_REACH = 7

/** What separates a speaker from what they are quoted or blamed for: "quoted Berg as saying", "accused Berg of calling". */
const HOW = new Set(['as', 'of', 'for'])

/** The one who reports beside the words; where a participle does, the subject of the sentence. */
export function adjacentSource(
  document: Document,
  placed: readonly PlacedMention[],
  context: QuotationContext,
  cue: CueBeside | null,
): PlacedMention | null {
  return reporterBeside(document, placed, context) ?? (cue?.form === 'ing' ? mainSubject(placed) : null)
}

/** The subject of a reporting verb close to the marks, or the one whose claim, words or view they are. */
function reporterBeside(
  document: Document,
  placed: readonly PlacedMention[],
  context: QuotationContext,
): PlacedMention | null {
  const own = (side: Zone) => (one: PlacedMention) =>
    one.zone === side && reportsBeside(document.tokens, one, context) && !reportsBelow(document.tokens, one.mention)
  const after = placed.find(own('after')) ?? null
  const before = placed.findLast(own('before')) ?? (isIntroduced(document, context) ? mainSubject(placed) : null)
  if (before === null || after === null) return before ?? after
  const { verb } = after.mention.role
  const alone =
    verb?.class === 'say' &&
    !isIntroduced(document, context) &&
    endsClause(document.tokens[verb.to]) &&
    isAdjacent(document, after, context)
  return alone ? after : before
}

/** He stood up and said, “…” */
function isIntroduced({ tokens }: Document, { open, sentenceStart }: QuotationContext): boolean {
  const stop = tokens[open - 1]?.text
  if (open - 2 < sentenceStart || (stop !== ',' && stop !== ':')) return false
  return verbAt(tokens, open - 2)?.class === 'say' && tokens[open - 3]?.pos === 'CCONJ'
}

/** Berg left, adding that it was “a disgrace”: the subject of the sentence reports. */
function mainSubject(placed: readonly PlacedMention[]): PlacedMention | null {
  return placed.find(({ mention, zone }) => mention.main && zone === 'before') ?? null
}

/** "recalled Berg talking", "a text to supporters saying": a verb that is not theirs; but the "stating" of "a letter stating that". */
function reportsBelow(tokens: Document['tokens'], { to, phrase, role: { verb } }: Mention): boolean {
  if (verb === null || !isParticiple(tokens, verb.from)) return false
  if (verb.from === to + 1) return !HOW.has(tokens[to]!.lower)
  return (
    verb.from !== to || tokens[phrase.from - 1]?.lower === 'to' || verb.class === 'speech' || verb.class === 'think'
  )
}

function reportsBeside(
  tokens: Document['tokens'],
  { zone, mention }: PlacedMention,
  context: QuotationContext,
): boolean {
  const { relation, verb } = mention.role
  if (verb === null || verb.class === 'other') return false
  // Rates “were the highest”: the quoted words have the verb.
  if (verb.to === context.open && tokens[context.utterance.parts[0]!.from]?.pos === 'AUX') return false
  // The “Stay Home” movement continues.
  if (
    zone === 'after' &&
    context.stop === null &&
    mention.kind === 'description' &&
    mention.phrase.from === context.end
  ) {
    return false
  }
  const distance = zone === 'after' ? verb.from - context.end : context.open - verb.to
  if (relation === 'speech-noun') return zone === 'before' && distance <= NOUN_REACH
  if (relation !== 'subject' && relation !== 'inverted') return false
  const relative =
    mention.antecedent !== null && mention.kind === 'pronoun' && zone === 'before' && distance <= RELATIVE_REACH
  if (relative) return true
  // "termed the incident a case of “…”"
  const labels =
    verb.class === 'characterize' &&
    distance <= LABEL_REACH &&
    zone === 'before' &&
    !hasVerb(tokens, verb.to, context.open)
  return distance <= OWN_REACH || labels || (zone === 'after' && relation === 'subject')
}

/** “…,” said Berg; “…,” Mr Berg said: after a stop, the words' own verb of saying, with nothing between. */
function isAdjacent(
  { tokens }: Document,
  { zone, mention: { role, phrase, modifier, possessive } }: PlacedMention,
  { end, stop }: QuotationContext,
): boolean {
  if (modifier || possessive) return false
  if (zone !== 'after' || stop === null || (role.verb?.class !== 'say' && role.verb?.class !== 'speech')) return false
  if (role.relation === 'inverted') return role.verb.from === end
  // “…” Berg said that: after a full stop, a clause that goes on is a sentence of its own.
  return phrase.from === end && !role.aside && (stop !== '.' || endsClause(tokens[role.verb.to]))
}

/** “…,” Berg said. */
function endsClause(token: Token | undefined): boolean {
  return token === undefined || token.pos === 'PUNCT'
}
