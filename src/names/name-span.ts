import type { EntityType } from '../records.js'
import type { Document, TokenSpan } from '../text/document.js'

/**
 * A name that the tagger found; dates are evidence for the date stage. The full stop of an abbreviation at its end ("Ltd.") is
 * outside of the name, though its token is not.
 */
export interface NameSpan extends TokenSpan {
  readonly type: EntityType | 'date'
  /** 0 to 1, calibrated. */
  readonly confidence: number
}

/** Finds the names of a document: in text order, never overlapping. */
export type NameTagger = (document: Document) => NameSpan[]
