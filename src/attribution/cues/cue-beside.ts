import type { Document } from '../../text/document.js'
import { isQuotationMark } from '../contents/phrase.js'
import type { QuotationContext } from '../contents/quotation-context.js'
import { isParticiple, type VerbClass, verbAt } from './verbs.js'

/** The nearest reporting verb close after an utterance, or close before it. */
export interface CueBeside {
  readonly side: 'after' | 'before'
  readonly class: VerbClass
  /** Before the words, a participle ("…, adding that") and a verb joined to another ("…, and said") have their subject farther off. */
  readonly form: 'plain' | 'ing' | 'joined'
}

/** How far from the marks a cue may stand, in tokens. */
const REACH = 8

export function cueBeside({ tokens }: Document, context: QuotationContext): CueBeside | null {
  const { open, end, sentenceStart, sentenceEnd } = context
  for (let i = end; i < Math.min(sentenceEnd, end + REACH) && !isQuotationMark(tokens[i]); i++) {
    const verb = verbAt(tokens, i)
    if (verb !== null && verb.class !== 'other') return { side: 'after', class: verb.class, form: 'plain' }
  }
  for (let i = open - 1; i >= Math.max(sentenceStart, open - REACH) && !isQuotationMark(tokens[i]); i--) {
    const verb = verbAt(tokens, i)
    if (verb !== null && verb.class !== 'other') return { side: 'before', class: verb.class, form: formOf(tokens, i) }
  }
  return null
}

function formOf(tokens: Document['tokens'], verb: number): CueBeside['form'] {
  if (isParticiple(tokens, verb)) return 'ing'
  const before = tokens[verb - 1]
  return before?.pos === 'CCONJ' || before?.text === ',' ? 'joined' : 'plain'
}
