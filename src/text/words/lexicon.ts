import type { Models } from '../../models/models.js'
import { cutWord } from './cut-word.js'
import { guessTagging, isCapitalized, WORD } from './guess-tagging.js'
import { type Lexeme, NAME, NOUN, type Tagging } from './lexeme.js'
import { readWordTable } from './word-table.js'

/** What wink-nlp has for words by themselves: the parts of each, most often one. */
export interface Lexicon {
  /** The word must be such as `present` gives. */
  readonly look: (word: string) => readonly Lexeme[]
}

/**
 * Makes a lexicon that gives for every word what wink-nlp gives, of its table and its rules, without its program: that loads in
 * milliseconds, and does the same in every engine. A test holds the two together.
 *
 * @throws ModelError if the table is damaged
 */
export function createLexicon(models: Models): Lexicon {
  const table = readWordTable(models)

  const known = (word: string): boolean => table.find(word) !== undefined || table.partsOf(word) !== undefined

  function lookWhole(word: string): readonly Lexeme[] | undefined {
    const tagging = table.find(word)
    return tagging ? [{ value: word, ...tagging }] : table.partsOf(word)
  }

  function tag(word: string, kind: number): Tagging {
    const guess = guessTagging(word, kind)
    const lower = word.toLowerCase()
    const known = lower === word ? undefined : table.findLower(lower)
    if (known === undefined) return guess
    const { possible } = known
    if (kind !== WORD) return { ...guess, possible }
    return known.pos === 0 ? { ...guess, pos: isCapitalized(word) ? NAME : NOUN, possible } : known
  }

  return {
    look: (word) =>
      lookWhole(word) ??
      cutWord(word, known).flatMap(([piece, kind]) => lookWhole(piece) ?? [{ value: piece, ...tag(piece, kind) }]),
  }
}
