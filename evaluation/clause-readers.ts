/**
 * The two readers of clauses that count tokens, by the measure of sources by cue. They are handed the noun phrase of gold's
 * source and asked whether it has the cue's verb: more than the parser is given, which has to find the noun itself.
 */
import { grammarOf } from '../src/entities/grammar.js'
import { clauseRole } from '../src/speakers/clause.js'
import type { Document } from '../src/text/document.js'
import { nounPhraseAround } from '../src/text/noun-phrases.js'
import type { CueWithSource } from './scorers/syntax.js'

/** entities/grammar.ts names no verb: a subject or reporting source counts wherever its verb is. */
export function givesSourceByGrammar({ tokens }: Document, { sourceHead }: CueWithSource): boolean {
  const { from, to } = nounPhraseAround(tokens, sourceHead)
  const { role, reports } = grammarOf(tokens, from, from, to)
  return role === 'subject' || reports
}

/** speakers/clause.ts and its kin: the verb of the phrase, or its "according to", must be in the cue. */
export function givesSourceByClause(document: Document, { cue, sourceHead }: CueWithSource): boolean {
  const { from, to } = nounPhraseAround(document.tokens, sourceHead)
  const { relation, verb } = clauseRole(document, { from, to }, () => false)
  if (relation === 'none' || relation === 'object') return false
  return relation === 'according' || (verb !== null && verb.from < cue.to && verb.to > cue.from)
}
