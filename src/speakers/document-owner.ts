import type { Resolution } from '../entities/resolution.js'
import { sourceNouns } from '../language/en/source-nouns.js'
import type { Document, Token } from '../text/document.js'
import { nounPhraseAround } from '../text/noun-phrases.js'

/** How far back the first mention of a document is looked for, in tokens. */
const REACH_BACK = 250

/** How many tokens may stand between a document and whoever made it: "an email sent on Monday by". */
const REACH_AHEAD = 6

/**
 * The entity behind a document that is quoted, as an index into the entities; null where the article does not say.
 *
 * Accepts: a Xinhua analysis · Clinton's email · its statement · a letter sent by Anna Berg · "the statement", further on
 * Near misses: the report on Iran · an email to the ministry · a person ("Clinton's aide")
 */
export function documentOwner(document: Document, resolution: Resolution, head: number): number | null {
  const { tokens } = document
  const noun = tokens[head]!.lower
  if (sourceNouns.get(noun) !== 'document') return null
  for (let i = head; i >= Math.max(0, head - REACH_BACK); i--) {
    if (tokens[i]!.lower !== noun) continue
    const owner = maker(tokens, resolution, i)
    if (owner !== null) return owner
  }
  return null
}

function maker(tokens: readonly Token[], resolution: Resolution, head: number): number | null {
  const { from } = nounPhraseAround(tokens, head)
  return entityWithin(resolution, from, head) ?? makerBehind(tokens, resolution, head)
}

function makerBehind(tokens: readonly Token[], resolution: Resolution, head: number): number | null {
  for (let i = head + 1; i < Math.min(tokens.length, head + REACH_AHEAD); i++) {
    const { lower, pos, sentence } = tokens[i]!
    if (sentence !== tokens[head]!.sentence || pos === 'PUNCT') return null
    if (lower === 'by' || (lower === 'from' && i === head + 1)) return entityWithin(resolution, i + 1, i + 8)
  }
  return null
}

/** The first entity that is referred to between two tokens; a place only where there is nobody else. */
function entityWithin({ entities, references }: Resolution, from: number, to: number): number | null {
  let place: number | null = null
  for (let i = firstFrom(references, from); i < references.length && references[i]!.to <= to; i++) {
    const { entity } = references[i]!
    const { type } = entities[entity]!
    if (type === 'person' || type === 'organization') return entity
    if (type === 'place') place ??= entity
  }
  return place
}

/** Binary search for the first reference that begins at the token `from` or behind it. */
function firstFrom(references: Resolution['references'], from: number): number {
  let low = 0
  let high = references.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (references[middle]!.from < from) low = middle + 1
    else high = middle
  }
  return low
}
