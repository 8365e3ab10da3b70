import type { EntityType } from '../records.js'
import type { Document, TokenSpan } from '../text/document.js'

/**
 * A name that the tagger found. The full stop of an initial that ends its sentence ("Malcolm X.") is outside of the name, though
 * its token is not.
 */
export interface NameSpan extends TokenSpan {
  readonly type: EntityType
  /** 0 to 1, calibrated. */
  readonly confidence: number
}

/** Finds the names of a document: in text order, never overlapping. */
export type NameTagger = (document: Document) => NameSpan[]
