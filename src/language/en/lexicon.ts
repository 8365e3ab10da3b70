import { lexicon as list } from '../../generated/lexicon.js'
import { parseList } from './lists.js'

const NONE: readonly string[] = []

/** Each line holds tags, then the entries that have them. */
const lexicon: ReadonlyMap<string, readonly string[]> = (() => {
  const table = new Map<string, readonly string[]>()
  for (const line of parseList(list)) {
    const [first, ...entries] = line.split('\t') as [string, ...string[]]
    const tags = first.split(' ')
    for (const entry of entries) table.set(entry, tags)
  }
  return table
})()

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
  return Object.keys(lexicon).filter((entry) => !entry.includes(' ') && lexiconTags(entry).includes(tag))
}
