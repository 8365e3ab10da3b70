import type { Reference, Resolution } from '../../coreference/resolution.js'
import { personNouns } from '../../language/en/person-nouns.js'
import { sourceNouns } from '../../language/en/source-nouns.js'
import type { Token } from '../../text/document.js'
import { firstFrom } from '../../text/first-from.js'
import { ARTICLES, compoundHead, isPossessiveMark, nounPhraseAround, nounPhraseFrom } from '../../text/noun-phrases.js'

/** A person or thing that words may be of, named or described by the tokens `from` to `to - 1`. */
export interface Referent {
  readonly from: number
  readonly to: number
  /** Index into the entities; null for an unnamed person. */
  readonly entity: number | null
}

/** The referents of the phrase that ends before the token `to`, both of "Anna Berg and Tom Briggs". */
export function referentsUpTo(tokens: readonly Token[], resolution: Resolution, to: number): Referent[] {
  const last = referentUpTo(tokens, resolution, to)
  if (last === null) return []
  // "Berg and his Irish counterpart Lund"
  const { from } = nounPhraseAround(tokens, last.from)
  const joined = tokens[from - 1]?.lower === 'and' ? referenceUpTo(resolution, from - 1) : null
  return joined === null || last.entity === null ? [last] : [joined, last]
}

/** The referents of the phrase that begins with the token `from`, by its head or the name in apposition to it. */
export function referentsFrom(tokens: readonly Token[], resolution: Resolution, from: number): Referent[] {
  const reference = referenceFrom(resolution, ARTICLES.has(tokens[from]?.lower ?? '') ? from + 1 : from)
  // "from Chinese officials" is not from the Chinese.
  const whole = reference !== null && compoundHead(tokens, reference.to - 1) < reference.to
  if (whole && !isPossessiveMark(tokens[reference.to])) return withPartner(tokens, resolution, reference)
  const phrase = nounPhraseFrom(tokens, from)
  if (phrase === null) return []
  const referent = referentUpTo(tokens, resolution, phrase.to)
  const named = referent !== null && tokens[referent.to - 1]!.pos === 'PROPN'
  const apposition = !named && tokens[phrase.to]?.text === ',' ? referenceFrom(resolution, phrase.to + 1) : null
  if (apposition !== null && apposition.entity !== null) return [apposition]
  return referent === null ? [] : withPartner(tokens, resolution, referent)
}

/** How many are named together at most. */
const MEMBERS = 8

/** All of "the Berg Institute, the NFC and Tom Briggs": commas join only where "and" closes the list. */
function withPartner(tokens: readonly Token[], resolution: Resolution, referent: Referent): Referent[] {
  const list = [referent]
  while (list.length < MEMBERS) {
    let at = list.at(-1)!.to
    if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3
    const comma = tokens[at]?.text === ','
    if (comma) at++
    const last = tokens[at]?.lower === 'and'
    if (last) at++
    if (!comma && !last) break
    const joined = referenceFrom(resolution, ARTICLES.has(tokens[at]?.lower ?? '') ? at + 1 : at)
    if (joined === null || isPossessiveMark(tokens[joined.to])) break
    list.push(joined)
    if (last) return list
  }
  return [referent]
}

function referentUpTo(tokens: readonly Token[], resolution: Resolution, to: number): Referent | null {
  const reference = referenceUpTo(resolution, to)
  if (reference !== null) return reference
  const head = tokens[to - 1]
  if (head === undefined || (head.pos !== 'NOUN' && head.pos !== 'PROPN')) return null
  const kind = sourceNouns.get(head.lower)
  if (kind === 'document' || (kind === undefined && !personNouns.has(head.lower))) return null
  return { from: nounPhraseAround(tokens, to - 1).from, to, entity: null }
}

/** The reference that ends before the token `to`. */
export function referenceUpTo(resolution: Resolution, to: number): Reference | null {
  const { references } = resolution
  // The longest phrase is shorter than this many references.
  for (let i = firstFrom(references, to) - 1, k = 0; i >= 0 && k < 4; i--, k++) {
    if (references[i]!.to === to) return references[i]!
  }
  return null
}

function referenceFrom({ references }: Resolution, from: number): Referent | null {
  const reference = references[firstFrom(references, from)]
  return reference?.from === from ? reference : null
}
