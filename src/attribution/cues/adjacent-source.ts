import type { Document, Token } from '../../text/document.js'
import type { Scene } from '../contents/quotation-context.js'
import type { Candidate } from '../sources/candidates.js'

/** “…,” said Berg; “…,” Mr Berg said: behind a stop, the words' own verb of saying, with nothing between. */
export function isAdjacent(
  { tokens }: Document,
  { zone, mention: { role, phrase, modifier, possessive } }: Candidate,
  { behind, stop }: Scene,
): boolean {
  if (modifier || possessive) return false
  if (zone !== 'after' || stop === null || (role.verb?.class !== 'say' && role.verb?.class !== 'speech')) return false
  if (role.relation === 'inverted') return role.verb.from === behind
  // “…” Berg said that: behind a full stop, a clause that goes on is a sentence of its own.
  return phrase.from === behind && !role.aside && (stop !== '.' || endsClause(tokens[role.verb.to]))
}

/** He died of “natural causes”, according to Berg: whoever is named behind a comma has said the words. */
function isCredited({ tokens }: Document, { zone, mention: { role } }: Candidate, { behind }: Scene): boolean {
  if (zone !== 'after' || role.relation !== 'according') return false
  return role.verb!.from === behind || (role.verb!.from === behind + 1 && tokens[behind]!.text === ',')
}

/** Whether somebody named right behind a comma has said the words; not: In her essay “On Slates,” Berg writes that */
export function isAttributed(
  document: Document,
  candidates: readonly Candidate[],
  own: Candidate | null,
  scene: Scene,
): boolean {
  if (own !== null && scene.stop === ',' && isAdjacent(document, own, scene)) {
    const { relation, verb } = own.mention.role
    if (relation === 'inverted' || endsClause(document.tokens[verb!.to])) return true
  }
  return candidates.some((candidate) => isCredited(document, candidate, scene))
}

/** “…,” Berg said. */
export function endsClause(token: Token | undefined): boolean {
  return token === undefined || token.pos === 'PUNCT'
}
