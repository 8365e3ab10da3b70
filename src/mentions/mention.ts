import type { TokenRange } from '../syntax/syntax-tree.js'
import type { TokenSpan } from '../text/document.js'

/** What a mention does in its clause. */
export type MentionRole =
  /** "Berg said", "said Berg", "Berg was told" */
  | 'subject'
  /** "said by Berg" */
  | 'agent'
  /** "told Berg", "gave Berg a book" */
  | 'object'
  /** "Berg's claim", "her claim" */
  | 'possessive'
  /** "the Berg campaign" */
  | 'modifier'
  /** "the mayor, Anna Berg, said" */
  | 'apposition'
  /** After a preposition: "with Berg", "according to Berg". */
  | 'oblique'
  | 'other'

/** A name, pronoun or noun phrase that stands for a person or thing. */
export interface Mention extends TokenSpan {
  readonly form: 'name' | 'pronoun' | 'nominal'
  /** Of a name its index among the names; else -1. */
  readonly name: number
  /** Index of its sentence. */
  readonly sentence: number
  /** The token that stands for it in the tree: its own last noun, as a rule. */
  readonly head: number
  /** The whole noun phrase, with titles, determiners and what completes it, without clauses: "the mayor of Oslo, Anna Berg". */
  readonly phrase: TokenRange
  readonly role: MentionRole
  /** The verb of its clause, or the noun that it belongs to or modifies, as a token index; -1 where there is none. */
  readonly governor: number
}
