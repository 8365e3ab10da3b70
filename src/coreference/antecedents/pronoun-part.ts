import { type ClausePart, clausePartOf } from '../../mentions/clause-part.js'
import type { SyntaxTree } from '../../syntax/syntax-tree.js'
import type { Token } from '../../text/document.js'
import type { Pronoun } from './pronouns.js'

/**
 * The part that the pronoun at the token `at` plays; null for an "it" that stands for no organization, since it does
 * nothing ("it is", "it seems") or has something done to it.
 */
export function partOfPronoun(tree: SyntaxTree, pronoun: Pronoun, at: number): ClausePart | null {
  const { role, reports, questioned, subordinate } = clausePartOf(tree, at)
  const { tokens } = tree
  if (pronoun.possessive || (tokens[at]!.lower === 'her' && possesses(tokens, at)))
    return { role: 'possessive', reports: false, questioned, subordinate }
  const isSubject = pronoun.subject && (role !== 'object' || pronoun.kind !== 'thing')
  if (pronoun.kind === 'thing' && !(isSubject && acts(tokens[at + 1], reports))) return null
  return { role: isSubject ? 'subject' : 'object', reports: isSubject && reports, questioned, subordinate }
}

/** The "her" of "her house", not of "told her". */
export function possesses(tokens: readonly Token[], at: number): boolean {
  const following = tokens[at + 1]
  if (following === undefined || following.sentence !== tokens[at]!.sentence) return false
  return following.pos === 'NOUN' || following.pos === 'ADJ' || following.pos === 'PROPN' || following.pos === 'NUM'
}

function acts(verb: Token | undefined, reports: boolean): boolean {
  return reports || (verb?.pos === 'VERB' && !IMPERSONAL.has(verb.lower))
}

/** Verbs of an "it" that stands for nothing: "it seems", "it rained". */
const IMPERSONAL = new Set(
  (
    'appeared appears became becomes came comes depends feels felt followed follows got gets happened happens helped ' +
    'helps looked looks made makes mattered matters means meant needs rained rains remained remains seemed seems ' +
    'snowed snows sounded sounds takes took turned turns worked works'
  ).split(' '),
)
