import type { Document } from '../../text/document.js'
import { type Candidate, type Query, readMention } from '../decode/query.js'
import type { Mention } from '../sources/mention.js'

/** Something that is said: quoted words whose source is asked for, or a statement without marks, whose cue names its source. */
export interface Content {
  readonly from: number
  readonly to: number
  readonly candidates: readonly Candidate[]
  /** null for a statement. */
  readonly query: Query | null
}

export function quotedContent(query: Query): Content {
  return { from: query.context.open, to: query.context.end, candidates: query.candidates, query }
}

/** The sentence of a reporting cue in which nothing is quoted, with the source of the cue. */
export function statementContent({ tokens, sentences }: Document, mention: Mention): Content {
  const { from, to } = sentences[tokens[mention.from]!.sentence]!
  return { from, to, candidates: readMention(mention, null, []), query: null }
}
