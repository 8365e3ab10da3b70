import { childWith, labelAt, type SyntaxTree, type TokenRange, tagAt } from '../syntax-tree.js'
import { agentOf } from './agent-of.js'
import { isVerb } from './clause-of.js'
import { possessorOf } from './possessor-of.js'
import { subjectOf, subjectWordOf } from './subject-of.js'

/**
 * The head of the one who says what a cue reports; -1 where nobody is found.
 *
 *   [Berg] said · said [Berg] · according to [Berg] · as described by [Berg] · [Berg]'s claim · [Berg] was quoted as saying
 */
export function sourceOf(tree: SyntaxTree, cue: TokenRange): number {
  return sourceByPreposition(tree, cue) ?? sourceByVerb(tree, cue, subjectOf) ?? sourceByNoun(tree, cue) ?? -1
}

/** The same, but a relative pronoun stands for itself: the man [who] said. */
export function sourceWordOf(tree: SyntaxTree, cue: TokenRange): number {
  return sourceByPreposition(tree, cue) ?? sourceByVerb(tree, cue, subjectWordOf) ?? sourceByNoun(tree, cue) ?? -1
}

/** "according to Berg" */
function sourceByPreposition(tree: SyntaxTree, { from, to }: TokenRange): number | null {
  const end = Math.min(to, tree.to)
  for (let i = from; i < end; i++) {
    if (tree.tokens[i]!.lower !== 'according') continue
    const preposition = i + 1 < tree.to && tree.tokens[i + 1]!.lower === 'to' ? i + 1 : -1
    const object = preposition < 0 ? -1 : childWith(tree, preposition, 'pobj')
    if (object >= 0) return object
  }
  return null
}

function sourceByVerb(tree: SyntaxTree, { from, to }: TokenRange, subjectOfVerb: typeof subjectOf): number | null {
  for (let i = from; i < to; i++) {
    if (!isVerb(tree, i) || isAuxiliary(tree, i, to)) continue
    const agent = agentOf(tree, i)
    const subject = agent >= 0 ? agent : subjectOfVerb(tree, i)
    if (subject >= 0 && (subject < from || subject >= to)) return subject
    // “…,” said Berg: taken for an object. Not: left, suggesting the party is lost.
    if (tagAt(tree, i) === 'VBG') continue
    const object = childWith(tree, i, 'dobj', 'attr', 'npadvmod', 'xcomp')
    if (
      object >= to &&
      tree.first[object] === i + 1 &&
      (labelAt(tree, object) !== 'xcomp' || tagAt(tree, object).startsWith('NN'))
    )
      return object
  }
  return null
}

/** The "has" of "has said", where the verb itself is in the cue, too. */
function isAuxiliary(tree: SyntaxTree, token: number, to: number): boolean {
  const label = labelAt(tree, token)
  const head = tree.head[token]!
  return (label === 'aux' || label === 'auxpass') && head > token && head < to
}

/** "Berg's claim", "a statement by Berg" */
function sourceByNoun(tree: SyntaxTree, { from, to }: TokenRange): number | null {
  for (let i = from; i < to; i++) {
    if (!tagAt(tree, i).startsWith('NN')) continue
    const possessor = possessorOf(tree, i)
    if (possessor >= 0 && (possessor < from || possessor >= to)) return possessor
  }
  return null
}
