import { lexicon as list } from '../../generated/lexicon.js'
import { parseGroups } from './lists.js'

const NONE: readonly string[] = []

const lexicon = parseGroups(list)

/** The tags that compromise's word list gives a word or phrase in lower case, such as "City" or "MaleName". */
export function lexiconTags(lower: string): readonly string[] {
  return lexicon.get(lower) ?? NONE
}

/** Every entry of several words, with its tags. */
export function lexiconPhrases(): [phrase: string, tags: readonly string[]][] {
  return [...lexicon].filter(([entry]) => entry.includes(' '))
}

/** Every entry of one word, in lower case, that has the tag. */
export function lexiconWords(tag: string): string[] {
  return [...lexicon.keys()].filter((entry) => !entry.includes(' ') && lexiconTags(entry).includes(tag))
}
