/** The errors on quotations: missed stretches, invented ones by what gold calls them, wrong speakers by kind of mention. */
import type { QuoteArticle } from '../gold.js'
import {
  type FoundStretch,
  hasRightMention,
  isQuote,
  isRight,
  matchedQuotes,
  noQuotations,
  type QuoteAlignment,
  takenAs,
} from '../scorers/quotes.js'
import { inContext, type ListedError } from './listing.js'

const REACH = 250

export function listQuoteErrors({ id, text }: QuoteArticle, alignment: QuoteAlignment): ListedError[] {
  const listed = (group: string, ...lines: string[]): ListedError => ({ group: `quotations: ${group}`, lines })
  const taken = noQuotations(alignment).flatMap((gold) => {
    const found = takenAs(gold, alignment)
    return found ? [{ gold, found }] : []
  })
  const explained = new Set(taken.map(({ found }) => found))
  return [
    ...alignment.missed
      .filter(isQuote)
      .map((g) => listed('missed', `${id}: ${inContext(text, g, 100)}`, `gold: ${g.speaker}${note(g.note)}`)),
    ...taken.map(({ gold, found }) =>
      listed(`taken, but ${gold.kind}`, `${id}: ${inContext(text, gold, 100)}`, `ours: ${describe(found)}`),
    ),
    ...alignment.spurious
      .filter((f) => !explained.has(f))
      .map((f) => listed('taken, but in no mark of gold', `${id}: ${inContext(text, f, 100)}`)),
    ...matchedQuotes(alignment)
      .filter(([g, f]) => !isRight(g, f))
      .map(([g, f]) =>
        listed(
          `wrong speaker, by ${g.mentionKind}, ${hasRightMention(g, f) ? 'right' : 'wrong'} mention`,
          `${id}: ${inContext(text, g, REACH)}`,
          `gold: ${g.speaker} [mention ${JSON.stringify(g.mention)}, cue ${JSON.stringify(g.cue)}]${note(g.note)}`,
          `ours: ${describe(f)}`,
        ),
      ),
  ]
}

export function describe({ speaker, mention, cue, evidence, confidence }: FoundStretch): string {
  const words = mention ? JSON.stringify(mention.text) : 'none'
  const sure = confidence === undefined ? '' : ` ${confidence.toFixed(2)}`
  return `${speaker} [mention ${words}, cue ${JSON.stringify(cue ?? '')}] ${evidence}${sure}`
}

function note(words: string | undefined): string {
  return words ? ` (${words})` : ''
}
