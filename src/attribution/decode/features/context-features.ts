import { workNouns } from '../../../language/en/work-nouns.js'
import { startsLower, startsUpper } from '../../../text/characters.js'
import type { Document } from '../../../text/document.js'
import { paragraphsApart } from '../../../text/interludes.js'
import { plainMark } from '../../../text/plain-mark.js'
import type { QuotationContext } from '../../contents/quotation-context.js'
import type { CueBeside } from '../../cues/cue-beside.js'
import { verbAt } from '../../cues/verbs.js'
import { named } from './named.js'

/** What may be chosen for an utterance instead of a mention: the speaker before, or nobody. */
export type OtherKind = 'floor' | 'nobody'

const NAMED = {
  length: named('length'),
  opens: named('opens'),
  closes: named('closes'),
  before: named('before'),
  after: named('after'),
  cue: named('cue'),
  wordsBefore: named('words before'),
}

/** What is true of an utterance and its surroundings, whatever the candidate: named, so that a person can read them. */
export function contextFeatures(
  document: Document,
  context: QuotationContext,
  wordsBefore: QuotationContext | undefined,
  cue: CueBeside | null,
): string[] {
  const { tokens } = document
  const { open, end, sentenceStart, sentenceEnd, paragraphStart, paragraphEnd } = context
  const first = context.utterance.parts[0]!
  const last = context.utterance.parts.at(-1)!
  const before = open > sentenceStart ? tokens[open - 1]! : null
  const after = end < sentenceEnd ? tokens[end]! : null
  const words = last.to - first.from
  const features = [
    NAMED.length(lengthBand(words)),
    open === paragraphStart ? (end >= paragraphEnd ? 'whole paragraph' : 'starts paragraph') : 'inside paragraph',
    end >= paragraphEnd ? 'ends paragraph' : 'goes on',
    open === sentenceStart ? 'starts sentence' : 'inside sentence',
    NAMED.opens(
      startsUpper(tokens[first.from]!.text) ? 'upper' : startsLower(tokens[first.from]!.text) ? 'lower' : 'other',
    ),
    NAMED.closes(context.stop ?? 'word'),
    NAMED.before(before === null ? 'nothing' : wordClass(before.text, before.lower, before.pos)),
    NAMED.after(after === null ? 'nothing' : wordClass(after.text, after.lower, after.pos)),
    plainMark(tokens[open]!.text) === "'" ? 'single marks' : 'double marks',
    NAMED.cue(cueName(cue)),
  ]
  if (first.from + 1 < last.to && isTitleCase(document, first.from, last.to)) features.push('title case')
  if (context.utterance.parts.length > 1) features.push('runs on')
  if (tokens[open - 1]?.text === ':') features.push(open === paragraphStart ? 'introduced above' : 'introduced')
  if (last.close === null) features.push('unclosed')
  if (verbAt(tokens, first.from) !== null) features.push('opens verb')
  if (namesWork(document, context)) features.push('work')
  features.push(
    NAMED.wordsBefore(distanceTo(document, context, wordsBefore)),
    ...wordsInside(document, first.from, last.to),
  )
  return features
}

function lengthBand(words: number): string {
  return words < 2 ? '1' : words < 4 ? '2-3' : words < 8 ? '4-7' : words < 16 ? '8-15' : '16+'
}

/** The song “Imagine”: a noun for a work stands before the marks. */
function namesWork({ tokens }: Document, { open, sentenceStart }: QuotationContext): boolean {
  for (let i = open - 1; i >= Math.max(sentenceStart, open - 3); i--) if (workNouns.has(tokens[i]!.lower)) return true
  return false
}

const TELLING = new Set([
  'that',
  'as',
  'a',
  'an',
  'the',
  'called',
  'titled',
  'named',
  'known',
  'dubbed',
  'entitled',
  'word',
  'words',
  'term',
  'phrase',
  'of',
  'and',
  'or',
  'to',
  'for',
  'is',
  'was',
  'were',
  'been',
  'be',
  'so-called',
  'said',
  'his',
  'her',
  'their',
  'its',
  'on',
  'in',
  'like',
])

/** The word where it tells something by itself, else its part of speech. */
export function wordClass(text: string, lower: string, pos: string): string {
  if (pos === 'PUNCT') return plainMark(text) ?? text
  return TELLING.has(lower) ? lower : pos
}

/** "after say", "before tell ing" */
function cueName(cue: CueBeside | null): string {
  if (cue === null) return 'none'
  const { side, form } = cue
  return form === 'plain' ? `${side} ${cue.class}` : `${side} ${cue.class} ${form}`
}

function isTitleCase({ tokens }: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!
    if (startsLower(text) && text.length > 3) return false
  }
  return true
}

const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'me', 'us', "i'm", 'mine', 'ours', 'you', 'your'])

/** How much of a sentence the marks hold: a verb, a first person. Only the first words are looked at. */
function wordsInside({ tokens }: Document, from: number, to: number): string[] {
  let verbs = false
  let person = false
  for (let i = from; i < Math.min(to, from + 40); i++) {
    const { pos, lower } = tokens[i]!
    verbs ||= pos === 'VERB' || pos === 'AUX'
    person ||= FIRST_PERSON.has(lower)
  }
  return [...(verbs ? ['has verb'] : []), ...(person ? ['first person'] : [])]
}

/** How far before the utterance the last words in marks are. */
function distanceTo(document: Document, context: QuotationContext, before: QuotationContext | undefined): string {
  if (before === undefined) return 'none'
  const paragraphs = paragraphsApart(document, before.end - 1, context.open)
  if (paragraphs === 0) return before.end > context.sentenceStart ? 'same sentence' : 'same paragraph'
  return paragraphs === 1 ? 'paragraph before' : paragraphs === 2 ? 'two before' : 'far'
}
