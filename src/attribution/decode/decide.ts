import type { QuotedSpan } from '../../quotations/quoted-span.js'
import type { Document } from '../../text/document.js'
import { type Content, quotedContent, statementContent } from '../contents/content.js'
import { quotationContext } from '../contents/quotation-context.js'
import { reportedStatement } from '../contents/reported-statement.js'
import { groupUtterances } from '../contents/utterances.js'
import type { SpeakerModel } from '../model.js'
import type { Reading } from '../reading.js'
import { type Chain, marginalsOf } from './chain.js'
import type { Decision, SourceDecision } from './decision.js'
import { linkFeatures } from './features/link-features.js'
import { leftAlone, pickSource } from './pick-source.js'
import { type ArticleContext, articleContext, queryOf } from './query.js'
import { type SourceShares, sourceShares } from './source-shares.js'
import { type WeighedQuery, weigh } from './weigh.js'

/** What all utterances of an article share. */
export function articleOf(reading: Reading, quotedSpans: readonly QuotedSpan[], model: SpeakerModel): ArticleContext {
  const { document } = reading
  const contexts = groupUtterances(document, quotedSpans).map((utterance) => quotationContext(document, utterance))
  return articleContext(reading, contexts, model.scoreEntities)
}

/**
 * Decides the utterances of an article together, those that quote nothing apart, in text order. `pass` is told of every sentence
 * that was gone through: whoever reads more of it does so while its mentions are at hand.
 */
export function decide(
  article: ArticleContext,
  model: SpeakerModel,
  pass: (sentence: number) => void = () => {},
): Generator<Decision> {
  return decideInOrder(article, undecidedOf(article, model, pass), model)
}

/** Decides an utterance by itself. */
export function decideAlone(article: ArticleContext, index: number, model: SpeakerModel): Decision {
  const items = [undecidedQuote(weigh(queryOf(article, index), model))]
  return decideTogether(article, items, null, items.length, model).decisions[0]!
}

/** An utterance or a statement before it is decided. */
interface Undecided {
  /** null of marks that quote nobody. */
  readonly content: Content | null
  /** Of the candidates of the content. */
  readonly scores: Float64Array
  /** null of a statement. */
  readonly weighed: WeighedQuery | null
}

function undecidedQuote(weighed: WeighedQuery): Undecided {
  return { content: weighed.quoted ? quotedContent(weighed.query) : null, scores: weighed.scores, weighed }
}

function* undecidedOf(
  article: ArticleContext,
  model: SpeakerModel,
  pass: (sentence: number) => void,
): Generator<Undecided> {
  const { document, contexts } = article
  let next = 0
  for (const [sentence, { to }] of document.sentences.entries()) {
    for (; next < contexts.length && contexts[next]!.open < to; next++)
      yield undecidedQuote(weigh(queryOf(article, next), model))
    const source = reportedStatement(article, sentence)
    if (source !== null) {
      const content = statementContent(document, source)
      yield { content, scores: Float64Array.from(content.candidates, ({ prior }) => prior), weighed: null }
    }
    pass(sentence)
  }
}

/**
 * So many are decided at once, with so many after them that have a say: what comes later does not reach so far back. No
 * article has as many; in a book, all at once would take too much memory.
 */
const TOGETHER = 500
const AHEAD = 100

function* decideInOrder(article: ArticleContext, items: Iterable<Undecided>, model: SpeakerModel): Generator<Decision> {
  let open: Undecided[] = []
  let before: Before | null = null
  for (const item of items) {
    open.push(item)
    if (open.length < TOGETHER + AHEAD) continue
    const { decisions, last } = decideTogether(article, open, before, TOGETHER, model)
    yield* decisions
    before = last
    open = open.slice(TOGETHER)
  }
  yield* decideTogether(article, open, before, open.length, model).decisions
}

/** A content with the scores of its candidates. */
interface Scored {
  readonly content: Content
  readonly scores: Float64Array
}

/** The last content that was decided; its scores count all that stands before it. */
interface Before extends Scored {
  readonly shares: SourceShares
}

/** Decides the first `count` of the items. */
function decideTogether(
  article: ArticleContext,
  items: readonly Undecided[],
  before: Before | null,
  count: number,
  model: SpeakerModel,
): { readonly decisions: readonly Decision[]; readonly last: Before | null } {
  const scored: Scored[] = before === null ? [] : [before]
  /** The node of each item; -1 of marks that quote nobody. */
  const nodeOf = items.map(({ content, scores }) => (content === null ? -1 : scored.push({ content, scores }) - 1))
  const contents = scored.map(({ content }) => content)
  const marginals = marginalsOf(chainOf(article.document, scored, before === null, model))
  const shares = sourceShares(contents, marginals, before?.shares ?? null)
  const decisions = items.slice(0, count).flatMap(({ weighed }, i): Decision[] => {
    if (weighed === null) return []
    const { query, quoted, quotedProbability } = weighed
    const decision = quoted ? pickSource(article, query, shares[nodeOf[i]!]!) : leftAlone(query)
    return [asDecision(decision, quoted, quotedProbability)]
  })
  const end = Math.max(before === null ? -1 : 0, ...nodeOf.slice(0, count))
  const last = end < 0 ? null : { content: contents[end]!, scores: marginals.upTo(end), shares: shares[end]! }
  return { decisions, last }
}

/** Written out: of a spread, each object would have a shape of its own. */
function asDecision(
  { context, query, probabilities, candidate, source, sourceQuery, probability, ranked }: SourceDecision,
  quoted: boolean,
  quotedProbability: number,
): Decision {
  return {
    context,
    query,
    probabilities,
    candidate,
    source,
    sourceQuery,
    probability,
    ranked,
    quoted,
    quotedProbability,
  }
}

/** One cue reports one content: any other candidate goes before. */
const EXCLUDED = -30

function chainOf(document: Document, scored: readonly Scored[], begins: boolean, model: SpeakerModel): Chain {
  const nodes = scored.map(({ content, scores }, i) => {
    // Nobody has the floor before the first.
    if (i > 0 || !begins) return scores
    return scores.map((score, a) => (content.candidates[a]!.kind === 'floor' ? -Infinity : score))
  })
  const links = scored.slice(1).map(({ content }, i) => {
    const { ids, excluded } = linkFeatures(document, scored[i]!.content, content)
    const scores = model.scoreLinks(ids)
    for (let pair = 0; pair < scores.length; pair++) if (excluded[pair] === 1) scores[pair] = EXCLUDED
    return scores
  })
  return { nodes, links }
}
