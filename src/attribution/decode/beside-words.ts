import type { QuotationContext } from '../contents/quotation-context.js'
import { adjacentSource } from '../cues/adjacent-source.js'
import { type CueBeside, cueBeside } from '../cues/cue-beside.js'
import type { EntitySources } from '../reading.js'
import type { MentionsOf } from '../sources/mentions.js'
import { type PlacedMention, placeMentions } from '../sources/placed-mentions.js'

/** The mentions around an utterance, its cue and who reports beside it. */
export interface BesideWords {
  readonly placed: readonly PlacedMention[]
  readonly cue: CueBeside | null
  readonly own: PlacedMention | null
}

export function readBeside(
  { document, mentionsOf, quoted }: EntitySources & { readonly mentionsOf: MentionsOf },
  context: QuotationContext,
): BesideWords {
  const placed = placeMentions(document, mentionsOf, context, quoted)
  const cue = cueBeside(document, context)
  return { placed, cue, own: adjacentSource(document, placed, context, cue) }
}
