import { organizationSynonyms } from '../language/en/organization-nouns.js'
import { personNouns } from '../language/en/person-nouns.js'
import type { PartOfSpeech } from './document.js'
import { POSSESSIVE_PRONOUNS } from './noun-phrases.js'
import type { TaggedSpan } from './tag.js'

const OFFICES = new Set(
  'adjutant attorney auditor consul director governor inspector postmaster secretary solicitor surgeon'.split(' '),
)

/**
 * Corrects the tags of nouns for people and organizations that the tagger takes for adjectives wherever they stand:
 *
 *   the CHIEF said · the union CHIEF · police CHIEF Omar Diallo
 *   the attorney GENERAL · the inspector GENERAL of the ministry
 *   the MILITARY said · a former RIVAL · the Oslo-based FIRM said · the Spanish SUSPECT was
 *
 * and of adjectives that it takes for nouns or verbs before another adjective and a noun for a person: a SMILING, sunburnt tourist
 *
 * Near misses: the CHIEF executive · a GENERAL strike · the attorney's GENERAL view · the LOCAL and national papers ·
 * the Spanish SUSPECT that
 */
export function retagNouns(tokens: readonly TaggedSpan[]): void {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!
    if (isAdjective(tokens, i)) token.pos = 'ADJ'
    if (!MISTAKEN.has(token.pos)) continue
    if (token.pos === 'ADJ' ? isTitle(tokens, i) || isNoun(tokens, i) : isNoun(tokens, i)) token.pos = 'NOUN'
  }
}

const MISTAKEN: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'ADV', 'VERB'])

/** A participle between a determiner and a comma, before an adjective and a noun for a person. */
function isAdjective(tokens: readonly TaggedSpan[], i: number): boolean {
  const { pos, lower } = tokens[i]!
  if ((pos !== 'NOUN' && pos !== 'VERB') || tokens[i - 1]!.pos !== 'DET' || tokens[i + 1]?.text !== ',') return false
  if (!PARTICIPLE.test(lower) || personNouns.has(lower)) return false
  let k = i + 2
  while (k < i + REACH && (tokens[k]?.pos === 'ADJ' || tokens[k]?.text === '-')) k++
  return k > i + 2 && tokens[k]?.pos === 'NOUN' && personNouns.has(tokens[k]!.lower)
}

const PARTICIPLE = /(?:ing|ed|en)$/

function isTitle(tokens: readonly TaggedSpan[], i: number): boolean {
  const { lower } = tokens[i]!
  if (lower !== 'chief' && !(lower === 'general' && OFFICES.has(tokens[i - 1]!.lower))) return false
  const next = tokens[i + 1]?.pos
  return tokens[i - 1]!.pos !== 'VERB' && next !== 'NOUN' && next !== 'ADJ'
}

/** The last word of a phrase with a determiner, before the verb or the end of its clause. */
function isNoun(tokens: readonly TaggedSpan[], i: number): boolean {
  const { lower, pos } = tokens[i]!
  const next = tokens[i + 1]
  const finite = next?.pos === 'AUX' || (next?.pos === 'VERB' && !next.lower.endsWith('ing'))
  if (!finite && !(pos === 'ADJ' && endsPhrase(tokens, i + 1))) return false
  return (organizationSynonyms.has(lower) || personNouns.has(lower)) && hasDeterminer(tokens, i)
}

function endsPhrase(tokens: readonly TaggedSpan[], next: number): boolean {
  const token = tokens[next]
  if (token === undefined || token.lower === 'who') return true
  // "a local, national affair"
  return ENDS.has(token.text) && !(token.text === ',' && tokens[next + 1]?.pos === 'ADJ')
}

const ENDS = new Set(['.', ',', ';', ':', '?', '!', ')', '”', '"', 'of', 'in', 'from', 'at'])

/** How far before a noun its determiner may stand, in tokens. */
const REACH = 6
const MODIFIER: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])

function hasDeterminer(tokens: readonly TaggedSpan[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const { pos, lower, text } = tokens[k]!
    if (pos === 'DET' || lower === 'one' || POSSESSIVE_PRONOUNS.has(lower) || lower === "'s") return true
    if (!MODIFIER.has(pos) && text !== '-' && tokens[k - 1]?.text !== '-') return false
  }
  return false
}
