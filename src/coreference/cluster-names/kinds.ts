import { organizationSynonyms } from '../../language/en/organization-nouns.js'
import type { Document, Token, TokenSpan } from '../../text/document.js'
import { nounPhraseFrom } from '../../text/noun-phrases.js'

const COPULA = new Set(['is', 'was', 'became', 'remains'])

/**
 * What kinds of organization the words beside a name call it:
 *
 *   before      "the retailer Acme"
 *   after      "Acme, a family-owned retailer, ...", "Acme is a retailer"
 *
 * Near misses: "Acme, the ministry said" (a clause), "Acme bought a retailer".
 */
export function kindsOf({ tokens }: Document, { from, to }: TokenSpan): string[] {
  const kinds: string[] = []
  const before = tokens[from - 1]
  if (before !== undefined && isKind(before) && before.sentence === tokens[from]!.sentence) kinds.push(before.lower)
  const following = tokens[to]
  if (following === undefined || following.sentence !== tokens[from]!.sentence) return kinds
  if (following.text !== ',' && !COPULA.has(following.lower)) return kinds
  const article = tokens[to + 1]?.pos === 'DET' || tokens[to + 1]?.pos === 'PRON'
  const phrase = article || following.text === ',' ? nounPhraseFrom(tokens, to + 1) : null
  if (phrase !== null && isKind(tokens[phrase.head]!) && tokens[phrase.to]?.pos !== 'VERB') {
    kinds.push(tokens[phrase.head]!.lower)
  }
  return kinds
}

function isKind({ lower, text, pos }: Token): boolean {
  return pos === 'NOUN' && lower === text && organizationSynonyms.has(lower)
}
