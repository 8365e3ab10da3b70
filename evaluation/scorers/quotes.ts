/**
 * Stretches in quotation marks and their speakers.
 *
 * - A found stretch is one part of one of our quotes of kind direct or partial; a gold one is one row of its kind
 *   "quote". Marks, punctuation and white space at both ends are put aside on both sides; two stretches match where they
 *   share more than 0.8 of the characters that either covers, one to one.
 * - span: gold stretches found. A found one that matches nothing, or a mark that gold calls no quotation, is invented.
 * - quoting nothing, left alone: of the marks that gold calls title, term, scare quotes or bad, those that we made no
 *   quotation of: no found stretch matches them or starts behind their opening mark.
 * - speaker: of the matched stretches, those whose speaker has the full name of gold (see speaker-name.ts), or none where
 *   gold has none.
 * - joint: span and speaker right.
 * - mention: of the matched stretches, those whose speaker's mention is in the words of gold's, or none where gold has
 *   none; it tells the errors of attribution from those of telling who "he" is.
 */
import type { MentionForm, Span, TextSpan } from '../../src/records.js'
import { type Alignment, align, overlapOfUnion } from '../align.js'
import type { GoldMentionKind, GoldQuote } from '../gold.js'
import { counts, type Measure, type Measures, share } from '../measures.js'
import { sameSpeaker } from '../speaker-name.js'

export interface FoundStretch extends Span {
  /** The name of the speaker. */
  readonly speaker: string | null
  readonly mention: (TextSpan & { readonly form: MentionForm }) | null
  readonly cue: string | null
  /** 0 to 1; baselines have none. */
  readonly confidence?: number
  readonly evidence: string
}

export type QuoteAlignment = Alignment<GoldQuote, FoundStretch>

const LEAST_OVERLAP = 0.8
const MENTION_KINDS: readonly GoldMentionKind[] = ['name', 'pronoun', 'description', 'none']
const EDGE = /[\s\p{P}`´]/u

/** The opening mark and a space behind it: how far behind the start of a gold stretch our words may start. */
const OPENING_LENGTH = 2

/** Aligns with all marks of gold, those that quote nothing included. */
export function alignQuotes(text: string, gold: readonly GoldQuote[], found: readonly FoundStretch[]): QuoteAlignment {
  const inner = new Map<Span, Span>([...gold, ...found].map((span) => [span, trimEdges(text, span)]))
  return align(gold, found, (g, f) => overlapOfUnion(inner.get(g)!, inner.get(f)!), LEAST_OVERLAP)
}

export function isRight(gold: GoldQuote, found: FoundStretch): boolean {
  return sameSpeaker(gold.speaker, found.speaker)
}

export function hasRightMention(gold: GoldQuote, found: FoundStretch): boolean {
  return sameSpeaker(gold.mention || null, found.mention?.text ?? null)
}

/** How gold's marks that quote nothing were taken: the found stretch, or undefined where they were left alone. */
export function takenAs(gold: GoldQuote, { pairs, spurious }: QuoteAlignment): FoundStretch | undefined {
  const paired = pairs.find(([g]) => g === gold)?.[1]
  return paired ?? spurious.find((f) => f.start >= gold.start && f.start <= gold.start + OPENING_LENGTH)
}

export function scoreQuotes(alignments: readonly QuoteAlignment[]): Measures {
  const matched = alignments.flatMap((a) => matchedQuotes(a))
  const gold = alignments.flatMap((a) => [...a.pairs.map(([g]) => g), ...a.missed].filter(isQuote)).length
  const found = alignments.flatMap((a) => [...a.pairs, ...a.spurious]).length
  const nothing = alignments.flatMap((a) => noQuotations(a).map((g) => takenAs(g, a)))
  const right = matched.filter(([g, f]) => isRight(g, f)).length
  const mentions = matched.filter(([g, f]) => hasRightMention(g, f)).length
  const forms = matched.filter(([g, f]) => g.mentionKind === (f.mention?.form ?? 'none')).length
  const measure = (tp: number) => counts(tp, found - tp, gold - tp)
  const accuracy = (pairs: typeof matched) => share(pairs.filter(([g, f]) => isRight(g, f)).length, pairs.length)
  return new Map<string, Measure>([
    ['span', measure(matched.length)],
    ['span and speaker', measure(right)],
    ['speaker, of matched', accuracy(matched)],
    ...MENTION_KINDS.map(
      (kind) => [`  by ${kind}`, accuracy(matched.filter(([g]) => g.mentionKind === kind))] as const,
    ),
    ['mention, of matched', share(mentions, matched.length)],
    ['form of mention, of matched', share(forms, matched.length)],
    ['quoting nothing, left alone', share(nothing.filter((taken) => !taken).length, nothing.length)],
  ])
}

/** The quotations of gold that were found. */
export function matchedQuotes({ pairs }: QuoteAlignment): (readonly [GoldQuote, FoundStretch])[] {
  return pairs.filter(([g]) => isQuote(g))
}

export function noQuotations({ pairs, missed }: QuoteAlignment): GoldQuote[] {
  return [...pairs.map(([g]) => g), ...missed].filter((g) => !isQuote(g))
}

export function isQuote({ kind }: GoldQuote): boolean {
  return kind === 'quote'
}

function trimEdges(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && EDGE.test(text[start]!)) start++
  while (end > start && EDGE.test(text[end - 1]!)) end--
  return { start, end }
}
