import { countries, demonyms } from '../../generated/lists.js'
import { parseTable } from './lists.js'

/** The ISO 3166-1 alpha-2 code of a country by the names that news calls it: "Britain", "GB". */
export const countryCodes: ReadonlyMap<string, string> = parseTable(countries)

/** The same by the words for its people: "British", "Britons". */
export const demonymCodes: ReadonlyMap<string, string> = parseTable(demonyms)
