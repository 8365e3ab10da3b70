/**
 * What wink-nlp knows of a word by itself, for the table that the library has of it. wink-nlp hands its tagger the lexicon and each
 * token's usual part of speech; the tagger here writes these down instead of tagging.
 */
import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import type { PartOfSpeech } from '../../src/text/document.js'
import { type Lexeme, POS_COUNT } from '../../src/text/words/lexeme.js'

/** What wink-nlp has for its taggers of all its words. */
interface Cache {
  readonly value: (index: number) => string
  readonly valueOf: (property: 'pos', index: number) => PartOfSpeech
  readonly property: (index: number, property: 'posHint') => number
  readonly posOf: (index: number) => number
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

const NO_RULES = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}])

export interface WinkLexeme extends Lexeme {
  /** The number of the part of speech that the lexicon has for it; 0 for none, where `pos` is a noun. */
  readonly own: number
}

export interface WinkLexicon {
  /** The parts of each word, in order; words must have no spaces and be such as `present` gives. */
  readonly look: (words: readonly string[]) => WinkLexeme[][]
  /** The names of the parts of speech by their numbers; empty until the first look. */
  readonly tags: readonly PartOfSpeech[]
}

export function createWinkLexicon(): WinkLexicon {
  const tags: PartOfSpeech[] = []
  let words: WinkLexeme[][] = []
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
        own: cache.posOf(index),
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
