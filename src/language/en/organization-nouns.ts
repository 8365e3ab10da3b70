import { organizationNouns } from '../../generated/lists.js'
import { plural } from './plural.js'
import { quickTable, type WordTable } from './quick-lists.js'
import { parseSynonyms } from './synonyms.js'

/**
 * The nouns that describe organizations, in lower case, singular and plural, each to the nouns that may stand for it
 * ("firm": company, business, firm, ...).
 */
export const organizationNounList: ReadonlyMap<string, ReadonlySet<string>> = withPlurals(
  parseSynonyms(organizationNouns),
)

/** The same, to ask all words of a text for. */
export const organizationSynonyms: WordTable<ReadonlySet<string>> = quickTable(organizationNounList)

function withPlurals(nouns: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([...[...nouns].map(([noun, others]) => [plural(noun), others] as const), ...nouns])
}
