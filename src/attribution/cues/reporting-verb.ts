import { agentOf } from '../../syntax/questions/agent-of.js'
import { sourceWordOf } from '../../syntax/questions/source-of.js'
import { childWith, labelAt, type SyntaxTree, tagAt } from '../../syntax/syntax-tree.js'
import type { ClauseRole } from './clause-role.js'
import type { CueReader } from './cue.js'
import { readingsOf, type Verb, verbAt } from './verbs.js'

/** Berg said · said Berg · was called by Berg · who said · quoted Berg as saying */
export const readReportingVerb: CueReader = (tree, token) => {
  const word = tree.tokens[token]!
  // Most words are no verbs of reporting: to look there first saves the reading of all others.
  if (readingsOf(word) === undefined && word.lower !== 'used') return null
  const verb = verbAt(tree.tokens, token)
  if (verb === null || verb.class === 'other') return null
  const source = firstOf(blamedFor(tree, token), agentBelow(tree, token), sourceWordOf(tree, verb))
  if (source < 0) return null
  const relation = relationOf(tree, verb, source)
  return { role: { relation, verb, aside: false }, source }
}

function relationOf(tree: SyntaxTree, { from, lemma }: Verb, source: number): ClauseRole['relation'] {
  if (labelAt(tree, source) === 'pobj' && source > from) return 'agent'
  const passive = childWith(tree, from, 'auxpass') >= 0 && lemma !== 'quote'
  if (passive) return 'passive'
  return source > from && tree.head[source] === from ? 'inverted' : 'subject'
}

function firstOf(...tokens: readonly number[]): number {
  return tokens.find((token) => token >= 0) ?? -1
}

/** The agent of a passive verb: "called “irrelevant” by Berg", whatever the parser hangs the preposition on. */
function agentBelow(tree: SyntaxTree, verb: number): number {
  const agent = agentOf(tree, verb)
  if (agent >= 0 || tagAt(tree, verb) !== 'VBN') return agent
  const complement = childWith(tree, verb, 'xcomp', 'ccomp', 'dobj', 'attr')
  if (complement < 0) return -1
  for (let child = tree.firstChild[complement]!; child >= 0; child = tree.nextSibling[child]!) {
    if (tree.tokens[child]!.lower === 'by' && child > verb) return childWith(tree, child, 'pobj')
  }
  return -1
}

/** "quoted Berg as saying", "accused Berg of calling": the object has said it. Not: left the room, with Cruz saying. */
function blamedFor(tree: SyntaxTree, token: number): number {
  if (labelAt(tree, token) !== 'pcomp' || childWith(tree, token, 'nsubj', 'nsubjpass') >= 0) return -1
  const preposition = tree.head[token]!
  const verb = preposition < 0 ? -1 : tree.head[preposition]!
  return verb < 0 ? -1 : childWith(tree, verb, 'dobj', 'nsubjpass')
}
