import { countryCodes } from '../../language/en/countries.js'
import { givenNameGender } from '../../language/en/given-names.js'
import { cityNames, organizationNameWords, regionNames } from '../../language/en/name-lists.js'
import type { NameSpan } from '../../names/name-span.js'
import { startsUpper } from '../../text/characters.js'
import type { Document, Token } from '../../text/document.js'
import { isLegalForm, personWords } from './name-words.js'

/** A name that the tagger is less sure of does not vouch for its parts elsewhere, unless its words do. */
const SURE = 0.8
const LIKELY = 0.45
/** Nouns of organizations that, with a capital and an article, are mostly something else: "the Party" of a one-party state. */
const VAGUE = new Set(['government', 'party'])

/** "National", "Chinese": what many organizations begin with. */
const ADJECTIVE = /(?:al|an|ern|ese|ic|ish)$|^(?:east|first|free|great|new|north|south|united|west)$/

/** Words by which an article calls its names for short, in lower case. */
export interface KnownNames {
  /** Family names of people who have a full name. */
  readonly surnames: ReadonlySet<string>
  /** Nouns of organizations: the "times" of "Harbour Times", the "bank" of "Bank of Ghana". */
  readonly heads: ReadonlySet<string>
  /** What organizations begin with: the "orrin" of "Orrin Holdings Ltd". */
  readonly stems: ReadonlySet<string>
  /** People's names of one word. */
  readonly alone: ReadonlySet<string>
}

export function collectKnownNames({ text, tokens }: Document, names: readonly NameSpan[]): KnownNames {
  const surnames = new Set<string>()
  const heads = new Set<string>()
  const stems = new Set<string>()
  const alone = new Set<string>()
  const sure = new Map<string, number>()
  for (const { type, from, to, start, end, confidence } of names) {
    if (type === 'person' && to - from > 1) {
      const surname = personWords(text.slice(start, end)).at(-1) ?? ''
      const sum = (sure.get(surname) ?? 0) + confidence
      sure.set(surname, sum)
      if (sum >= SURE || (sum > LIKELY && givenNameGender(tokens[from]!.lower) !== undefined)) surnames.add(surname)
    } else if (type === 'person' && confidence >= SURE) alone.add(tokens[from]!.lower)
    else if (type === 'organization' && to - from > 1) {
      for (const head of headsOf(from, to))
        if (confidence >= SURE || (confidence > LIKELY && organizationNameWords.has(head.text))) heads.add(head.lower)
      if (confidence >= SURE && isStem(from, to)) stems.add(tokens[from]!.lower)
    }
  }
  // "The Holt Stool" is not of a family where "the stool" is spoken of.
  for (const { text: word, lower } of tokens) {
    if (startsUpper(word)) continue
    surnames.delete(lower)
    stems.delete(lower)
  }
  return { surnames, heads, stems, alone }

  /** The last word, and the one before "of". */
  function headsOf(from: number, to: number): Token[] {
    const last = tokens[to - 1]!
    for (let i = from + 1; i < to; i++) {
      if (tokens[i]!.lower === 'of') return VAGUE.has(tokens[i - 1]!.lower) ? [last] : [last, tokens[i - 1]!]
    }
    return [last]
  }

  function isStem(from: number, to: number): boolean {
    const { text: word, lower, pos } = tokens[from]!
    const last = tokens[to - 1]!
    if (pos !== 'PROPN' || ADJECTIVE.test(lower) || tokens[from + 1]!.lower === 'of' || organizationNameWords.has(word))
      return false
    if (givenNameGender(lower) !== undefined || cityNames.has(word) || regionNames.has(word) || countryCodes.has(word))
      return false
    return isLegalForm(last.lower) || organizationNameWords.has(last.text)
  }
}
