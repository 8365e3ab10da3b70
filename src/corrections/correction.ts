import type { Attribution, Quote, SpeakerType, Statement } from '../records.js'

/** The speaker that a person put in. `entity` is that of a `Speaker` where the article names the speaker. */
export interface CorrectedSpeaker {
  readonly name: string
  readonly type: SpeakerType
  readonly entity: string | null
}

/** Which quotation or statement a person has looked at. */
export interface Target {
  /** The id of the article's record. */
  readonly article: string | number
  readonly record: 'quote' | 'statement'
  /** UTF-16 offsets into the article's text, half-open. */
  readonly start: number
  readonly end: number
  /** {@link Quote.words}, or the text of the statement: they find it again if the article has moved. */
  readonly words: string
}

/** What a person says of a quotation or statement: that its speaker is right, who it is instead, or that there is none. */
export type Correction = Target &
  (
    | { readonly verdict: 'right' }
    /** null: the article gives no source. */
    | { readonly verdict: 'speaker'; readonly speaker: CorrectedSpeaker | null }
    /** No quotation, or not worth keeping: it is left out of the records. */
    | { readonly verdict: 'struck' }
  )

export function isQuote(said: Quote | Statement): said is Quote {
  return 'parts' in said
}

/** The words that a correction knows a quotation or statement by. */
export function wordsOf(said: Quote | Statement): string {
  return isQuote(said) ? said.words : said.text
}

/** The attribution after the correction. A person has decided, so that there are no runners-up. */
export function correct<Said extends Attribution>(said: Said, correction: Correction): Said {
  const checked = { ...said, confidence: 1, alternatives: [], evidence: 'checked' as const }
  if (correction.verdict !== 'speaker') return checked
  if (correction.speaker === null) return { ...checked, speaker: null, cue: null }
  return { ...checked, speaker: { ...correction.speaker, members: [], mention: null, via: null } }
}
