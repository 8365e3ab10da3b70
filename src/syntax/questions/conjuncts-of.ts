import { labelAt, type SyntaxTree } from '../syntax-tree.js'
import { isListed } from './appositions-of.js'

/**
 * The heads of what is coordinated, in text order: all members of the list that a token is in; the token alone where it is
 * in none.
 *
 *   [Berg], [Cruz] and [Diallo] said · Berg [came] and [said]
 */
export function conjunctsOf(tree: SyntaxTree, token: number): number[] {
  let first = token
  while (follows(tree, first)) first = tree.head[first]!
  const all = [first]
  // The parser hangs each member on the one before it, or all on the first.
  for (const member of all)
    for (let child = tree.firstChild[member]!; child >= 0; child = tree.nextSibling[child]!)
      if (follows(tree, child)) all.push(child)
  return all.sort((a, b) => a - b)
}

/** Whether a token is the next member of a list after its head. */
function follows(tree: SyntaxTree, token: number): boolean {
  const label = labelAt(tree, token)
  return label === 'conj' ? tree.head[token]! >= 0 : label === 'appos' && isListed(tree, token)
}
