import { labelAt, type SyntaxTree, subtreeOf, type TokenRange } from '../syntax-tree.js'

/** What a verb says, thinks or asks. */
export interface Complement {
  readonly kind: 'ccomp' | 'xcomp' | 'parataxis'
  /** Its own verb, as a token index. */
  readonly head: number
  /** Its words, without the verb that governs it and what goes with that: two stretches where that stands inside of it. */
  readonly parts: readonly TokenRange[]
}

/**
 * The clause that a verb governs, null where it has none.
 *
 *   said [that the bridge would close] · [The bridge], she said, [would close] · wants [to close the bridge]
 */
export function complementOf(tree: SyntaxTree, verb: number): Complement | null {
  const clause = clauseBelow(tree, verb)
  // Written out, as every object of which there are many: those that a spread makes share no shape, and each read of them is a search.
  if (clause !== null) return { kind: clause.kind, head: clause.head, parts: partsAround(tree, clause.head, verb) }
  if (labelAt(tree, verb) !== 'parataxis') return null
  const head = tree.head[verb]!
  return { kind: 'parataxis', head, parts: partsAround(tree, head, verb) }
}

function clauseBelow(tree: SyntaxTree, verb: number): Pick<Complement, 'kind' | 'head'> | null {
  let toDo: number | null = null
  for (let child = tree.firstChild[verb]!; child >= 0; child = tree.nextSibling[child]!) {
    const label = labelAt(tree, child)
    if (label === 'ccomp') return { kind: 'ccomp', head: child }
    if (label === 'xcomp') toDo ??= child
  }
  return toDo === null ? null : { kind: 'xcomp', head: toDo }
}

/** The subtree of `head`, without that of `verb` where it holds it. */
function partsAround(tree: SyntaxTree, head: number, verb: number): TokenRange[] {
  const whole = subtreeOf(tree, head)
  if (verb < whole.from || verb >= whole.to) return [whole]
  const inner = labelAt(tree, verb) === 'parataxis' ? subtreeOf(tree, verb) : { from: verb, to: verb + 1 }
  return [
    { from: whole.from, to: inner.from },
    { from: inner.to, to: whole.to },
  ].filter(({ from, to }) => to > from)
}
