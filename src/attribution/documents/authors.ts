import type { Resolution } from '../../coreference/resolution.js'
import { isDocument, isPlatform, makingVerbs, mayBeSameDocument } from '../../language/en/documents.js'
import { organizationSynonyms } from '../../language/en/organization-nouns.js'
import type { Token } from '../../text/document.js'
import { firstFrom } from '../../text/first-from.js'
import { isPossessiveMark, nounPhraseAround, nounPhraseFrom, wholeNoun } from '../../text/noun-phrases.js'
import { isQuotationMark } from '../contents/phrase.js'
import type { Reading } from '../reading.js'
import { isOfType } from '../sources/entity-type.js'
import { introducedBy, subjectOf } from './introduction.js'
import { lastSpeaker } from './last-speaker.js'
import { type Referent, referenceUpTo, referentsFrom, referentsUpTo } from './referent.js'

/** How far back the first mention of a document is looked for, in tokens. */
const REACH_BACK = 600

/** How many tokens may stand between a document and its author: "an email sent on Monday by". */
const REACH_AHEAD = 6

/** How many tokens may stand between a document and the verb of making: "an ad that attacks Berg and is funded by". */
const REACH_VERB = 30

/**
 * The authors of the document whose noun is the token `head`; none where the article does not say. What the phrase
 * itself tells comes first, then the sentence that introduces it, then the nearest mention before it of a document that may
 * be the same.
 *
 *   the phrase      "a Xinhua analysis", "a board report", "Clinton's email", "the prosecutors' document", "a letter sent by Anna Berg", "an ad
 *                   that attacks the plan and is funded by the NFC", "a document on the ministry's website"
 *   the sentence    "Berg filed a lawsuit", "the ministry said in a statement", "says the IMF in an analysis"
 *   a deed          "Berg sued": the lawsuit
 *   further back    "Berg sent an email to members. The message read …"
 *
 * A document in a document (“the post on its blog”) is followed `hops` times.
 *
 * Near misses: the report on Iran · an email to the ministry · a person ("Clinton's aide") · a second document
 */
export function documentAuthors(reading: Reading, head: number, hops = 1): readonly Referent[] {
  const { document, resolution } = reading
  const { tokens } = document
  const noun = wholeNoun(tokens, head)
  if (!isDocument(noun)) return []
  const own = authorsAt(reading, head, hops)
  const { from } = nounPhraseAround(tokens, head)
  if (LAWS.has(noun) || tokens[head + 1]?.pos === 'NUM') return own
  if (own.length > 0 || INDEFINITE.has(tokens[from]!.lower)) return own
  for (let i = from - 1; i >= Math.max(0, head - REACH_BACK); i--) {
    const { lower, pos } = tokens[i]!
    if (pos === 'VERB') {
      if (!makingVerbs.get(lower)?.has(noun)) continue
      const authors = subjectOf(tokens, resolution, i)
      if (authors.length > 0) return authors
    } else if ((pos === 'NOUN' || pos === 'PROPN') && isDocument(lower) && mayBeSameDocument(lower, noun)) {
      const authors = authorsAt(reading, i, hops)
      if (authors.length > 0) return authors
      if (lower === noun && INDEFINITE.has(tokens[nounPhraseAround(tokens, i).from]!.lower)) return []
    }
  }
  return authorsAhead(reading, head, hops)
}

/** How far on a document is looked for that the article introduces only later: "the statement read … released by the ministry". */
const REACH_ON = 400

/** "The statement was released by the ministry", further on. */
function authorsAhead(reading: Reading, head: number, hops: number): readonly Referent[] {
  const { document } = reading
  const { tokens } = document
  const noun = tokens[head]!.lower
  for (let i = head + 1; i < Math.min(tokens.length, head + REACH_ON); i++) {
    if (tokens[i]!.lower !== noun || tokens[i]!.pos !== 'NOUN') continue
    if (INDEFINITE.has(tokens[nounPhraseAround(tokens, i).from]!.lower)) return NONE
    const authors = authorsAfter(reading, i, hops)
    if (authors.length > 0) return authors
  }
  return NONE
}

/** They stand for themselves, whatever their author: "the law", "Article 13". */
const LAWS = new Set(['law', 'act', 'constitution', 'code', 'treaty', 'convention', 'statute', 'charter', 'amendment'])

const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'some', 'several'])
const NONE: readonly Referent[] = []

