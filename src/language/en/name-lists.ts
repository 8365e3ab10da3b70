import {
  certainGroups as certainGroupsList,
  credentials as credentialsList,
  titleNames as titleNamesList,
} from '../../generated/lists.js'
import { parseList, parseSet, parseTable } from './lists.js'
import type { WordSet } from './quick-lists.js'
import { shippedList, shippedSet, shippedTable } from './shipped-lists.js'

/** Words in lower case that, capitalized, mean a group of people wherever they stand alone. */
export const certainGroups: ReadonlySet<string> = new Set(
  parseList(certainGroupsList).map((word) => word.toLowerCase()),
)

export const familyNames: WordSet = shippedSet('familyNames')

export const organizations: WordSet = shippedSet('organizations')

export const titles: WordSet = shippedSet('titles')

/** Degrees and honours behind a person's name, without their full stops. */
export const credentials: ReadonlySet<string> = parseSet(credentialsList)

/** Words of address that are given names, too, in lower case: "judge". */
export const titleNames: ReadonlySet<string> = parseSet(titleNamesList)

/** What a firm has and a person hardly, in lower case: "stores". */
export const businessNouns: WordSet = shippedSet('businessNouns')

/** What teams are called without their city: "Vikings". */
export const teamNames: WordSet = shippedSet('teamNames')

/** Words that stand in the names of organizations, mostly last: "Agency". */
export const organizationNameWords: WordSet = shippedSet('organizationWords')

/** Words before the "of" of an organization's name with a field behind it ("Institute"), or a place ("Bank"). */
export const headsOfFields: WordSet = headsOf('field')
export const headsOfPlaces: WordSet = headsOf('place')

function headsOf(kind: string): WordSet {
  return shippedTable(
    () =>
      new Map([...parseTable(shippedList('organizationHeads'))].filter(([, kinds]) => kinds.split(' ').includes(kind))),
  )
}

export const cityNames: WordSet = shippedSet('cities')

export const regionNames: WordSet = shippedSet('regions')

/** Organizations of which the name is a word, a place or a person's name, too. */
export const ambiguousOrganizationNames: WordSet = shippedSet('ambiguousOrganizations')
