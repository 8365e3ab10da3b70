import { ADJECTIVE, NAME, NOUN, TAGS, type Tagging } from './lexeme.js'

/** The kinds that the patterns of `cut-word.ts` tell words by, with wink-nlp's numbers. */
export const WORD = 1
export const PUNCTUATION = 12
export const WORD_AND_MARK = 15

const VERB = TAGS.indexOf('VERB')
const ADVERB = TAGS.indexOf('ADV')
const SYMBOL = TAGS.indexOf('SYM')

/** Parts of speech by kind, for words that are none. */
const BY_KIND: Readonly<Record<number, number>> = {
  0: TAGS.lastIndexOf('X'),
  2: TAGS.indexOf('NUM'),
  3: SYMBOL,
  4: SYMBOL,
  5: NAME,
  6: SYMBOL,
  7: SYMBOL,
  8: SYMBOL,
  9: SYMBOL,
  10: TAGS.indexOf('PRON'),
  11: SYMBOL,
  12: TAGS.indexOf('PUNCT'),
  13: SYMBOL,
  14: TAGS.indexOf('SPACE'),
  18: TAGS.indexOf('NUM'),
}

/** Looked for longest first. */
const BY_ENDING: Readonly<Record<string, number>> = {
  ing: VERB,
  ed: VERB,
  ly: ADVERB,
  able: ADJECTIVE,
  tish: ADJECTIVE,
  like: ADJECTIVE,
  ous: ADJECTIVE,
  ful: ADJECTIVE,
  ary: ADJECTIVE,
  less: ADJECTIVE,
  ier: ADJECTIVE,
  est: ADJECTIVE,
  fy: ADJECTIVE,
  ky: ADJECTIVE,
  es: NOUN,
  er: NOUN,
  or: NOUN,
  ity: NOUN,
  ion: NOUN,
  llah: NAME,
  stan: NAME,
  gton: NAME,
  abad: NAME,
  land: NAME,
  pur: NAME,
  tnam: NAME,
}

const BY_BEGINNING: Readonly<Record<string, number>> = { anti: ADJECTIVE, post: ADJECTIVE, non: ADJECTIVE, cross: NOUN }

const SMALL_LETTERS = /^[a-z][a-z.]*$/
const CAPITALIZED = /^[A-Z][a-z.]*$/

/** What wink-nlp takes a word for that is not in its lexicon in any spelling. */
export function guessTagging(word: string, kind: number): Tagging {
  return { pos: guessPos(word, kind), hint: 0, possible: 0 }
}

function guessPos(word: string, kind: number): number {
  if (kind === WORD) return SMALL_LETTERS.test(word) ? guessByLetters(word) : NAME
  return BY_KIND[kind] ?? (isCapitalized(word) ? NAME : NOUN)
}

/** With one capital, in front. */
export function isCapitalized(word: string): boolean {
  return CAPITALIZED.test(word)
}

function guessByLetters(word: string): number {
  for (const length of [4, 3, 2]) {
    const pos = BY_ENDING[word.slice(-length)]
    if (pos !== undefined) return pos
  }
  for (const length of [5, 4, 3, 2]) {
    const pos = BY_BEGINNING[word.slice(0, length)]
    if (pos !== undefined) return pos
  }
  return NOUN
}
