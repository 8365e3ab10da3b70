import type { Document, TokenSpan } from '../../../text/document.js'
import { paragraphAt } from '../../../text/paragraph-at.js'
import { plainMark } from '../../../text/plain-mark.js'
import { isNamedIn } from './named-in.js'
import type { Sieve } from './sieve.js'

/** How long a heading may be, in tokens. */
const LONGEST = 24

/** How sure its speaker is at most. */
const CONFIDENCE = 0.7

/** Words in a heading within an article, with nobody beside them who says them, are those of the next quotation's speaker. */
export const heading: Sieve = {
  id: 'heading',
  accepts: [
    'The plan costs a fortune.\n\nTold to be “authors of wealth”\n\n“The harbour will be a mess for years,” said Nils Aaberg.',
  ],
  rejects: [
    'The plan costs a fortune.\n\nBerg: “We will not sell”\n\n“It is ours,” said Nils Aaberg.',
    'The plan costs a fortune.\n\n“We will not sell.”\n\n“It is ours,” said Nils Aaberg.',
  ],
  apply: (document, quotes) =>
    quotes.map((quote, i) => {
      const paragraph = paragraphAt(document, quote.start)
      const next = quotes[i + 1]
      if (
        paragraph.from === 0 ||
        !isHeading(document, paragraph) ||
        quote.repeats !== null ||
        quote.evidence === 'turn-label'
      )
        return quote
      if (next === undefined || next.speaker?.mention == null || isNamedIn(paragraph, quote)) return quote
      const speaker = { ...next.speaker, mention: null }
      const confidence = Math.min(next.confidence, CONFIDENCE)
      return { ...quote, speaker, cue: null, confidence, alternatives: [], evidence: 'heading' }
    }),
}

function isHeading({ tokens }: Document, { from, to }: TokenSpan): boolean {
  if (to - from > LONGEST) return false
  const last = plainMark(tokens[to - 1]!.text) !== undefined ? to - 2 : to - 1
  return last < from || !/^[.!?:,;…]+$/.test(tokens[last]!.text)
}
