import { givenNameGender } from '../../language/en/given-names.js'
import type { Gender } from '../resolution.js'
import type { Cluster } from './cluster.js'

/** The gender that the words of the article tell; where they do not, that of the given name's usual bearers. */
export function genderOf(cluster: Cluster): Gender {
  return statedGender(cluster) ?? namedGender(cluster)
}

/** The gender that honorifics and gendered nouns tell; undefined where they do not. */
export function statedGender({ female, male }: Cluster): Gender | undefined {
  if (female === male) return undefined
  return female > male ? 'female' : 'male'
}

/** By the first word that is known as a given name. */
function namedGender({ given }: Cluster): Gender {
  for (const name of given) {
    const known = givenNameGender(name)
    if (known === 'f') return 'female'
    if (known === 'm') return 'male'
    if (known === 'u') return 'unknown'
  }
  return 'unknown'
}
