import type { QuotedSpan } from '../../quotations/quoted-span.js'
import { type Content, quotedContent, statementContent } from '../contents/content.js'
import { type QuotationContext, quotationContext } from '../contents/quotation-context.js'
import { reportedStatements } from '../contents/reported-statements.js'
import { groupUtterances } from '../contents/utterances.js'
import type { SpeakerModel } from '../model.js'
import type { Reading } from '../reading.js'
import { type Chain, marginalsOf } from './chain.js'
import type { Decision, SourceDecision } from './decision.js'
import { linkFeatures } from './features/link-features.js'
import { type ArticleContext, articleContext, type Candidate, type Query, queryOf } from './query.js'
import type { FeatureSet } from './ranker.js'
import { ADJACENT_COUNTS, isAdjacent, type SourceShares, sourceShares, totalOf } from './source-shares.js'

/** Decides the utterances of a document together, those that quote nothing apart. */
export function decide(
  reading: Reading,
  quotedSpans: readonly QuotedSpan[],
  model: SpeakerModel,
): { readonly article: ArticleContext; readonly decisions: readonly Decision[] } {
  const { document } = reading
  const contexts = groupUtterances(document, quotedSpans).map((utterance) => quotationContext(document, utterance))
  const article = articleContext(reading, contexts, model.scoreEntities)
  const queries = contexts.map((_, i) => weigh(queryOf(article, i), model))
  return { article, decisions: decideTogether(article, queries, model, true) }
}

/** A query without its features, which take much memory in a long text, and what the models make of them. */
export interface WeighedQuery {
  readonly query: Query
  readonly quotedProbability: number
  /** Of its candidates; of marks that quote nobody there are none. */
  readonly scores: Float64Array
}

export function weigh(query: Query, model: SpeakerModel): WeighedQuery {
  const quotedProbability = sigmoid(model.scoreMarks(NO_FEATURES).ofCandidate(query.marks))
  const quoted = quotedProbability >= LEAST_QUOTED
  const scores = quoted ? scoresOf(query, model.scoreSources(query.features)) : NO_SCORES
  const candidates = query.candidates.map(withoutFeatures)
  return { query: { ...query, features: NO_FEATURES, marks: NO_FEATURES, candidates }, quotedProbability, scores }
}

function withoutFeatures({ kind, mention, zone, prior }: Candidate): Candidate {
  return { kind, mention, zone, features: NO_FEATURES, prior }
}

const NO_SCORES = new Float64Array(0)

/** To take a title for a quotation is worse than to miss a quotation. */
const LEAST_QUOTED = 0.57

const NO_FEATURES: FeatureSet = []

export function decideTogether(
  article: ArticleContext,
  queries: readonly WeighedQuery[],
  model: SpeakerModel,
  withStatements: boolean,
): Decision[] {
  const quoted = queries.filter(({ quotedProbability }) => quotedProbability >= LEAST_QUOTED)
  const scores = new Map(quoted.map((weighed) => [weighed.query, weighed.scores]))
  const contents = contentsOf(article, [...scores.keys()], withStatements)
  const chain = chainOf(article, contents, scores, model)
  const decided = new Map(decideContents(article, contents, chain).map((decision) => [decision.query, decision]))
  return queries.map(({ query, quotedProbability }) => {
    const decision = decided.get(query)
    return decision === undefined
      ? { ...leftAlone(query), quoted: false, quotedProbability }
      : { ...decision, quoted: true, quotedProbability }
  })
}

/** Quoted words and reported statements in text order. */
export function contentsOf(article: ArticleContext, quoted: readonly Query[], withStatements: boolean): Content[] {
  const statements = withStatements ? reportedStatements(article) : []
  return [
    ...quoted.map(quotedContent),
    ...statements.map((mention) => statementContent(article.document, mention)),
  ].sort((a, b) => a.from - b.from)
}

/** One cue reports one content: any other candidate goes before. */
const EXCLUDED = -30

function chainOf(
  article: ArticleContext,
  contents: readonly Content[],
  scores: ReadonlyMap<Query, Float64Array>,
  model: SpeakerModel,
): Chain {
  const nodes = contents.map(({ query, candidates }, i) => {
    if (query === null) return Float64Array.from(candidates, ({ prior }) => prior)
    const own = scores.get(query)!
    // Nobody has the floor before the first.
    return i > 0 ? own : own.map((score, a) => (query.candidates[a]!.kind === 'floor' ? -Infinity : score))
  })
  const links = contents.slice(1).map((content, i) => {
    const { ids, excluded } = linkFeatures(article.document, contents[i]!, content)
    const scores = model.scoreLinks(ids)
    for (let pair = 0; pair < scores.length; pair++) if (excluded[pair] === 1) scores[pair] = EXCLUDED
    return scores
  })
  return { nodes, links }
}

/** Marks that quote nobody. */
function leftAlone(query: Query): SourceDecision {
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

/** A credit line right below the words, “…” ― Anna Berg: too rare in the corpora for the model to learn. */
const CREDITED = 8

function scoresOf(
  { candidates, context }: Query,
  { ofOther, ofCandidate }: ReturnType<SpeakerModel['scoreSources']>,
): Float64Array {
  return Float64Array.from(candidates, ({ kind, mention, features, prior }) => {
    if (mention !== null) {
      const credited = mention.role.relation === 'credit' && mention.phrase.from === context.end + 1
      return ofCandidate(features, mention.traits) + (credited ? CREDITED : 0) + prior
    }
    return ofOther(kind)
  })
}

function decideContents(article: ArticleContext, contents: readonly Content[], chain: Chain): SourceDecision[] {
  const shares = sourceShares(contents, marginalsOf(chain))
  return contents.flatMap(({ query }, i) => (query === null ? [] : [pick(article, query, shares[i]!)]))
}

/** The likeliest source, and the candidate by which it is found. */
function pick(article: ArticleContext, query: Query, { sources, probabilities }: SourceShares): SourceDecision {
  const ranked = [...sources].sort((a, b) => totalOf(b) - totalOf(a))
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
  return zone === 'paragraph-before' || zone === 'paragraph-before-far'
}

function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
