/**
 * The state of a member of Congress behind the party, which the model leaves out:
 *
 *   (R-[Utah]), D-[Ohio],
 */
import { stateByShortForm, stateNames } from '../../language/en/us-states.js'
import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import type { NameSpan } from '../name-span.js'
import { nameOver } from './span.js'

const PARTIES = new Set(['D', 'I', 'R'])
const OPENS = new Set(['(', ','])
const CONFIDENCE = 0.8

export function findPartyStates(document: Document, _: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const all: NameSpan[] = []
  let next = 0
  for (let i = 3; i < tokens.length; i++) {
    if (tokens[i - 1]!.text !== '-' || !PARTIES.has(tokens[i - 2]!.text) || !OPENS.has(tokens[i - 3]!.text)) continue
    if (!stateNames.has(tokens[i]!.text) && !stateByShortForm.has(tokens[i]!.text)) continue
    while (next < names.length && names[next]!.to <= i) all.push(names[next++]!)
    if (next >= names.length || names[next]!.from > i) all.push(nameOver(document, i, i + 1, 'place', CONFIDENCE))
  }
  return [...all, ...names.slice(next)]
}
