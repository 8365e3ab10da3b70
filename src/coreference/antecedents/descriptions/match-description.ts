import { organizationSynonyms } from '../../../language/en/organization-nouns.js'
import { originOf } from '../../../language/en/origins.js'
import { outlets } from '../../../language/en/outlets.js'
import { mayBeSameRole } from '../../../language/en/person-nouns.js'
import { plural } from '../../../language/en/plural.js'
import type { Cluster } from '../../cluster-names/cluster.js'
import { genderOf } from '../../cluster-names/gender.js'
import type { Description } from './find-description.js'

/** Nouns that fit anybody: the words beside them and salience must say who is meant. */
const ANYBODY = new Set([
  'man',
  'woman',
  'boy',
  'girl',
  'old',
  'teenager',
  'teen',
  'youth',
  'native',
  'lady',
  'gentleman',
  'person',
  'source',
  'widow',
  'widower',
])

/** Whether a description fits anybody: "the man", "the 34-year-old lawyer", "the mother of two". */
export function fitsAnybody({ role, modifiers, ofNumber }: Description): boolean {
  return ANYBODY.has(role) || ofNumber || modifiers.includes('old')
}

/** Nouns for organizations of which the article has not said what they are. */
const OF_ANY_KIND = new Set([
  'company',
  'firm',
  'organization',
  'organisation',
  'group',
  'movement',
  'agency',
  'newspaper',
])

/**
 * How well what the article has said of an entity fits a description, from 0 (it has not said so) up; null where it
 * contradicts the description. `at` is the token index of the description: what was said before it counts in full.
 */
export function fitnessOf(description: Description, cluster: Cluster): number | null {
  return description.of === 'person' ? fitPerson(description, cluster) : fitOrganization(description, cluster)
}

/** What many are called who are something else, too. */
export const GENERAL: ReadonlySet<string> = new Set(
  (
    'activist billionaire candidate celebrity chief citizen employee executive expert graduate hero icon lawmaker leader ' +
    'legend member native nominee official politician resident star tycoon veteran'
  ).split(' '),
)

/** Whose counterpart one is, one has the role of. */
const COUNTERPART = 'counterpart'

function fitPerson(description: Description, cluster: Cluster): number | null {
  const { role, gender, modifiers, nouns, complement, proper, from, ofNumber } = description
  const known = genderOf(cluster)
  if ((gender === 'f' && known === 'male') || (gender === 'm' && known === 'female')) return null
  if (description.age !== null && cluster.age !== null) {
    if (description.age !== cluster.age) return null
    if (ANYBODY.has(role)) return SAME_AGE
  }
  let best = 0
  let differs = false
  for (const title of cluster.titles) {
    if (title.role !== role) continue
    if (
      isApart(complement, title.complement) ||
      modifiers.some((word) => APART.has(word) && !title.words.includes(word))
    ) {
      differs = true
      continue
    }
    const same = isApart(proper, title.proper) ? OF_OTHERS : title.from < from ? 3 : 1.5
    best = Math.max(best, same + agreement(modifiers, title.words))
  }
  if (best > 0) return best
  if (differs) return null
  for (const title of cluster.titles) {
    if (title.role !== COUNTERPART && !mayBeSameRole(title.role, role)) continue
    // “…,” the captain said. “…,” the goalkeeper said: of the unnamed no more is known than what they are called.
    if (!cluster.named && !GENERAL.has(role)) continue
    const said = wordsOfTitles(cluster)
    const other = nouns.filter((noun) => !said.includes(noun)).length
    return (title.from < from ? 1.5 : 0.5) + agreement(modifiers, said) - OTHER_OFFICE * other
  }
  const said = wordsOfTitles(cluster)
  const agreed = agreement(modifiers, said)
  if (ANYBODY.has(role) || ofNumber || modifiers.includes(role)) return 1 + agreed
  return Math.min(agreed, 1.5) + (leads(cluster, role) ? 1.5 : 0)
}

/** What the same age counts where nothing else is told: "the 34-year-old", of Berg, 34. */
const SAME_AGE = 4

/** What a noun that was not said of a person speaks against another word for their office: "the opposition leader". */
const OTHER_OFFICE = 1.5

/** What the same office of others counts: "the BJP leader", of a "Congress leader". */
const OF_OTHERS = 1.2

/** Words of an office that make it another: "the former president" is not "President Berg". */
const APART = new Set([
  'former',
  'ex',
  'deputy',
  'vice',
  'acting',
  'assistant',
  'second',
  'third',
  'other',
  'opposition',
])

/** "The mayor of Lund" is not the "Mayor of Paris"; the "head of the Palestinian resistance" may be that of Hamas. */
function isApart(complement: readonly string[], of: readonly string[]): boolean {
  const mine = complement.filter((word) => originOf(word) === null)
  const others = of.filter((word) => originOf(word) === null)
  return mine.length > 0 && others.length > 0 && !mine.some((word) => others.includes(word))
}

/** The "head of the country's journalists" may be "the chief journalist". */
export function leads({ titles }: Cluster, role: string): boolean {
  const group = plural(role)
  return titles.some(({ words }) => words.includes(group))
}

function wordsOfTitles({ titles }: Cluster): string[] {
  return titles.flatMap(({ words }) => words)
}

/** Modifiers that were said of the entity speak for it, others against it, another country, party or state most of all. */
function agreement(modifiers: readonly string[], said: readonly string[]): number {
  let sum = 0
  for (const modifier of modifiers) sum += agreementOf(modifier, said)
  return sum
}

function agreementOf(modifier: string, said: readonly string[]): number {
  const origin = originOf(modifier)
  if (origin === null) return said.includes(modifier) ? 1 : -0.4
  const origins = said.map(originOf).filter((other) => other?.of === origin.of)
  if (origins.some((other) => other?.which === origin.which)) return 1.5
  return origins.length > 0 ? -3 : -0.4
}

/** "The apex court" is the supreme one. */
const HIGHEST = new Set(['apex', 'highest', 'top'])

export const PAPERS = organizationSynonyms.get('newspaper')!

/** How many words of a description an organization may lack. */
const LACKING = 2

function fitOrganization({ role, modifiers }: Description, cluster: Cluster): number | null {
  const said = (modifier: string) => cluster.words.includes(HIGHEST.has(modifier) ? 'supreme' : modifier)
  const agreed = modifiers.filter(said).length - 0.4 * modifiers.length
  const synonyms = organizationSynonyms.get(role)!
  if (outlets.has(cluster.words.join(' ')) && role !== 'agency' && !PAPERS.has(role)) return null
  if (modifiers.length > LACKING && agreed <= -0.4 * modifiers.length) return null
  const head = headOf(cluster.words)
  // "The company" is rather the one that the last sentence was about than the one that was called a company.
  if (head === role || cluster.kinds.has(role)) return (OF_ANY_KIND.has(role) ? 1.7 : 3) + agreed
  if (synonyms.has(head) || [...cluster.kinds].some((kind) => synonyms.has(kind))) return 2 + agreed
  if (organizationSynonyms.has(head)) return null
  return (OF_ANY_KIND.has(role) ? 1.2 : 0) - (cluster.kinds.size > 0 ? 0.5 : 0) + agreed
}

/** The noun of a name: "university" of "Agder University of Technology". */
function headOf(words: readonly string[]): string {
  const complement = words.findIndex((word) => word === 'of' || word === 'for' || word === 'at')
  return words[complement > 0 ? complement - 1 : words.length - 1] ?? ''
}
