import { parseList, parseTable } from './lists.js'
import type { WordSet, WordTable } from './quick-lists.js'
import { shippedList, shippedTable } from './shipped-lists.js'

/** The ISO 3166-1 alpha-2 code of a country by the names that news calls it: "Britain", "GB". */
export const countryCodes: WordTable<string> = shippedTable(() => parseTable(shippedList('countries')))

/** The same names in lower case. */
export const countryNames: WordSet = shippedTable(
  () =>
    new Map(parseList(shippedList('countries')).map((line) => [line.slice(0, line.indexOf('\t')).toLowerCase(), true])),
)

/** The same by the words for its people: "British", "Britons". */
export const demonymCodes: WordTable<string> = shippedTable(() => parseTable(shippedList('demonyms')))
