import type { Document, TokenSpan } from '../../text/document.js'

/** How many may speak together. */
export const MOST_TOGETHER = 8

/**
 * The names of a list that is closed by "and", from the token behind a noun for them, after a comma or directly; none where they
 * are no such list:
 *
 *   the authors[, Anna Berg and Tom Briggs] · the actors [Ana Cruz, Tom Briggs, and Anna Berg]
 */
export function listedNames<Name extends Pick<TokenSpan, 'to'>>(
  { tokens }: Pick<Document, 'tokens'>,
  after: number,
  nameAt: (at: number) => Name | undefined,
): readonly Name[] {
  const names: Name[] = []
  for (let at = tokens[after]?.text === ',' ? after + 1 : after; names.length < MOST_TOGETHER; ) {
    const next = nameAt(at)
    if (next === undefined) return []
    names.push(next)
    if (tokens[at - 1]!.lower === 'and') return names
    at = next.to + (tokens[next.to]?.text === ',' && tokens[next.to + 1]?.lower === 'and' ? 2 : 1)
    if (tokens[at - 1]?.text !== ',' && tokens[at - 1]?.lower !== 'and') return []
  }
  return []
}
