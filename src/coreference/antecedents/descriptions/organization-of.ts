import type { Cluster } from '../../cluster-names/cluster.js'
import type { Salience } from '../salience.js'

/**
 * The salient organization that a person's titles name, the last mentioned first: "his organization" is the NFC of "Ola Lie,
 * president of the NFC". Null where they name none: then nothing tells which it is.
 */
export function organizationOf(person: Cluster, salience: Salience): Cluster | null {
  const said = new Set(person.titles.flatMap(({ words }) => words))
  const found = salience.latest().find(({ cluster }) => cluster.type === 'organization' && isNamedIn(cluster, said))
  return found?.cluster ?? null
}

function isNamedIn({ words, acronym, forms }: Cluster, said: ReadonlySet<string>): boolean {
  if (words.every((word) => said.has(word))) return true
  return [acronym, ...forms.keys()].some((form) => form !== undefined && said.has(form.toLowerCase()))
}
