import type { QuotedSpan } from '../../quotations/quoted-span.js'
import { datelineEnd } from '../../text/dateline.js'
import type { Document, TokenSpan } from '../../text/document.js'
import { isInterlude } from '../../text/interludes.js'
import { isSignOff } from '../../text/sign-off.js'
import type { Utterance } from './utterances.js'

/** The words around an utterance, as token indexes: where its sentences, paragraphs and the window end. */
export interface QuotationContext {
  readonly utterance: Utterance
  /** Token index of the first opening mark. */
  readonly open: number
  /**
   * Token index after the last closing mark, or after the last quoted word where none closes. A stop right after the
   * mark is counted in, so that “…”, said Berg is read as “…,” said Berg is.
   */
  readonly end: number
  /** The last stop of the utterance, inside the marks or right after them; null where there is none. */
  readonly stop: string | null
  /** First token of the sentence that the utterance begins in, after a dateline. */
  readonly sentenceStart: number
  /** After the last token of the sentence that the utterance ends in. */
  readonly sentenceEnd: number
  readonly paragraphStart: number
  readonly paragraphEnd: number
  /** Where the looking back ends: in the paragraph before, within reach. */
  readonly windowStart: number
  /** Where the looking ahead ends: in the next sentence, within reach. */
  readonly windowEnd: number
}

/** How many tokens are looked at before and after an utterance: it keeps attribution linear. */
const REACH_BACK = 120
const REACH_AHEAD = 60

const STOP = /^[.,!?;…]+$/

export function quotationContext(document: Document, utterance: Utterance): QuotationContext {
  const { sentences, paragraphs, tokens } = document
  const first = utterance.parts[0]!
  const last = utterance.parts.at(-1)!
  const { end, stop } = endOf(tokens, last)
  const lastSentence = tokens[end - 1]!.sentence
  const sentenceEnd = sentences[lastSentence]!.to
  const paragraph = tokens[first.open]!.paragraph
  const dateline = datelineEnd(tokens, paragraphs[paragraph]!)
  const sentenceFrom = sentences[tokens[first.open]!.sentence]!.from
  const lastParagraph = tokens[end - 1]!.paragraph
  const nextSentence = sentenceAfter(document, lastSentence)
  const before = paragraphs[runningBefore(document, paragraph)]!.from
  return {
    utterance,
    open: first.open,
    end,
    stop,
    sentenceStart: dateline <= first.open ? Math.max(sentenceFrom, dateline) : sentenceFrom,
    sentenceEnd,
    paragraphStart: paragraphs[paragraph]!.from,
    paragraphEnd: paragraphs[lastParagraph]!.to,
    windowStart: Math.max(before, first.open - REACH_BACK),
    windowEnd: Math.min(nextSentence?.to ?? sentenceEnd, end + REACH_AHEAD),
  }
}

/** The paragraph of the running text before another, or the first. */
function runningBefore(document: Document, paragraph: number): number {
  let before = Math.max(0, paragraph - 1)
  while (isInterlude(document, before)) before--
  return before
}

/** The next sentence, but for one of the line that ends the article. */
function sentenceAfter(document: Document, sentence: number): TokenSpan | undefined {
  const next = document.sentences[sentence + 1]
  if (next === undefined) return undefined
  const { paragraph } = document.tokens[next.from]!
  return document.paragraphs[paragraph]!.from === next.from && isSignOff(document, paragraph) ? undefined : next
}

function endOf(tokens: Document['tokens'], { to, close }: QuotedSpan): Pick<QuotationContext, 'end' | 'stop'> {
  const final = tokens[to - 1]!
  const end = close === null ? to : close + 1
  if (STOP.test(final.text)) return { end, stop: final.text.at(-1)! }
  const next = tokens[end]
  if (close === null || next?.sentence !== final.sentence || !STOP.test(next.text)) return { end, stop: null }
  return { end: end + 1, stop: next.text.at(-1)! }
}
