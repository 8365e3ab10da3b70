import { childWith, labelAt, type SyntaxTree, tagAt } from '../syntax-tree.js'

/**
 * The heads of the appositions of a noun, in text order.
 *
 *   Anna Berg, the [mayor], said · the mayor, Anna [Berg], said
 *
 * Not: Berg, Cruz and Diallo said
 */
export function appositionsOf(tree: SyntaxTree, noun: number): number[] {
  const appositions: number[] = []
  for (let child = tree.firstChild[noun]!; child >= 0; child = tree.nextSibling[child]!)
    if (labelAt(tree, child) === 'appos' && !isListed(tree, child)) appositions.push(child)
  return appositions
}

/** Whether what the parser takes for an apposition is the next member of a list of names: "Berg, [Cruz] and Diallo". */
export function isListed(tree: SyntaxTree, apposition: number): boolean {
  if (!isBareName(tree, apposition) || !isBareName(tree, tree.head[apposition]!)) return false
  const next = childWith(tree, apposition, 'conj')
  return next >= 0 && isBareName(tree, next)
}

function isBareName(tree: SyntaxTree, token: number): boolean {
  return tagAt(tree, token) === 'NNP' && childWith(tree, token, 'det', 'poss') < 0
}
