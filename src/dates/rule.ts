import type { Match } from './expression.js'
import type { Words } from './words.js'

/** Reads one kind of expression. */
export interface Rule {
  readonly name: string
  /** The words, in lower case, that an expression may begin with; `#` stands for every word that begins with a digit. */
  readonly starts: Iterable<string>
  /** The expression that begins with the token at `at`, or null. It looks a bounded number of tokens ahead. */
  read(words: Words, at: number): Match | null
}
