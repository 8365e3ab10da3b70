import type { SyntaxTree } from '../../syntax/syntax-tree.js'
import type { ClauseRole } from './clause-role.js'
import type { Verb } from './verbs.js'

/** What reports words, and the head of the source that it names. */
export interface Cue {
  readonly role: ClauseRole & { readonly verb: Verb }
  /** Token index of the head of the source. */
  readonly source: number
}

/** Reads the cue that a token is, or begins; null where it is none of its kind. */
export type CueReader = (tree: SyntaxTree, token: number) => Cue | null
