/**
 * The reader of clauses in src/speakers/ that counts tokens, by the measure of sources by cue. It is handed the noun phrase of gold's
 * source and asked whether it has the cue's verb: more than the parser is given, which has to find the noun itself.
 */
import { clauseRole } from '../src/speakers/clause.js'
import type { Document } from '../src/text/document.js'
import { nounPhraseAround } from '../src/text/noun-phrases.js'
import type { CueWithSource } from './scorers/syntax.js'

/** The verb of the phrase, or its "according to", must be in the cue. */
export function givesSourceByClause(document: Document, { cue, sourceHead }: CueWithSource): boolean {
  const { from, to } = nounPhraseAround(document.tokens, sourceHead)
  const { relation, verb } = clauseRole(document, { from, to }, () => false)
  if (relation === 'none' || relation === 'object') return false
  return relation === 'according' || (verb !== null && verb.from < cue.to && verb.to > cue.from)
}
