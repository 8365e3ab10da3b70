import { parseList, parseTable } from './lists.js'
import { shippedList, shippedTable } from './shipped-lists.js'

/** Who bears a given name: women, men, or both. A prior about the name, not a statement about a person. */
export type NameGender = 'f' | 'm' | 'u'

const genders = shippedTable<NameGender>(collect)

function collect(): Map<string, NameGender> {
  const names = new Map<string, NameGender>()
  for (const name of parseList(shippedList('firstNames'))) names.set(name, 'u')
  for (const name of parseList(shippedList('femaleNames'))) names.set(name, 'f')
  for (const name of parseList(shippedList('maleNames'))) names.set(name, 'm')
  for (const [name, gender] of parseTable<NameGender>(shippedList('givenNames'))) names.set(name.toLowerCase(), gender)
  return names
}

/**
 * The gender of a given name in any case ("Anna", "ANNA"), by data/en/given-names.txt, then by compromise's lexicon;
 * undefined for a word that neither knows as a given name.
 */
export function givenNameGender(name: string): NameGender | undefined {
  return genders.get(name.toLowerCase())
}
