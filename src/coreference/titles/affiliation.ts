import { stateByShortForm } from '../../language/en/us-states.js'
import type { Document, TokenSpan } from '../../text/document.js'

const PARTIES: ReadonlyMap<string, string> = new Map([
  ['R', 'republican'],
  ['R.', 'republican'],
  ['D', 'democrat'],
  ['D.', 'democrat'],
  ['I', 'independent'],
  ['I.', 'independent'],
])

interface Affiliation extends Pick<TokenSpan, 'from' | 'to'> {
  readonly party: string | null
  /** The words of the state and the party. */
  readonly words: readonly string[]
}

/**
 * The party and state after a politician's name: "(R-Fla.)", "(D., Ohio)", "(Ky.)", ", D-N.Y.,". Null where there is none.
 *
 * Near misses: "(R)" alone, "(Fla)" of a town, "Berg, Iowa".
 */
export function affiliationOf({ tokens }: Document, { to }: TokenSpan): Affiliation | null {
  const opening = tokens[to]?.text
  if (opening !== '(' && opening !== ',') return null
  let i = to + 1
  const party = PARTIES.get(tokens[i]?.text ?? '')
  if (party !== undefined) i += /^[-–‑,]$/.test(tokens[i + 1]?.text ?? '') ? 2 : 1
  else if (opening === ',') return null
  const state = stateByShortForm.get(tokens[i]?.text ?? '')
  const closing = tokens[i + 1]?.text
  if (state === undefined || (closing !== ')' && closing !== ',')) return null
  const words = [...state.split(' '), ...(party === undefined ? [] : [party])]
  return { party: party ?? null, words, from: to + 1, to: i + 1 }
}
