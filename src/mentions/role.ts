import { clauseOf } from '../syntax/questions/clause-of.js'
import { labelAt, type SyntaxTree, tagAt } from '../syntax/syntax-tree.js'

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

export interface PlacedRole {
  readonly role: MentionRole
  /** The verb, or the noun that the mention belongs to or modifies, as a token index; -1 where there is none. */
  readonly governor: number
}

/**
 * What the word `head` does in its clause. What is coordinated does what the first of the list does; an apposition of a
 * subject has the verb of the subject.
 */
export function roleOf(tree: SyntaxTree, head: number): PlacedRole {
  let at = head
  while (labelAt(tree, at) === 'conj' && isNominal(tree, tree.head[at]!)) at = tree.head[at]!
  const governor = tree.head[at]!
  if (governor < 0) return { role: 'other', governor: -1 }
  switch (labelAt(tree, at)) {
    case 'nsubj':
    case 'nsubjpass':
      return { role: 'subject', governor }
    case 'dobj':
    case 'dative':
      return { role: 'object', governor }
    case 'poss':
      return { role: 'possessive', governor }
    case 'compound':
    case 'amod':
    case 'nummod':
      return { role: 'modifier', governor }
    case 'appos':
      return { role: 'apposition', governor: verbAbove(tree, governor) }
    case 'pobj':
      return labelAt(tree, governor) === 'agent'
        ? { role: 'agent', governor: tree.head[governor]! }
        : { role: 'oblique', governor: verbAbove(tree, governor) }
    default:
      return { role: 'other', governor: verbAbove(tree, at) }
  }
}

function verbAbove(tree: SyntaxTree, token: number): number {
  const clause = clauseOf(tree, token)
  return clause === token ? -1 : clause
}

function isNominal(tree: SyntaxTree, token: number): boolean {
  const tag = tagAt(tree, token)
  return tag.startsWith('N') || tag === 'PRP' || tag === 'CD' || tag === 'DT'
}
