/**
 * What wink-nlp knows of a word by itself. wink-nlp hands its tagger the lexicon and each token's usual part of speech; the
 * tagger here writes these down instead of tagging, so that a word is shown once and not at each of its occurrences.
 * `pos-rules.ts` then tags with wink-nlp's own rules.
 */
import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import type { PartOfSpeech } from './document.js'

/** A part that wink-nlp cuts a word into: "do" and "n't". Most words are one. */
export interface Lexeme {
  readonly value: string
  /** The number of its usual part of speech. */
  pos: number
  /** Stands for it in the rules in place of its part of speech; 0 where it has none. */
  hint: number
  /** The parts of speech that it may have, a bit for each number. */
  possible: number
}

/** What wink-nlp has for its taggers of all its words. */
interface Cache {
  readonly value: (index: number) => string
  readonly valueOf: (property: 'pos', index: number) => PartOfSpeech
  readonly property: (index: number, property: 'posHint') => number
  readonly isMemberPOS: (index: number, pos: number) => boolean
  readonly normal: (index: number) => number
  readonly nox: (spacesAndExpansion: number) => number
}

/** A document inside of wink-nlp: four numbers for each token, the lexeme, the spaces before it, and two more. */
interface RawDocument {
  readonly tokens: readonly number[]
  readonly cache: Cache
}

const TOKEN_SIZE = 4
const SPACES = 0xffff

/** How many parts of speech there are, numbered from 1. */
export const POS_COUNT = 18

const NO_RULES = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}])

export interface Lexicon {
  /** The parts of each word, in order; words must have no spaces and be such as `present` gives. */
  readonly look: (words: readonly string[]) => Lexeme[][]
  /** The names of the parts of speech by their numbers; empty until the first look. */
  readonly tags: readonly PartOfSpeech[]
}

export function createLexicon(): Lexicon {
  const tags: PartOfSpeech[] = []
  let words: Lexeme[][] = []
  const tagger = { machines: [NO_RULES], transformers: [], updater: () => {}, setter }
  const wink: WinkMethods = winkNLP({ ...model, pos: () => tagger }, ['pos'])

  function setter({ tokens, cache }: RawDocument, usual: readonly number[]): void {
    if (tags.length === 0) for (let pos = 0; pos <= POS_COUNT; pos++) tags.push(cache.valueOf('pos', pos))
    for (let i = 0; i < usual.length; i++) {
      const index = tokens[TOKEN_SIZE * i]!
      const spaces = tokens[TOKEN_SIZE * i + 1]!
      if ((spaces & SPACES) > 0) words.push([])
      const normal = spaces > SPACES ? cache.nox(spaces) : cache.normal(index)
      words.at(-1)!.push({
        value: cache.value(index),
        pos: usual[i]!,
        hint: cache.property(index, 'posHint'),
        possible: possiblePos(cache, normal),
      })
    }
  }

  return {
    look: (shown) => {
      words = []
      wink.readDoc(` ${shown.join(' ')}`)
      return words
    },
    tags,
  }
}

function possiblePos(cache: Cache, index: number): number {
  let possible = 0
  for (let pos = 1; pos <= POS_COUNT; pos++) if (cache.isMemberPOS(index, pos)) possible |= 1 << pos
  return possible
}
