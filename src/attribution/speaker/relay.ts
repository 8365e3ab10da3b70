import type { Query } from '../decode/query.js'
import type { Mention } from '../sources/mention.js'

/**
 * Who relays what another has said:
 *
 *   Torres called it “shameful,” according to the [Brent Times] · “…,” Torres said, as [Debra Ellis] reported
 *
 * Not: He died of “natural causes”, according to Berg (nobody else says it)
 */
export function relayOf({ context, candidates }: Query, source: Mention): Mention | null {
  if (isRelay(source)) return null
  const inSentence = ({ from }: Mention) => from >= context.sentenceStart && from < context.sentenceEnd
  if (!inSentence(source)) return null
  for (const { mention } of candidates) {
    if (mention === null || !inSentence(mention) || !isRelay(mention)) continue
    if (mention.from !== source.from && (mention.entity === null || mention.entity !== source.entity)) return mention
  }
  return null
}

function isRelay({ role: { relation, verb }, traits }: Mention): boolean {
  if (relation === 'according') return true
  return relation === 'subject' && verb?.lemma === 'report' && traits.read().includes('after as')
}
