/**
 * What is reported without marks, and its source, on articles whose attributions were annotated.
 *
 * Gold: contents without quotation marks whose cue is a reporting verb of the list, or "according to". Found: our statements
 * without marks whose cue is a verb or "according to"; one is right where it overlaps a content of gold by more than half of
 * the characters that either covers, one to one. Source: of those found, the share whose speaker's mention overlaps gold's.
 */
import { reportingVerbs } from '../../src/language/en/reporting-verbs.js'
import { speechNouns } from '../../src/language/en/speech-nouns.js'
import type { Span, Statement } from '../../src/records.js'
import { type Alignment, align, overlapOfUnion, sharedLength } from '../align.js'
import type { GoldAttribution } from '../gold.js'
import { counts, type Measure, type Measures, share } from '../measures.js'

export interface GoldStatement extends Span {
  readonly attribution: GoldAttribution
}

export type StatementAlignment = Alignment<GoldStatement, Statement>

const MARK = /["“”„«»]|``|''/
const LEAST_OVERLAP = 0.5

/** From the first character of a layer to its last. */
export function spanOf(layer: readonly (readonly [number, number])[]): Span {
  return { start: Math.min(...layer.map(([start]) => start)), end: Math.max(...layer.map(([, end]) => end)) }
}

export function alignStatements(
  text: string,
  attributions: readonly GoldAttribution[],
  found: readonly Statement[],
): StatementAlignment {
  const gold = attributions.filter((one) => isStatement(text, one)).map((one) => ({ ...spanOf(one.content), attribution: one }))
  const ours = found.filter((one) => !MARK.test(one.text) && !speechNouns.has(one.cue?.text.toLowerCase() ?? ''))
  return align(gold, ours, overlapOfUnion, LEAST_OVERLAP)
}

function isStatement(text: string, { content, cue, source }: GoldAttribution): boolean {
  const words = cue.map(([start, end]) => text.slice(start, end)).join(' ')
  const reports = /according to/i.test(words) || words.toLowerCase().split(/\s+/).some((word) => reportingVerbs.has(word))
  return source.length > 0 && content.length > 0 && reports && !content.some(([start, end]) => MARK.test(text.slice(start - 1, end + 1)))
}

export function scoreStatements(alignments: readonly StatementAlignment[]): Measures {
  const pairs = alignments.flatMap((one) => one.pairs)
  const fp = alignments.reduce((sum, { spurious }) => sum + spurious.length, 0)
  const fn = alignments.reduce((sum, { missed }) => sum + missed.length, 0)
  const right = pairs.filter(([{ attribution }, { speaker }]) => {
    const mention = speaker?.mention
    return mention != null && attribution.source.some(([start, end]) => sharedLength({ start, end }, mention) > 0)
  }).length
  return new Map<string, Measure>([
    ['statement', counts(pairs.length, fp, fn)],
    ['source, of found', share(right, pairs.length)],
  ])
}
