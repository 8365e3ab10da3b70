import {
  ambiguousOrganizations,
  businessNouns as businessNounsList,
  certainGroups as certainGroupsList,
  cities,
  countries,
  credentials as credentialsList,
  demonyms,
  familyNames as familyNamesList,
  givenNames,
  groups,
  organizations as organizationsList,
  organizationWords,
  placeWords,
  regions,
  teamNames as teamNamesList,
  titles as titlesList,
} from '../../generated/lists.js'
import { parseList } from './lists.js'

/** The kinds of known names, each with its list; see the headers in data/en/. */
export function nameLists(): [kind: string, names: readonly string[]][] {
  return [
    ['ambiguous-organization', parseList(ambiguousOrganizations)],
    ['city', parseList(cities)],
    ['country', firstColumn(countries)],
    ['demonym', firstColumn(demonyms)],
    ['family-name', parseList(familyNamesList)],
    ['given-name', firstColumn(givenNames)],
    ['group', parseList(groups)],
    ['organization', parseList(organizationsList).flatMap(withAnd)],
    ['organization-word', parseList(organizationWords)],
    ['place-word', parseList(placeWords)],
    ['region', parseList(regions)],
    ['team-name', parseList(teamNamesList)],
    ['title', parseList(titlesList)],
  ]
}

/** "Marks and Spencer" beside "Marks & Spencer". */
function withAnd(name: string): string[] {
  return name.includes(' & ') ? [name, name.replace(' & ', ' and ')] : [name]
}

function firstColumn(table: string): string[] {
  return parseList(table).map((line) => line.slice(0, line.indexOf('\t')))
}

/** Words in lower case that, capitalized, mean a group of people wherever they stand alone. */
export const certainGroups: ReadonlySet<string> = new Set(
  parseList(certainGroupsList).map((word) => word.toLowerCase()),
)

export const familyNames: ReadonlySet<string> = new Set(parseList(familyNamesList))

export const organizations: ReadonlySet<string> = new Set(parseList(organizationsList))

export const titles: ReadonlySet<string> = new Set(parseList(titlesList))

/** Degrees and honours behind a person's name, without their full stops. */
export const credentials: ReadonlySet<string> = new Set(parseList(credentialsList))

/** What a firm has and a person hardly, in lower case: "stores". */
export const businessNouns: ReadonlySet<string> = new Set(parseList(businessNounsList))

/** What teams are called without their city: "Vikings". */
export const teamNames: ReadonlySet<string> = new Set(parseList(teamNamesList))

/** Words that stand in the names of organizations, mostly last: "Agency". */
export const organizationNameWords: ReadonlySet<string> = new Set(parseList(organizationWords))

export const cityNames: ReadonlySet<string> = new Set(parseList(cities))

export const regionNames: ReadonlySet<string> = new Set(parseList(regions))

/** Organizations of which the name is a word, a place or a person's name, too. */
export const ambiguousOrganizationNames: ReadonlySet<string> = new Set(parseList(ambiguousOrganizations))
