import { childWith, type SyntaxTree, tagAt } from '../syntax-tree.js'

/**
 * The head of who does what a passive verb says; -1 where it names nobody.
 *
 *   was criticized by Berg · the plan, described by Berg as late
 *
 * Not: stood by the door
 */
export function agentOf(tree: SyntaxTree, verb: number): number {
  // The parser takes "by the door" for an agent, too.
  if (tagAt(tree, verb) !== 'VBN' && childWith(tree, verb, 'nsubjpass', 'auxpass') < 0) return -1
  const by = childWith(tree, verb, 'agent')
  return by < 0 ? -1 : childWith(tree, by, 'pobj')
}
