import { overlapOfUnion } from '../../evaluation/align.js'
import type { AttributionArticle, GoldArticle, GoldAttribution, QuoteArticle } from '../../evaluation/gold.js'
import { resolveText } from '../../evaluation/resolve-text.js'
import { spanOf } from '../../evaluation/scorers/statements.js'
import { sameSpeaker } from '../../evaluation/speaker-name.js'
import { type Content, quotedContent, statementContent } from '../../src/attribution/contents/content.js'
import { quotationContext } from '../../src/attribution/contents/quotation-context.js'
import { reportedStatement } from '../../src/attribution/contents/reported-statement.js'
import { statementCandidates } from '../../src/attribution/contents/statements.js'
import { groupUtterances } from '../../src/attribution/contents/utterances.js'
import { linkFeatures } from '../../src/attribution/decode/features/link-features.js'
import {
  type ArticleContext,
  allFeatures,
  articleContext,
  type Candidate,
  type Query,
  queryOf,
} from '../../src/attribution/decode/query.js'
import { asksForEntity, entityQuery } from '../../src/attribution/sources/source-entity.js'
import { describeSource } from '../../src/attribution/speaker/describe-source.js'
import { identify } from '../../src/attribution/speaker/identify.js'
import type { Span } from '../../src/records.js'
import { tokenSpan } from '../../src/text/document.js'
import type { ChainExample, Example, NodeExample } from './fit.js'
import { type Label, labelFromAttributions, labelFromQuotes, rightCandidates } from './label.js'

/** What one article teaches. */
export interface Dataset {
  /** Who is quoted: the chain of its contents. */
  readonly sources: ChainExample
  /** Whether anybody is: the candidates are that a speaker is, and nothing. */
  readonly marks: readonly Example[]
  /** Whether a cue reports something without marks. */
  readonly statements: readonly Example[]
  /** Who is after a description or pronoun. */
  readonly entities: readonly Example[]
  /** Utterances whose right candidate is none of those proposed, or that gold says nothing of. */
  readonly skipped: number
}

type Labeller = (span: Span, before: Label | null) => Label | null

/** What each article teaches, by its id. */
export type Datasets = ReadonlyMap<string, Dataset>

/** What the articles count, and what their marks do. */
export interface Weights {
  readonly quotes: number
  readonly marks: number
}

export function examplesFromQuotes(articles: readonly QuoteArticle[], weights: Weights): Datasets {
  return byArticle(articles, ({ text, quotes }) =>
    collect(text, weights, (span) => labelFromQuotes(text, quotes, span)),
  )
}

export function examplesFromAttributions(articles: readonly AttributionArticle[], weights: Weights): Datasets {
  return byArticle(articles, ({ text, attributions }) =>
    collect(text, weights, (span, before) => labelFromAttributions(attributions, span, before), attributions),
  )
}

/** The same, but of articles that others teach the sources of. */
export function withoutSources(datasets: Datasets, others: Datasets): Datasets {
  const none: ChainExample = { nodes: [], links: [], weight: 0 }
  return new Map([...datasets].map(([id, own]) => [id, others.has(id) ? { ...own, sources: none } : own]))
}

function byArticle<Article extends GoldArticle>(
  articles: readonly Article[],
  examplesOf: (article: Article) => Dataset,
): Datasets {
  return new Map(articles.map((article) => [article.id, examplesOf(article)]))
}

/** What gold says of one quotation. */
export interface LabelledQuery {
  readonly query: Query
  readonly gold: Label | null
}

function collect(
  text: string,
  { quotes: weight, marks: ofMarks }: Weights,
  label: Labeller,
  attributions: readonly GoldAttribution[] | null = null,
): Dataset {
  const { article, labelled } = labelledQueries(text, label)
  const marks: Example[] = labelled.flatMap(({ query, gold }) => {
    if (gold === null) return []
    const quoted = gold.kind !== 'not-quoted'
    return [{ context: [], candidates: [query.marks, []], right: [quoted, !quoted], weight: ofMarks }]
  })
  const quoted = labelled.filter(({ gold }) => gold?.kind !== 'not-quoted')
  const golds = new Map(quoted.map(({ query, gold }) => [query, gold]))
  const contents = contentsOf(article, [...golds.keys()])
  let floor: Candidate | null = null
  let skipped = 0
  const nodes: NodeExample[] = contents.map(({ candidates, query }) => {
    if (query === null) {
      floor = candidates[0]!
      return { context: [], candidates: [[]], right: [true] }
    }
    const gold = golds.get(query) ?? null
    const right = gold === null ? candidates.map(() => false) : rightCandidates(article, query, gold, floor)
    if (!right.includes(true)) skipped++
    const named = candidates.find((candidate, i) => right[i] && candidate.mention !== null)
    floor = named ?? (gold?.kind === 'floor' ? floor : null)
    return {
      context: query.features,
      candidates: candidates.map((candidate) => allFeatures(candidate, query)),
      right,
    }
  })
  const links = contents.slice(1).map((content, i) => linkFeatures(article.document, contents[i]!, content).ids)
  const statements = attributions === null ? [] : statementExamples(article, attributions)
  const entities = labelled.flatMap(({ query, gold }) => entityExamples(article, query, gold, weight))
  return { sources: { nodes, links, weight }, marks, statements, entities, skipped }
}

