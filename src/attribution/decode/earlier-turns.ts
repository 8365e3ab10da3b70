import { paragraphsApart } from '../../text/interludes.js'
import type { QuotationContext } from '../contents/quotation-context.js'
import type { EntitySources } from '../reading.js'
import { isSameSource, type Mention } from '../sources/mention.js'
import type { MentionsOf } from '../sources/mentions.js'
import type { PlacedMention } from '../sources/placed-mentions.js'
import { readBeside } from './beside-words.js'

interface Dialogue extends EntitySources {
  readonly mentionsOf: MentionsOf
  readonly contexts: readonly QuotationContext[]
}

/** How many utterances back the turns of a dialogue are looked for. */
const MOST_BACK = 6

/**
 * The two parties of a dialogue, where words in a paragraph of their own have no cue: the last one who has one, and who spoke
 * with them.
 *
 *   “Why?” [Berg] asked. ¶ “I fell,” [Cruz] said. ¶ “Where?” ¶ “On the stairs.”
 *
 * Only as far as they stand before the window in which mentions are looked for, each turn within a paragraph of the next.
 */
export function earlierTurns(article: Dialogue, index: number): PlacedMention[] {
  const { contexts } = article
  const context = contexts[index]!
  // Words within other words have nothing before them.
  if (context.open !== context.paragraphStart || context.windowStart >= context.paragraphStart) return []
  const turns: PlacedMention[] = []
  let next = context
  let last: Mention | null = null
  for (let back = 1; back <= MOST_BACK; back++) {
    const earlier = contexts[index - back]
    if (earlier === undefined || paragraphsApart(article.document, earlier.end - 1, next.open) > 1) break
    next = earlier
    const source = readBeside(article, earlier).own
    if (source === null || (last !== null && isSameSource(source.mention, last))) continue
    if (source.mention.to <= context.windowStart) turns.unshift({ mention: source.mention, zone: 'turn' })
    if (last !== null) break
    last = source.mention
  }
  return turns
}
