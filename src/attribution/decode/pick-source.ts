import type { QuotationContext } from '../contents/quotation-context.js'
import type { SourceDecision } from './decision.js'
import type { ArticleContext, Candidate, Query } from './query.js'
import { ADJACENT_COUNTS, isAdjacent, type SourceShares, totalOf } from './source-shares.js'

/** The likeliest source, and the candidate by which it is found. */
export function pickSource(
  article: ArticleContext,
  query: Query,
  { byKey, probabilities }: SourceShares,
): SourceDecision {
  const ranked = [...byKey.values()].sort((a, b) => totalOf(b) - totalOf(a))
  const best = ranked[0]!
  const goesOn =
    best.own === null ||
    best.ofFloor > best.ofOwn * (isAdjacent(best.own.candidate, query) ? ADJACENT_COUNTS : 1) ||
    (best.floor !== null && isFarther(article, best.own.candidate, query.context))
  const floor = query.candidates.find(({ kind }) => kind === 'floor')!
  return {
    query,
    context: query.context,
    probabilities,
    candidate: goesOn ? floor : best.own!.candidate,
    source: (goesOn ? best.floor : best.own)!.candidate,
    sourceQuery: (goesOn ? best.floor : best.own)!.query,
    probability: Math.min(1, totalOf(best)),
    ranked,
  }
}

/** Named only before the paragraph: the speaker who has the floor anyway is carried over. */
function isFarther({ document }: ArticleContext, { zone }: Candidate, { open }: QuotationContext): boolean {
  // "Berg continued:" in a paragraph of its own introduces the words.
  if (document.tokens[open - 1]?.text === ':') return false
  return zone === 'paragraph-before' || zone === 'paragraph-before-far' || zone === 'turn'
}

/** Marks that quote nobody. */
export function leftAlone(query: Query): SourceDecision {
  const nobody = query.candidates.at(-1)!
  const probabilities = new Float64Array(query.candidates.length)
  const { context } = query
  return {
    query,
    context,
    probabilities,
    candidate: nobody,
    source: nobody,
    sourceQuery: query,
    probability: 0,
    ranked: [],
  }
}
