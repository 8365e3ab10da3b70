import type { Draft } from '../../cluster-names/cluster.js'
import type { Recency } from '../salience.js'

/**
 * The organization in mind that a person's titles name, the last mentioned first: "his organization" is the NFC of "Ola Lie,
 * president of the NFC". Null where they name none: then nothing tells which it is.
 */
export function organizationOf(person: Draft, recency: Recency): Draft | null {
  const said = new Set(person.titles.flatMap(({ words }) => words))
  const found = recency.latest().find(({ draft }) => draft.type === 'organization' && isNamedIn(draft, said))
  return found?.draft ?? null
}

function isNamedIn({ words, acronym, forms }: Draft, said: ReadonlySet<string>): boolean {
  if (words.every((word) => said.has(word))) return true
  return [acronym, ...forms.keys()].some((form) => form !== undefined && said.has(form.toLowerCase()))
}
