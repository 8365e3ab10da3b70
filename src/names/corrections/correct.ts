import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import type { NameSpan } from '../name-span.js'
import { findCells } from './cells.js'
import { addCertainNames } from './certain-names.js'
import { dropCommonAcronyms } from './common-acronyms.js'
import { cutCredentials } from './credentials.js'
import { readDatelines } from './datelines.js'
import { cutEdges } from './edges.js'
import { followBody } from './headlines.js'
import { joinHyphens } from './hyphens.js'
import { partPeople } from './joined-people.js'
import { dropLawAcronyms } from './law-acronyms.js'
import { cutTitles } from './leading-titles.js'
import { findNationalities } from './nationalities.js'
import { joinNicknames } from './nicknames.js'
import { dropNoNames } from './no-names.js'
import { dropOfficeAcronyms } from './office-acronyms.js'
import { findAmbiguousFirms } from './organizations/ambiguous-firms.js'
import { findChambers } from './organizations/chambers.js'
import { findDescribed } from './organizations/described.js'
import { findExplained } from './organizations/explained-acronyms.js'
import { joinFirms } from './organizations/firms.js'
import { findByHeads } from './organizations/heads.js'
import { findHyphened } from './organizations/hyphened.js'
import { partOrganizations } from './organizations/joined.js'
import { findLed } from './organizations/led.js'
import { findListed } from './organizations/listed.js'
import { takeArticles } from './organizations/newspapers.js'
import { findOrganizationsOfFields } from './organizations/of-fields.js'
import { findOrganizationsOfPlaces } from './organizations/of-places.js'
import { findSmallParties } from './organizations/parties.js'
import { findSpelledOut } from './organizations/spelled-out.js'
import { findTeams } from './organizations/teams.js'
import { makeWhole } from './organizations/whole.js'
import { findPartyStates } from './party-states.js'
import { findPeople } from './people.js'
import { findPlaceAcronyms } from './place-acronyms.js'
import { partPlaces } from './places.js'
import type { Correction } from './span.js'
import { findSurnames } from './surnames.js'
import { joinTitleNames } from './title-names.js'

/** In the order of their work: what names are made of first, then what other names tell. */
export const CORRECTIONS: readonly Correction[] = [
  cutEdges,
  cutTitles,
  cutCredentials,
  joinHyphens,
  partPeople,
  partOrganizations,
  findOrganizationsOfFields,
  makeWhole,
  findSpelledOut,
  findListed,
  findOrganizationsOfPlaces,
  findExplained,
  findDescribed,
  joinFirms,
  findAmbiguousFirms,
  findByHeads,
  findHyphened,
  findChambers,
  partPlaces,
  findPlaceAcronyms,
  findPartyStates,
  readDatelines,
  findCells,
  dropNoNames,
  findNationalities,
  dropOfficeAcronyms,
  dropCommonAcronyms,
  dropLawAcronyms,
  followBody,
  findSurnames,
  findTeams,
  findPeople,
  addCertainNames,
  joinNicknames,
  findSmallParties,
  findLed,
  takeArticles,
  joinTitleNames,
]

/** The names that a model finds, put right where grammar or lists settle what they are. */
export function correctNames(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  return CORRECTIONS.reduce<readonly NameSpan[]>(
    (found, correct) => correct(document, article, found),
    names,
  ) as NameSpan[]
}
