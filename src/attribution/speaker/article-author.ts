import type { Resolution } from '../../coreference/resolution.js'
import type { Document } from '../../text/document.js'
import { firstFrom } from '../../text/first-from.js'

/** How many paragraphs at either end are searched. */
const PARAGRAPHS = 3

/** How long a byline may be, in tokens. */
const LONGEST_BYLINE = 12

/**
 * The person who wrote the article and says "I" in it, as index into the entities; null where the article does not say.
 *
 * Accepts: By Anna Berg (a short paragraph at the start) · Anna Berg is a playwright. (the end, if she is named nowhere else)
 * Near misses: By noon the town was empty. · Anna Berg is in custody. (she is named before)
 */
export function authorOf({ tokens, paragraphs }: Document, { references, entities }: Resolution): number | null {
  for (const { from, to } of paragraphs.slice(0, PARAGRAPHS)) {
    if (tokens[from]!.lower === 'by' && to - from <= LONGEST_BYLINE) return person(from + 1)
  }
  for (const { from } of paragraphs.slice(Math.max(PARAGRAPHS, paragraphs.length - PARAGRAPHS))) {
    const author = person(from)
    if (author !== null && references.find(({ entity }) => entity === author)!.from === from) return author
  }
  return null

  /** Who is named in full at a token, with a verb of being after it where that is no byline. */
  function person(at: number): number | null {
    const reference = references[firstFrom(references, at)]
    if (reference?.from !== at || reference.form !== 'name' || reference.to < at + 2) return null
    const { type, named } = entities[reference.entity]!
    const presented = tokens[at - 1]?.lower === 'by' || IS.has(tokens[reference.to]?.lower ?? '')
    return named && type === 'person' && presented ? reference.entity : null
  }
}

const IS = new Set(['is', 'was'])
