import type { Document } from '../text/document.js'
import type { MarkedSpan } from './marked-span.js'

/** Every stretch of words between quotation marks, in text order; one a paragraph. */
export function findMarked(_document: Document): MarkedSpan[] {
  return []
}
