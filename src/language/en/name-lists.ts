import {
  certainGroups as certainGroupsList,
  cities,
  countries,
  demonyms,
  familyNames as familyNamesList,
  givenNames,
  groups,
  organizations,
  organizationWords,
  regions,
  titles,
} from '../../generated/lists.js'
import { parseList } from './lists.js'

/** The kinds of known names, each with its list; see the headers in data/en/. */
export function nameLists(): [kind: string, names: readonly string[]][] {
  return [
    ['city', parseList(cities)],
    ['country', firstColumn(countries)],
    ['demonym', firstColumn(demonyms)],
    ['family-name', parseList(familyNamesList)],
    ['given-name', firstColumn(givenNames)],
    ['group', parseList(groups)],
    ['organization', parseList(organizations)],
    ['organization-word', parseList(organizationWords)],
    ['region', parseList(regions)],
    ['title', parseList(titles)],
  ]
}

function firstColumn(table: string): string[] {
  return parseList(table).map((line) => line.slice(0, line.indexOf('\t')))
}

/** Words in lower case that, capitalized, mean a group of people wherever they stand alone. */
export const certainGroups: ReadonlySet<string> = new Set(
  parseList(certainGroupsList).map((word) => word.toLowerCase()),
)

export const familyNames: ReadonlySet<string> = new Set(parseList(familyNamesList))
