import type { Document } from '../text/document.js'

/** The ISO date of publication that the text itself gives, in a dateline, byline or web address; else null. */
export function findPublished(_document: Document): string | null {
  return null
}
