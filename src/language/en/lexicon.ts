import nlp from 'compromise/three'

const { lexicon } = (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one

const NONE: readonly string[] = []

/** The tags that compromise's word list gives a word or phrase in lower case, such as "City" or "MaleName". */
export function lexiconTags(lower: string): readonly string[] {
  const tags = Object.hasOwn(lexicon, lower) ? lexicon[lower] : undefined
  return tags === undefined ? NONE : typeof tags === 'string' ? [tags] : tags
}

/** Every entry of several words, with its tags. */
export function lexiconPhrases(): [phrase: string, tags: readonly string[]][] {
  return Object.keys(lexicon)
    .filter((entry) => entry.includes(' '))
    .map((entry) => [entry, lexiconTags(entry)])
}
