/**
 * What is reported without marks, and its source, on articles whose attributions were annotated.
 *
 * Gold: contents without quotation marks whose cue is a reporting verb of the list (with its auxiliaries, adverbs and
 * preposition), or "according to". Found: our statements
 * without marks whose cue is a verb or "according to"; one is right where it overlaps a content of gold by more than half of
 * the characters that either covers, one to one. A second figure leaves out what gold has as well, but with another cue or with marks.
 * Source: of those found, the share whose speaker's mention overlaps gold's.
 */
import { reportingVerbs } from '../../src/language/en/reporting-verbs.js'
import { speechNouns } from '../../src/language/en/speech-nouns.js'
import { shippedModels } from '../../src/node/shipped-models.js'
import type { Span, Statement } from '../../src/records.js'
import { createReader } from '../../src/text/read.js'
import { type Alignment, align, overlapOfUnion, sharedLength } from '../align.js'
import type { GoldAttribution } from '../gold.js'
import { counts, type Measure, type Measures, share } from '../measures.js'

export interface GoldStatement extends Span {
  /** It holds a finite verb or an infinitive; not "the annexation", "him". */
  readonly isClause: boolean
  readonly attribution: GoldAttribution
}

export interface StatementAlignment extends Alignment<GoldStatement, Statement> {
  /** Of the spurious ones, how many gold has with a cue that is not asked for ("said Friday", "went on to discuss"), or with marks. */
  readonly elsewhere: number
}

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
  const gold = attributions
    .filter((one) => isStatement(text, one))
    .map((one) => {
      const span = spanOf(one.content)
      return { ...span, attribution: one, isClause: hasVerb(text.slice(span.start, span.end)) }
    })
  const ours = found.filter((one) => !MARK.test(one.text) && !speechNouns.has(one.cue?.text.toLowerCase() ?? ''))
  const alignment = align(gold, ours, overlapOfUnion, LEAST_OVERLAP)
  const contents = attributions.filter(({ content }) => content.length > 0).map(({ content }) => spanOf(content))
  const isElsewhere = (one: Span) => contents.some((content) => overlapOfUnion(content, one) > LEAST_OVERLAP)
  return { ...alignment, elsewhere: alignment.spurious.filter(isElsewhere).length }
}

function isStatement(text: string, { content, cue, source }: GoldAttribution): boolean {
  const words = cue.map(([start, end]) => text.slice(start, end)).join(' ')
  return (
    source.length > 0 &&
    content.length > 0 &&
    isReportingCue(words) &&
    !content.some(([start, end]) => MARK.test(text.slice(start - 1, end + 1)))
  )
}

const read = createReader(shippedModels())

function hasVerb(words: string): boolean {
  return read(words).tokens.some(({ pos, lower }) => (pos === 'VERB' && !lower.endsWith('ing')) || pos === 'AUX')
}

/** A reporting verb with its auxiliaries and adverbs: "has also said"; not "repeated his attacks on". */
function isReportingCue(cue: string): boolean {
  if (/^according to$/i.test(cue)) return true
  const words = cue.toLowerCase().split(/\s+/)
  const verbs = words.filter((word) => !BESIDE_VERB.test(word))
  const [verb = '', ...particles] = verbs
  return (reportingVerbs.get(verb) ?? []).some(
    ({ particle }) =>
      particles.length === 0 ||
      (particles.length === 1 && (particle === particles[0] || PREPOSITIONS.test(particles[0]!))),
  )
}

const BESIDE_VERB =
  /^(?:has|have|had|having|is|was|are|were|be|been|being|will|would|can|could|may|might|must|should|do|does|did|to|not|never|n't|n’t|also|then|later|once|again|still|often|just|even|already|recently|since|too|\w+ly)$/
const PREPOSITIONS = /^(?:of|for|to|on|about|with|against|in|at|as|by|that|out|up)$/

export function scoreStatements(alignments: readonly StatementAlignment[]): Measures {
  const pairs = alignments.flatMap((one) => one.pairs)
  const fp = alignments.reduce((sum, { spurious }) => sum + spurious.length, 0)
  const fn = alignments.reduce((sum, { missed }) => sum + missed.length, 0)
  const elsewhere = alignments.reduce((sum, one) => sum + one.elsewhere, 0)
  const right = pairs.filter(([{ attribution }, { speaker }]) => {
    const mention = speaker?.mention
    return mention != null && attribution.source.some(([start, end]) => sharedLength({ start, end }, mention) > 0)
  }).length
  const clauses = (list: readonly GoldStatement[]) => list.filter(({ isClause }) => isClause).length
  const found = clauses(pairs.map(([gold]) => gold))
  return new Map<string, Measure>([
    ['statement', counts(pairs.length, fp, fn)],
    ['  without what gold has elsewhere', counts(pairs.length, fp - elsewhere, fn)],
    ['  that is a clause', counts(found, fp, clauses(alignments.flatMap(({ missed }) => missed)))],
    ['source, of found', share(right, pairs.length)],
  ])
}
