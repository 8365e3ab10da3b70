import { readLexicon } from '../src/language/en/compromise.js'

const lexicon = readLexicon()

/** Every entry of compromise's word list of several words, in lower case, with its tags. */
export function lexiconPhrases(): [phrase: string, tags: readonly string[]][] {
  return lexicon.filter(([entry]) => entry.includes(' '))
}

/** Every entry of one word, in lower case, that has the tag. */
export function lexiconWords(tag: string): string[] {
  return lexicon.flatMap(([entry, tags]) => (!entry.includes(' ') && tags.includes(tag) ? [entry] : []))
}
