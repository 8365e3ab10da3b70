import type { GoldAttribution, GoldQuote } from '../../evaluation/gold.js'
import type { ArticleContext, Candidate, Query } from '../../src/attribution/decode/query.js'
import type { Span } from '../../src/records.js'
import { labelAt } from '../../src/syntax/syntax-tree.js'
import { hasName } from './dataset.js'

/** What gold says of one utterance, in terms that the candidates of a query can be compared with. */
export type Label =
  | { readonly kind: 'not-quoted' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'source'; readonly span: Span; readonly carriedOn: boolean; readonly speaker?: string }
  /** Nobody is named beside the words: the floor goes on, or the person whom the article is about speaks. */
  | { readonly kind: 'floor'; readonly speaker: string }

/** Which candidates are right; all false where none of them is. */
export function rightCandidates(
  article: ArticleContext,
  query: Query,
  label: Label,
  floor: Candidate | null,
): boolean[] {
  const { candidates } = query
  if (label.kind === 'not-quoted') return candidates.map(() => false)
  if (label.kind === 'nobody') return candidates.map((candidate) => candidate.kind === label.kind)
  if (label.kind === 'floor') {
    const { speaker } = label
    const goesOn = floor !== null && hasName(article, floor, speaker)
    return candidates.map((candidate) =>
      candidate.kind === 'floor' ? goesOn : candidate.zone !== 'next' && hasName(article, candidate, speaker),
    )
  }
  const overlapping = candidates.map(
    ({ mention }) => mention !== null && mention.start < label.span.end && mention.end > label.span.start,
  )
  const chosen = bestOf(overlapping, [
    (i) => candidates[i]!.mention!.start === label.span.start && candidates[i]!.mention!.end === label.span.end,
    (i) => isHead(candidates[i]!) && isPerson(article, candidates[i]!) && isNamed(article, candidates[i]!, label),
    (i) =>
      isHead(candidates[i]!) &&
      !isComplement(article, candidates[i]!, label.span) &&
      i === overlapping.findIndex((flag, k) => flag && isHead(candidates[k]!)),
    (i) => isHead(candidates[i]!) && i === overlapping.findIndex((flag, k) => flag && isHead(candidates[k]!)),
    (i) => i === overlapping.indexOf(true),
  ])
  return candidates.map((candidate, i) => chosen[i]! || (candidate.kind === 'floor' && label.carriedOn))
}

/** Those of the flagged that pass the first test that any of them passes. */
function bestOf(flags: readonly boolean[], tests: readonly ((i: number) => boolean)[]): boolean[] {
  for (const test of tests) {
    const passed = flags.map((flag, i) => flag && test(i))
    if (passed.includes(true)) return passed
  }
  return [...flags]
}

/** Not "White House" in "a White House official", nor "Malawi" in "Malawi's chief journalist". */
function isHead({ mention }: Candidate): boolean {
  return mention !== null && !mention.modifier && !mention.possessive
}

function isPerson({ resolution }: ArticleContext, { mention }: Candidate): boolean {
  return mention?.entity != null && mention.kind === 'name' && resolution.entities[mention.entity]!.type === 'person'
}

/** Whether a name within gold's words names the speaker: "Berg" of "the mayor, Berg", not of "an aide to Berg". */
function isNamed(
  article: ArticleContext,
  candidate: Candidate,
  { span, speaker }: Label & { kind: 'source' },
): boolean {
  if (speaker !== undefined && hasName(article, candidate, speaker)) return true
  return !isComplement(article, candidate, span)
}

/** Whether a mention hangs on another word of gold's by a preposition or as its possessor. */
function isComplement({ document, syntax }: ArticleContext, { mention }: Candidate, span: Span): boolean {
  if (mention === null) return false
  const tree = syntax.treeAt(mention.head)
  for (let at = mention.head, step = 0; at >= 0 && step < 24; at = tree.head[at]!, step++) {
    const token = document.tokens[at]!
    if (token.start < span.start || token.end > span.end) return false
    const label = labelAt(tree, at)
    const above = tree.head[at]!
    const within = above >= 0 && document.tokens[above]!.start >= span.start && document.tokens[above]!.end <= span.end
    if (within && (label === 'pobj' || label === 'poss')) return true
  }
  return false
}

/** The label of the utterance that covers `span`, from PolNeAR's attributions; `before` is the label of the one before. */
export function labelFromAttributions(
  attributions: readonly GoldAttribution[],
  span: Span,
  before: Label | null,
): Label | null {
  const covering = attributions.filter(({ content }) => {
    const covered = content.map(([start, end]) => Math.max(0, overlap({ start, end }, span)))
    return covered.reduce((a, b) => a + b, 0) > 0.5 * length(span)
  })
  // "According to the Post, Berg said “…”": the words are Berg's.
  const attribution = covering.sort((a, b) => contentLength(a) - contentLength(b))[0]
  if (attribution === undefined) return { kind: 'not-quoted' }
  const [source] = attribution.source
  if (source === undefined) return null
  const carriedOn = before?.kind === 'source' && before.span.start === source[0]
  return { kind: 'source', span: { start: source[0], end: source[1] }, carriedOn }
}

function contentLength({ content }: GoldAttribution): number {
  return content.reduce((sum, [start, end]) => sum + end - start, 0)
}

/** The label of the utterance that covers `span`, from the quotations whose speakers have their full names. */
export function labelFromQuotes(text: string, quotes: readonly GoldQuote[], span: Span): Label | null {
  const inside = quotes.filter((quote) => overlap(quote, span) > 0.6 * Math.min(length(quote), length(span)))
  const quote = inside.find(({ mention }) => mention !== '') ?? inside[0]
  if (quote === undefined || quote.kind !== 'quote') return quote?.kind === 'bad' ? null : { kind: 'not-quoted' }
  if (quote.speaker === null) return { kind: 'nobody' }
  if (quote.mention === '') return { kind: 'floor', speaker: quote.speaker }
  const found = locateMention(text, quote)
  return found === null ? null : { kind: 'source', span: found, carriedOn: false, speaker: quote.speaker }
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

function length(span: Span): number {
  return span.end - span.start
}

/** Gold gives the words of the mention, not their place: they are looked for next to the cue that is nearest. */
function locateMention(text: string, quote: GoldQuote): Span | null {
  const outside = (span: Span) => overlap(span, quote) <= 0
  const fromQuote = (span: Span) => Math.max(quote.start - span.end, span.start - quote.end)
  const cues = quote.cue === '' ? [] : occurrences(text, quote.cue).filter(outside)
  const cue = nearest(cues, fromQuote)
  const mentions = occurrences(text, quote.mention).filter(outside)
  return nearest(
    mentions.filter((span) => fromQuote(span) < 1500),
    (span) => fromQuote(span) + (cue === null ? 0 : 3 * Math.max(0, cue.start - span.end, span.start - cue.end)),
  )
}

function nearest(spans: readonly Span[], distance: (span: Span) => number): Span | null {
  let best: Span | null = null
  for (const span of spans) if (best === null || distance(span) < distance(best)) best = span
  return best
}

function occurrences(text: string, words: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    if (!/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[end] ?? ' ')) found.push({ start: at, end })
  }
  return found
}
