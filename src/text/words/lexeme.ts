import type { PartOfSpeech } from '../document.js'

/** What the tagger has for a word before it looks at the word's neighbours. */
export interface Tagging {
  /** The number of its usual part of speech: its place in {@link TAGS}. */
  readonly pos: number
  /** Stands for it in the rules in place of its part of speech; 0 where it has none. */
  readonly hint: number
  /** The parts of speech that it may have, a bit for each number. */
  readonly possible: number
}

/** A part that a word is cut into: "do" and "n't". Most words are one. */
export interface Lexeme extends Tagging {
  readonly value: string
}

/** wink-nlp's numbers of the parts of speech, which are their places here. */
export const TAGS: readonly PartOfSpeech[] = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SPACE',
  'SYM',
  'VERB',
  'X',
  'SCONJ',
]

/** How many parts of speech there are, numbered from 1. */
export const POS_COUNT = 18

export const ADJECTIVE = TAGS.indexOf('ADJ')
export const NOUN = TAGS.indexOf('NOUN')
export const NAME = TAGS.indexOf('PROPN')
