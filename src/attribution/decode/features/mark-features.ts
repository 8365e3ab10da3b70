import type { Resolution } from '../../../coreference/resolution.js'
import { workNouns } from '../../../language/en/work-nouns.js'
import type { Document } from '../../../text/document.js'
import { plainMark } from '../../../text/plain-mark.js'
import type { Barrier } from '../../contents/phrase.js'
import type { QuotationContext } from '../../contents/quotation-context.js'
import { verbAt } from '../../cues/verbs.js'
import type { FeatureSet } from '../ranker.js'
import { named } from './named.js'

/** What the marks of an article share. */
export interface MarkContext {
  readonly document: Document
  readonly quoted: Barrier
  /** Where the first words of the utterances stand in the article, by the word in lower case. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** After which token the name ends that begins at a token. */
  readonly nameEnds: ReadonlyMap<number, number>
}

/** Words up to this number are looked for elsewhere in the article. */
const SHORT = 5

const NAMED = {
  report: named('report in sentence'),
  frame: named('frame'),
  neighbour: named('neighbour'),
  lastWord: named('last word'),
  elsewhere: named('elsewhere'),
  oneWord: named('one word'),
  wordBefore: named('word before'),
  twoBefore: named('two before'),
  wordAfter: named('word after'),
  first: named('first'),
  ends: named('ends'),
}

/** What tells marks that quote a speaker from those of titles, terms and scare quotes, beside the context's features. */
export function markFeatures(
  article: MarkContext,
  context: QuotationContext,
  before: QuotationContext | undefined,
): FeatureSet {
  const { document } = article
  const { tokens } = document
  const first = context.utterance.parts[0]!
  const last = context.utterance.parts.at(-1)!
  const features = [
    NAMED.report(reportInSentence(article, context)),
    NAMED.frame(frame(document, context)),
    NAMED.neighbour(neighbour(document, context, before)),
  ]
  if (workNouns.has(tokens[context.end]?.lower ?? '')) features.push('work after')
  const words = last.to - first.from
  if (words <= SHORT) {
    features.push(NAMED.lastWord(tokens[last.to - 1]!.pos), NAMED.elsewhere(elsewhere(article, first.from, last.to)))
    if (words === 1) features.push(NAMED.oneWord(tokens[first.from]!.pos))
    if ((article.nameEnds.get(first.from) ?? 0) >= last.to) features.push('is name')
  }
  if (context.paragraphStart === 0) features.push('headline')
  const word = (i: number) =>
    i >= context.sentenceStart && i < context.sentenceEnd ? (plainMark(tokens[i]!.text) ?? tokens[i]!.lower) : 'none'
  features.push(
    NAMED.wordBefore(word(context.open - 1)),
    NAMED.twoBefore(word(context.open - 2)),
    NAMED.wordAfter(word(context.end)),
    NAMED.first(tokens[first.from]!.pos),
    NAMED.ends(tokens[last.to - 1]!.pos),
  )
  return features
}

export function markContext(
  document: Document,
  { references }: Resolution,
  contexts: readonly QuotationContext[],
  quoted: Barrier,
): MarkContext {
  const { tokens } = document
  const places = new Map<string, number[]>()
  for (const { utterance } of contexts) {
    const from = utterance.parts[0]!.from
    if (utterance.parts.at(-1)!.to - from <= SHORT) places.set(tokens[from]!.lower, [])
  }
  for (let i = 0; places.size > 0 && i < tokens.length; i++) {
    const known = places.get(tokens[i]!.lower)
    if (known !== undefined && known.length < PLACES) known.push(i)
  }
  const nameEnds = new Map<number, number>()
  for (const { form, from, to } of references) if (form === 'name') nameEnds.set(from, to)
  return { document, quoted, places, nameEnds }
}

/** How many places of the same first word are compared. */
const PLACES = 100

/** How far from the marks the sentence is read, in tokens. */
const REACH = 40

/** The classes of reporting verbs, from those that may report nothing to the plainest. */
const STRENGTH = ['none', 'think', 'characterize', 'speech', 'tell', 'say'] as const

/** The plainest reporting verb in the sentence, outside of the marks. */
function reportInSentence(
  { document, quoted }: MarkContext,
  { sentenceStart, sentenceEnd, open, end }: QuotationContext,
): string {
  let strongest = 0
  const look = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const verb = quoted(i) ? null : verbAt(document.tokens, i)
      if (verb !== null && verb.class !== 'other') strongest = Math.max(strongest, STRENGTH.indexOf(verb.class))
    }
  }
  look(Math.max(sentenceStart, open - REACH), open)
  look(end, Math.min(sentenceEnd, end + REACH))
  return STRENGTH[strongest]!
}

/** The parts of speech beside the marks: "the “binary choice” framework" is DET NOUN. */
function frame({ tokens }: Document, { open, end, sentenceStart, sentenceEnd }: QuotationContext): string {
  const before = open > sentenceStart ? tokens[open - 1]!.pos : 'START'
  const after = end < sentenceEnd ? tokens[end]!.pos : 'END'
  return `${before} ${after}`
}

/** Whether the marks before stand in the same sentence, and how near. */
function neighbour({ tokens }: Document, context: QuotationContext, before: QuotationContext | undefined): string {
  if (before === undefined || before.end <= context.sentenceStart) return 'none'
  const between = context.open - before.end
  if (between > 3) return 'same sentence'
  const joins = between > 0 ? tokens[context.open - 1]!.lower : ''
  return `beside ${joins === ',' || joins === 'and' || joins === 'or' ? joins : 'other'}`
}

/** Whether the same words stand elsewhere in the article, in marks or without. */
function elsewhere({ document: { tokens }, quoted, places }: MarkContext, from: number, to: number): string {
  let inMarks = false
  for (const place of places.get(tokens[from]!.lower) ?? []) {
    if (place === from || !isSame(place)) continue
    if (!quoted(place)) return 'without marks'
    inMarks = true
  }
  return inMarks ? 'in marks' : 'no'

  function isSame(place: number): boolean {
    for (let i = 0; i < to - from; i++) if (tokens[place + i]?.lower !== tokens[from + i]!.lower) return false
    return true
  }
}
