import { givenNameGender } from '../language/en/given-names.js'
import type { Draft } from './draft.js'
import type { Gender } from './resolution.js'

/** The gender that the words of the article tell; where they do not, that of the given name's usual bearers. */
export function genderOf(draft: Draft): Gender {
  return toldGender(draft) ?? namedGender(draft)
}

/** The gender that honorifics and gendered nouns tell; undefined where they do not. */
export function toldGender({ female, male }: Draft): Gender | undefined {
  if (female === male) return undefined
  return female > male ? 'female' : 'male'
}

function namedGender({ words }: Draft): Gender {
  const known =
    words.length > 1 ? (givenNameGender(words[0]!) ?? givenNameGender(words[1]!)) : givenNameGender(words[0]!)
  return known === 'f' ? 'female' : known === 'm' ? 'male' : 'unknown'
}
