import { demonymCodes } from '../../../language/en/countries.js'
import { isMemberNoun } from '../../../language/en/member-nouns.js'
import { nounKind } from '../../../language/en/noun-kinds.js'
import { organizationNounList } from '../../../language/en/organization-nouns.js'
import { personNounList, type WordGender } from '../../../language/en/person-nouns.js'
import type { WordTable } from '../../../language/en/quick-lists.js'
import { reportingVerbs } from '../../../language/en/reporting-verbs.js'
import { shippedTable } from '../../../language/en/shipped-lists.js'
import { startsUpper } from '../../../text/characters.js'
import type { Token } from '../../../text/document.js'
import { endsAge, endsWholeNoun, INTRODUCING, nounPhraseAround, wholeNoun } from '../../../text/noun-phrases.js'

/** A noun that can describe a person or organization without a name. */
export interface DescribingNoun {
  readonly of: 'person' | 'organization'
  /** The noun in full, lower case and singular. */
  readonly role: string
  readonly gender: WordGender
  readonly plural: boolean
}

/**
 * The noun at a token that describes a person or organization; null where it is none:
 *
 *   "the MINISTER", "the BROADCASTER"      of the lists
 *   "the 45-year-OLD"                      an age
 *   "one health PROFESSIONAL said"         an unknown noun that introduces a speaker
 *   "the YORKSHIREMAN said"                where a person is from
 *
 * Near misses: "the door", "Mr", "a report said"
 */
export function describingNounAt(tokens: readonly Token[], head: number): DescribingNoun | null {
  return nounAt(tokens, head) ?? newcomerAt(tokens, head) ?? nativeAt(tokens, head) ?? null
}

const PLURAL = new Set(['people', 'police', 'staff', 'elderly', 'others'])

/** The heads of descriptions, in lower case. */
const NOUNS: WordTable<DescribingNoun> = shippedTable(collectNouns)

function collectNouns(): Map<string, DescribingNoun> {
  const nouns = new Map<string, DescribingNoun>()
  for (const role of organizationNounList.keys())
    nouns.set(role, { of: 'organization', gender: 'u', role, plural: false })
  for (const [noun, { kind, gender, role, plural }] of personNounList()) {
    if (kind !== 'honorific') nouns.set(noun, { of: 'person', gender, role, plural: plural || PLURAL.has(noun) })
  }
  return nouns
}

const AGED: DescribingNoun = { of: 'person', gender: 'u', role: 'old', plural: false }

function nounAt(tokens: readonly Token[], head: number): DescribingNoun | undefined {
  const { pos } = tokens[head]!
  if (pos === 'NOUN' || pos === 'PROPN' || endsWholeNoun(tokens, head)) return NOUNS.get(wholeNoun(tokens, head))
  return endsAge(tokens, head) && tokens[head - 4]!.pos === 'NUM' ? AGED : undefined
}

/** "One health professional said": a speaker whom an unknown noun introduces is a person. */
function newcomerAt(tokens: readonly Token[], head: number): DescribingNoun | undefined {
  const { pos, lower } = tokens[head]!
  const verb = reportingVerbs.get(tokens[head + 1]?.lower ?? '')?.[0]
  if (pos !== 'NOUN' || verb?.class !== 'say' || nounKind(lower) !== null) return undefined
  const { from } = nounPhraseAround(tokens, head)
  return INTRODUCING.has(tokens[from]!.lower) && from < head
    ? { of: 'person', gender: 'u', role: lower, plural: false }
    : undefined
}

/** "The Yorkshireman said", "said the New Zealander": anybody may be meant. */
function nativeAt(tokens: readonly Token[], head: number): DescribingNoun | undefined {
  const { pos, text } = tokens[head]!
  const from = tokens[head - 1]?.pos === 'PROPN' ? head - 2 : head - 1
  const reports = reportingVerbs.has(tokens[head + 1]?.lower ?? '') || reportingVerbs.has(tokens[from - 1]?.lower ?? '')
  if (pos !== 'PROPN' || !startsUpper(text) || !(isMemberNoun(text) || demonymCodes.has(text)) || !reports)
    return undefined
  return tokens[from]?.lower === 'the' ? { of: 'person', gender: 'u', role: 'native', plural: false } : undefined
}
