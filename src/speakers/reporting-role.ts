import type { Document } from '../text/document.js'
import { clauseRole } from './clause.js'
import type { ClauseRole } from './clause-role.js'
import { isParticiple } from './verbs.js'

const REPORTING = new Set(['say', 'tell', 'speech', 'label'])

/** The role of a phrase that reports something: a subject of a reporting verb, or behind "according to"; null of any other. */
export function reportingRole(
  document: Document,
  phrase: { readonly from: number; readonly to: number },
): ClauseRole | null {
  const role = clauseRole(document, phrase, () => false)
  const { relation, verb } = role
  if (verb === null || !REPORTING.has(verb.class) || isParticiple(document.tokens, verb.from)) return null
  return relation === 'subject' || relation === 'inverted' || relation === 'according' ? role : null
}
