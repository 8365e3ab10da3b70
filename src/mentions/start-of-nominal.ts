import { startOfPhrase } from '../syntax/questions/noun-phrase.js'
import type { SyntaxTree } from '../syntax/syntax-tree.js'

/** Where the noun phrase of a head begins. */
export function startOfNominal(tree: SyntaxTree, head: number): number {
  return startOfPhrase(tree, head)
}
