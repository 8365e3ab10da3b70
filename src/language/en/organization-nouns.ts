import { organizationNouns } from '../../generated/lists.js'
import { plural } from './plural.js'
import { parseSynonyms } from './synonyms.js'

/**
 * The nouns that describe organizations, in lower case, singular and plural, each to the nouns that may stand for it
 * ("firm": company, business, firm, ...).
 */
export const organizationSynonyms: ReadonlyMap<string, ReadonlySet<string>> = withPlurals(
  parseSynonyms(organizationNouns),
)

function withPlurals(nouns: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([...[...nouns].map(([noun, others]) => [plural(noun), others] as const), ...nouns])
}
