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
  const nextSentence = sentenceAfter(document, lastSentence, end + REACH_AHEAD)
  const before = paragraphs[runningBefore(document, paragraph, first.open - REACH_BACK)]!.from
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

/** The paragraph of the running text before another, or the first; none that ends before a token. */
function runningBefore(document: Document, paragraph: number, least: number): number {
  let before = Math.max(0, paragraph - 1)
  while (isInterlude(document, before) && document.paragraphs[before]!.from > least) before--
  return before
}

/** The next sentence of the running text, but for one of the line that ends the article; none that begins behind a token. */
function sentenceAfter(document: Document, sentence: number, most: number): TokenSpan | undefined {
  const { sentences, tokens, paragraphs } = document
  for (let i = sentence + 1; i < sentences.length && sentences[i]!.from < most; i++) {
    const { from } = sentences[i]!
    const { paragraph } = tokens[from]!
    if (isInterlude(document, paragraph)) continue
    return paragraphs[paragraph]!.from === from && isSignOff(document, paragraph) ? undefined : sentences[i]
  }
  return undefined
}

function endOf(tokens: Document['tokens'], { to, close }: QuotedSpan): Pick<QuotationContext, 'end' | 'stop'> {
  const final = tokens[to - 1]!
  const end = close === null ? to : close + 1
  if (STOP.test(final.text)) return { end, stop: final.text.at(-1)! }
  const next = tokens[end]
  if (close === null || next?.sentence !== final.sentence || !STOP.test(next.text)) return { end, stop: null }
  return { end: end + 1, stop: next.text.at(-1)! }
}
