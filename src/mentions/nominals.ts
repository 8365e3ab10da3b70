import { nounKind } from '../language/en/noun-kinds.js'
import { reportingVerbs } from '../language/en/reporting-verbs.js'
import { labelAt, type SyntaxTree, tagAt } from '../syntax/syntax-tree.js'
import { STANDING_ALONE } from './pronouns.js'

/**
 * Whether a token is the head of a noun phrase that may stand for a speaker, or for a document:
 *
 *   the [mayor] · [police] · a White House [official] · the [report] · the 45-year-[old]
 *   [residents] said · one [professional] said · according to [estimates] · [some] said
 *
 * Not: the door · the [minister]'s... within a name or a compound: the police officer
 */
export function isNominal(tree: SyntaxTree, token: number): boolean {
  const tag = tagAt(tree, token)
  const { lower } = tree.tokens[token]!
  if (tag === 'NN' || tag === 'NNS' || tag === 'NNP' || tag === 'NNPS') {
    if (labelAt(tree, token) === 'compound') return false
    return nounKind(lower) !== null || isSource(tree, token)
  }
  if (lower === 'old') return tree.tokens[token - 2]?.lower === 'year' && labelAt(tree, token) !== 'amod'
  return STANDING_ALONE.has(lower) && labelAt(tree, token) !== 'det' && isSource(tree, token)
}

/** Whether a reporting verb has it as its subject or agent, or it stands after "according to". */
function isSource(tree: SyntaxTree, token: number): boolean {
  const head = tree.head[token]!
  if (head < 0) return false
  const label = labelAt(tree, token)
  if (label === 'nsubj') return reportingVerbs.has(tree.tokens[head]!.lower)
  if (label !== 'pobj') return false
  if (tree.tokens[head]!.lower === 'to') return tree.tokens[head - 1]?.lower === 'according'
  const verb = tree.head[head]!
  return labelAt(tree, head) === 'agent' && verb >= 0 && reportingVerbs.has(tree.tokens[verb]!.lower)
}
