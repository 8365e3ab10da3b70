import { childWith, type SyntaxTree } from '../syntax-tree.js'

/**
 * The head of whom a noun belongs to; -1 where it names nobody.
 *
 *   Berg's claim · her claim · the mayor of Oslo's claim
 */
export function possessorOf(tree: SyntaxTree, noun: number): number {
  return childWith(tree, noun, 'poss')
}
