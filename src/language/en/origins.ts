import { countryCodes, demonymCodes } from './countries.js'
import { stateWords } from './us-states.js'

/** Where somebody is from. */
export interface Origin {
  readonly of: 'country' | 'party' | 'state'
  readonly which: string
}

const PARTIES: ReadonlyMap<string, string> = new Map([
  ['republican', 'republican'],
  ['democrat', 'democrat'],
  ['democratic', 'democrat'],
  ['independent', 'independent'],
])

/** Where a word in lower case says that a person is from: "iranian" and "iran" are one country. */
export function originOf(lower: string): Origin | null {
  const party = PARTIES.get(lower)
  if (party !== undefined) return { of: 'party', which: party }
  if (stateWords.has(lower)) return { of: 'state', which: lower }
  const name = lower.length < 4 || lower[1] === '.' ? lower.toUpperCase() : lower[0]!.toUpperCase() + lower.slice(1)
  const country = demonymCodes.get(name) ?? countryCodes.get(name)
  return country === undefined ? null : { of: 'country', which: country }
}
