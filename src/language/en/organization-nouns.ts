import { organizationNouns } from '../../generated/lists.js'
import { parseList } from './lists.js'
import { singular } from './person-nouns.js'

/** Every noun that describes organizations, to the nouns that may stand for it (itself among them). */
const synonyms: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const table = new Map<string, Set<string>>()
  for (const line of parseList(organizationNouns)) {
    const nouns = line.split(', ')
    for (const noun of nouns) {
      const known = table.get(noun) ?? new Set()
      for (const other of nouns) known.add(other)
      table.set(noun, known)
    }
  }
  return table
})()

/** The nouns that may stand for a noun of an organization ("firm": company, business, ...); undefined if it is none. */
export function organizationSynonyms(lower: string): ReadonlySet<string> | undefined {
  return synonyms.get(lower) ?? synonyms.get(singular(lower))
}
