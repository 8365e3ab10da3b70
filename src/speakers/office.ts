import { personNouns } from '../language/en/person-nouns.js'
import type { Token } from '../text/document.js'
import { INTRODUCING, isPossessiveMark, nounPhraseAround, POSSESSIVE_PRONOUNS } from '../text/noun-phrases.js'

/**
 * Where "Secretary of State Ana Cruz" begins, the phrase being "State Ana Cruz", or "Ministry of Health spokesman Ana Cruz"; not
 * "a friend of Mayor Ana Cruz".
 */
export function startOfOffice(tokens: readonly Token[], from: number, name: number, depth = 0): number {
  if (from === name || depth === DEEPEST || name - from > LONGEST || !COMPLETING.has(tokens[from - 1]?.lower ?? ''))
    return from
  if (tokens[from - 2]?.sentence !== tokens[name]!.sentence) return from
  const outer = nounPhraseAround(tokens, from - 2)
  if (INTRODUCING.has(tokens[outer.from]!.lower)) return from
  const office = personNouns.get(tokens[from - 2]!.lower)
  // "said Lind of his striker Ana Cruz"
  if (POSSESSIVE_PRONOUNS.has(tokens[from]!.lower)) return from
  if (tokens[from]!.pos === 'DET' && isPersonNoun(tokens[name - 1]!)) return from
  if (isPersonNoun(tokens[name - 1]!)) return office === undefined ? outer.from : from
  for (let i = from; i < name; i++) {
    if (isPossessiveMark(tokens[i]) || (tokens[i]!.pos === 'NOUN' && isPersonNoun(tokens[i]!))) return from
  }
  if (office !== undefined) return office.kind === 'role' ? outer.from : from
  // "Representative of the Islands at the UN Ana Cruz"
  const farther = startOfOffice(tokens, outer.from, name, depth + 1)
  return farther === outer.from ? from : farther
}

/** How many complements an office may have, and how long one may be, in tokens. */
const DEEPEST = 2
const LONGEST = 14

/** What completes an office: "Minister of Finance", "representative at the UN". */
const COMPLETING = new Set(['of', 'at', 'for'])

/** Not the "Dr." of "Director of the Institute Dr. Ana Cruz". */
function isPersonNoun({ lower }: Token): boolean {
  const noun = personNouns.get(lower)
  return noun !== undefined && noun.kind !== 'honorific'
}
