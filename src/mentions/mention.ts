import type { TokenSpan } from '../text/document.js'

/** A name, pronoun or noun phrase that may stand for a person or thing: a noun phrase from its first word up to its head. */
export interface Mention extends TokenSpan {
  readonly form: 'name' | 'pronoun' | 'nominal'
  /** Of a name its index among the names; else -1. */
  readonly name: number
  /** The token that stands for it in the tree: its own last noun, as a rule. */
  readonly head: number
}