/** What the phrase and its sentence tell. */
function authorsAt(reading: Reading, head: number, hops: number): readonly Referent[] {
  const { document, resolution } = reading
  const { tokens } = document
  const { from } = nounPhraseAround(tokens, head)
  for (const authors of [
    () => possessor(reading, from, head),
    () => modifier(tokens, resolution, from, head),
    () => authorsAfter(reading, head, hops),
    () => introducedBy(reading, from),
    () => official(tokens, resolution, head),
  ]) {
    const found = authors()
    if (found.length > 0) return found
  }
  return NONE
}

/** "Clinton's email", "the prosecutors' document", "its statement". */
function possessor(reading: Reading, from: number, head: number): readonly Referent[] {
  const { document, resolution } = reading
  const { tokens } = document
  for (let i = head - 1; i > from; i--) {
    if (isPossessiveMark(tokens[i])) return referentsUpTo(tokens, resolution, i).slice(-1)
  }
  if (tokens[from]!.lower === 'its') {
    const speaker = lastSpeaker(reading, from)
    if (speaker !== null && !isDocument(tokens[speaker.to - 1]!.lower)) return [speaker]
  }
  const pronoun = tokens[from]!.pos === 'PRON' ? referenceUpTo(resolution, from + 1) : null
  return pronoun === null ? NONE : [pronoun]
}

/** "a Xinhua analysis", "a Clinton campaign memo": the name, with the noun of an organization after it. */
function modifier(tokens: readonly Token[], resolution: Resolution, from: number, head: number): readonly Referent[] {
  const { entities, references } = resolution
  for (let i = firstFrom(references, from); i < references.length && references[i]!.to <= head; i++) {
    const reference = references[i]!
    const { type } = entities[reference.entity]!
    if (type !== 'person' && type !== 'organization') continue
    if (isPlatform(tokens[reference.to - 1]!.lower, tokens[head]!.lower)) continue
    const following = tokens[reference.to]!
    if (type === 'person' && reference.to < head && (following.lower === 'campaign' || following.lower === 'team')) {
      return [{ from: reference.from, to: reference.to + 1, entity: null }]
    }
    return [reference]
  }
  return NONE
}

/** Nouns without an article of those that make the documents they stand before: "a police report"; not "court documents". */
const OFFICIAL = new Set(['army', 'government', 'military', 'police'])

/** "a police report"; "a board report", where "the Parole Board of Peru" is named before. */
function official(tokens: readonly Token[], { entities, references }: Resolution, head: number): readonly Referent[] {
  if (head === 0) return NONE
  const { lower, pos } = tokens[head - 1]!
  if (OFFICIAL.has(lower)) return [{ from: head - 1, to: head, entity: null }]
  if (pos !== 'NOUN' || !organizationSynonyms.has(lower)) return NONE
  for (let i = firstFrom(references, head) - 1; i >= 0 && references[i]!.from >= head - REACH_BACK; i--) {
    const { form, entity } = references[i]!
    const { type, name } = entities[entity]!
    if (form === 'name' && type === 'organization' && name.toLowerCase().split(' ').includes(lower))
      return [references[i]!]
  }
  return NONE
}

const COMES = new Set(['came', 'comes', 'arrived', 'sent'])
const PLACED = new Set(['on', 'in', 'of'])

function authorsAfter(reading: Reading, head: number, hops: number): readonly Referent[] {
  const { document, resolution } = reading
  const { tokens } = document
  const { sentence } = tokens[head]!
  let plain = true
  for (let i = head + 1; i < Math.min(tokens.length - 1, head + REACH_VERB); i++) {
    const { lower, pos } = tokens[i]!
    if (tokens[i]!.sentence !== sentence || isQuotationMark(tokens[i])) return NONE
    if (pos === 'PUNCT') plain = false
    if (lower === 'from' && (i === head + 1 || COMES.has(tokens[i - 1]!.lower))) {
      return referentsFrom(tokens, resolution, i + 1).filter(
        (referent) => !isOfType(resolution, referent.entity, 'place'),
      )
    }
    const made = makingVerbs.has(tokens[i - 1]!.lower)
    if (lower === 'by' && (made || (plain && i < head + REACH_AHEAD))) return referentsFrom(tokens, resolution, i + 1)
    // "A document on the ministry's website", "a voice-over in the ad".
    if (i === head + 1 && hops > 0 && PLACED.has(lower)) {
      const phrase = nounPhraseFrom(tokens, i + 1)
      if (phrase !== null && isDocument(tokens[phrase.head]!.lower)) {
        const authors = documentAuthors(reading, phrase.head, hops - 1)
        if (authors.length > 0) return authors
      }
    }
  }
  return NONE
}
