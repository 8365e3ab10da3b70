import type { DateMention } from '../records.js'
import type { Document, TokenSpan } from '../text/document.js'

/** What the resolution of dates may know beside the text. */
export interface DateContext {
  /** The ISO date of publication; null if it is not known. */
  readonly published: string | null
  /** Spans that the name tagger took for dates: evidence, not decisions. */
  readonly evidence: readonly TokenSpan[]
}

/** The expressions of time in a document, in text order, with their values. */
export function findDates(_document: Document, _context: DateContext): DateMention[] {
  return []
}
