import type { MarkedSpan } from '../quotes/marked-span.js'
import type { Document } from '../text/document.js'
import type { Draft } from './draft.js'
import type { Reference } from './resolution.js'

export function resolvePronouns(
  _document: Document,
  _drafts: readonly Draft[],
  _names: readonly Reference[],
  _marked: readonly MarkedSpan[],
): Reference[] {
  return []
}
