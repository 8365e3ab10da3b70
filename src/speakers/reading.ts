import type { Resolution } from '../entities/resolution.js'
import type { Syntax } from '../syntax/syntax.js'
import type { Document } from '../text/document.js'

/** What attribution reads an article from. */
export interface Reading {
  readonly document: Document
  readonly resolution: Resolution
  readonly syntax: Syntax
}
