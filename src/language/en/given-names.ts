import { givenNames } from '../../generated/lists.js'
import { lexiconTags } from './lexicon.js'
import { parseTable } from './lists.js'

/** Who bears a given name: women, men, or both. A prior about the name, not a statement about a person. */
export type NameGender = 'f' | 'm' | 'u'

const table = parseTable<NameGender>(givenNames)
const tableByLower: ReadonlyMap<string, NameGender> = new Map([...table].map(([name, g]) => [name.toLowerCase(), g]))

/**
 * The gender of a given name in any case ("Anna", "ANNA"), by data/en/given-names.txt, then by compromise's lexicon;
 * undefined for a word that neither knows as a given name.
 */
export function givenNameGender(name: string): NameGender | undefined {
  const known = table.get(name)
  if (known) return known
  const lower = name.toLowerCase()
  const listed = tableByLower.get(lower)
  if (listed) return listed
  const tags = lexiconTags(lower)
  if (tags.includes('MaleName')) return 'm'
  if (tags.includes('FemaleName')) return 'f'
  return tags.includes('FirstName') ? 'u' : undefined
}