/** Quoted words and reported statements in text order. */
function contentsOf(article: ArticleContext, quoted: readonly Query[]): Content[] {
  const statements = article.document.sentences.flatMap((_, sentence) => {
    const source = reportedStatement(article, sentence)
    return source === null ? [] : [statementContent(article.document, source)]
  })
  return [...quoted.map(quotedContent), ...statements].sort((a, b) => a.from - b.from)
}

/** The entity after the mention that gold gives, where that is no name. */
function entityExamples(article: ArticleContext, query: Query, gold: Label | null, weight: number): Example[] {
  if (gold?.kind !== 'source' || gold.speaker === undefined) return []
  const { speaker } = gold
  const right = rightCandidates(article, query, gold, null)
  const mention = query.candidates.find((_, i) => right[i])?.mention
  if (mention === undefined || mention === null || !asksForEntity(article.document.tokens, mention)) return []
  const { features, candidates } = entityQuery(article, mention, article)
  const rightEntities = candidates.map(({ entity, authors, antecedent }) => {
    if (antecedent !== null) return sameSpeaker(speaker, describeSource(article, antecedent, false).name)
    if (entity !== null) return sameSpeaker(speaker, article.resolution.entities[entity]!.name)
    return (
      authors !== null && sameSpeaker(speaker, authors.map((author) => identify(article, author).name).join(' and '))
    )
  })
  // Gold's name is that of none of the candidates: the phrase stands for itself, if it has words of its own.
  const named = rightEntities.includes(true)
  if (!named && mention.kind === 'pronoun') return []
  return [
    {
      context: features,
      candidates: candidates.map((candidate) => candidate.features),
      right: candidates.map(
        ({ entity, authors, antecedent }, i) =>
          rightEntities[i]! || (!named && entity === null && antecedent === null && !authors?.length),
      ),
      weight,
    },
  ]
}

/** Of the contents that a cue may have, the one that covers gold's best is right, if it covers most of it. */
function statementExamples(article: ArticleContext, attributions: readonly GoldAttribution[]): Example[] {
  const { sentences, tokens } = article.document
  return sentences.flatMap((_, sentence) => {
    const candidates = statementCandidates(article, sentence)
    const overlaps = candidates.map(({ cue, content }) => {
      const at = tokenSpan(tokens, cue.from, cue.to)
      const span = tokenSpan(tokens, content.from, content.to)
      const own = attributions.filter((gold) => gold.cue.some(([start, end]) => start < at.end && at.start < end))
      return Math.max(0, ...own.map((gold) => overlapOfUnion(spanOf(gold.content), span)))
    })
    const byCue = new Map<number, number[]>()
    for (const [i, { cue }] of candidates.entries()) byCue.set(cue.from, [...(byCue.get(cue.from) ?? []), i])
    return [...byCue.values()].map((ofCue) => {
      const best = Math.max(...ofCue.map((i) => overlaps[i]!))
      const right = ofCue.map((i) => best > 0.5 && overlaps[i] === best)
      const answers = ofCue.map((i) => candidates[i]!.features)
      return { context: [], candidates: [...answers, []], right: [...right, best <= 0.5], weight: 1 }
    })
  })
}

function labelledQueries(text: string, label: Labeller): { article: ArticleContext; labelled: LabelledQuery[] } {
  const { quotedSpans, ...reading } = resolveText(text)
  const { document } = reading
  const contexts = groupUtterances(document, quotedSpans).map((utterance) => quotationContext(document, utterance))
  const article = articleContext(reading, contexts)
  let before: Label | null = null
  const labelled = contexts.map((context, i) => {
    const span = { start: context.utterance.parts[0]!.start, end: context.utterance.parts.at(-1)!.end }
    const gold = label(span, before)
    if (gold !== null && gold.kind !== 'not-quoted') before = gold
    return { query: queryOf(article, i), gold }
  })
  return { article, labelled }
}

/** Whether a candidate names a speaker by the name that gold gives. */
export function hasName({ resolution }: ArticleContext, { mention }: Candidate, speaker: string): boolean {
  const entity = mention?.antecedent?.entity ?? mention?.entity ?? null
  return entity !== null && sameSpeaker(speaker, resolution.entities[entity]!.name)
}
