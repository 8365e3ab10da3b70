import type { Resolution } from '../entities/resolution.js'
import type { Syntax } from '../syntax/syntax.js'
import type { Document } from '../text/document.js'
import type { Barrier } from './phrase.js'
import type { Scorer } from './ranker.js'

/** What attribution reads an article from. */
export interface Reading {
  readonly document: Document
  readonly resolution: Resolution
  readonly syntax: Syntax
}

/** What mentions are read from. */
export interface MentionSources extends Reading {
  /** True of tokens in quotation marks. */
  readonly quoted: Barrier
  /** Tells who is behind descriptions and pronouns; null leaves them as coreference resolved them. */
  readonly scoreEntities: Scorer | null
}
