import { hasLabel, hasTag, labelSet, type SyntaxTree, tagSet } from '../syntax-tree.js'

const CLAUSES = labelSet('root', 'ccomp', 'xcomp', 'advcl', 'relcl', 'acl', 'csubj', 'parataxis', 'pcomp')
const CONJUNCT = labelSet('conj')
const VERBS = tagSet((tag) => tag.startsWith('VB') || tag === 'MD')

/**
 * The head of the clause that a token is in: its verb, or the noun of a clause without one. A clause's own head is in the clause
 * itself.
 *
 *   Berg, who [left] early, [said] that it [was] late: "early" -> left, "Berg" -> said, "late" -> was
 */
export function clauseOf(tree: SyntaxTree, token: number): number {
  let at = token
  while (tree.head[at]! >= 0 && !headsClause(tree, at)) at = tree.head[at]!
  return at
}

function headsClause(tree: SyntaxTree, token: number): boolean {
  if (hasLabel(tree, token, CLAUSES)) return true
  return hasLabel(tree, token, CONJUNCT) && isVerb(tree, token) && isVerb(tree, tree.head[token]!)
}

export function isVerb(tree: SyntaxTree, token: number): boolean {
  return hasTag(tree, token, VERBS)
}
