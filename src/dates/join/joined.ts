import type { FoundMatch } from '../read.js'
import type { Words } from '../words.js'

/** How an expression goes on from the one before it. */
export interface Tie {
  /** From one to the other, or one and the other. */
  readonly kind: 'range' | 'list'
  /** Whether both are one record, from the first to the last day: "March 3-5". */
  readonly isOne: boolean
}

/** An expression with its tie to the one before it, where they belong together. */
export interface Joined extends FoundMatch {
  readonly tie?: Tie
}

/** Finds expressions of one kind that belong together. */
export interface JoinRule {
  readonly name: string
  /** The expressions of a paragraph in text order, with those that the rule tied, completed, replaced or added. */
  join(words: Words, matches: readonly Joined[]): readonly Joined[]
}
