import { demonymCodes } from '../language/en/countries.js'
import { organizationSynonyms } from '../language/en/organization-nouns.js'
import { mayBeSameRole } from '../language/en/person-nouns.js'
import type { Draft } from './draft.js'
import type { Description } from './find-description.js'
import { genderOf } from './gender.js'

/** Nouns that fit anybody: the words beside them and recency must say who is meant. */
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
])

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
export function fitnessOf(description: Description, draft: Draft): number | null {
  return description.of === 'person' ? fitPerson(description, draft) : fitOrganization(description, draft)
}

function fitPerson({ role, gender, modifiers, from }: Description, draft: Draft): number | null {
  const known = genderOf(draft)
  if ((gender === 'f' && known === 'male') || (gender === 'm' && known === 'female')) return null
  let best = 0
  for (const title of draft.titles) {
    if (title.role !== role) continue
    best = Math.max(best, (title.from < from ? 3 : 1.5) + agreement(modifiers, title.words))
  }
  if (best > 0) return best
  for (const title of draft.titles) {
    if (!mayBeSameRole(title.role, role)) continue
    const said = wordsOfTitles(draft)
    return (title.from < from ? 1.5 : 0.5) + agreement(modifiers, said)
  }
  const said = wordsOfTitles(draft)
  const agreed = agreement(modifiers, said)
  return ANYBODY.has(role) ? 1 + agreed : Math.min(agreed, 1.5)
}

function wordsOfTitles({ titles }: Draft): string[] {
  return titles.flatMap(({ words }) => words)
}

/** Modifiers that were said of the entity speak for it, others against it, another nationality most of all. */
function agreement(modifiers: readonly string[], said: readonly string[]): number {
  let sum = 0
  for (const modifier of modifiers) {
    if (said.includes(modifier)) sum += 1
    else sum -= demonymOf(modifier) !== undefined && said.some((word) => demonymOf(word)) ? 2 : 0.4
  }
  return sum
}

function demonymOf(lower: string): string | undefined {
  return demonymCodes.get(lower[0]!.toUpperCase() + lower.slice(1))
}

function fitOrganization({ role, modifiers }: Description, draft: Draft): number | null {
  const agreed = modifiers.filter((modifier) => draft.words.includes(modifier)).length - 0.4 * modifiers.length
  const synonyms = organizationSynonyms.get(role)!
  let best = OF_ANY_KIND.has(role) ? 1.2 : 0
  for (const kind of [headOf(draft.words), ...draft.kinds]) {
    if (kind === role) return 3 + agreed
    if (synonyms.has(kind)) best = 2
    else if (organizationSynonyms.has(kind)) return null
  }
  return best + agreed
}

/** The noun of a name: "university" of "Agder University of Technology". */
function headOf(words: readonly string[]): string {
  const complement = words.findIndex((word) => word === 'of' || word === 'for' || word === 'at')
  return words[complement > 0 ? complement - 1 : words.length - 1] ?? ''
}
