import { type ByteReader, openModel } from '../../model-file.js'
import { hashText, mix } from '../../models/hash.js'
import { HashRows } from '../../models/hash-rows.js'
import type { Models } from '../../models/models.js'
import { ADJECTIVE, type Lexeme, NAME, NOUN, type Tagging } from './lexeme.js'

export const WORDS_VERSION = 1

/** wink-nlp's lexicon, as `npm run generate` packs it. */
export interface WordTable {
  /** What it has for a word by itself; undefined where it does not know the word. */
  readonly find: (word: string) => Tagging | undefined
  /** Of a word that it cuts, the parts: "do", "n't". */
  readonly partsOf: (word: string) => readonly Lexeme[] | undefined
  /** What it has for a word that it knows in small letters alone; `pos` 0 where it leaves that to the spelling. */
  readonly findLower: (lower: string) => Tagging | undefined
}

/**
 * Reads the lexicon: the taggings, the hashes of the words with a check of each and the number of its tagging, the words that are cut with their
 * parts, and the words in small letters that are tagged otherwise with capitals than `asCapitalized` says.
 *
 * @throws ModelError if its bytes are damaged or of another version
 */
export function readWordTable(models: Models): WordTable {
  const reader = openModel(models.get('words'), 'words', WORDS_VERSION)
  const seed = reader.string()
  const taggings = Array.from({ length: reader.varint() }, () => readTagging(reader))
  const count = reader.varint()
  const rows = new HashRows(reader, count)
  const checks = reader.take(count)
  const numbers = reader.take(count)
  const cut = new Map<string, readonly Lexeme[]>()
  for (let left = reader.varint(); left > 0; left--) {
    const word = reader.string()
    const parts = Array.from({ length: reader.varint() }, () => ({
      value: reader.string(),
      ...taggings[reader.varint()]!,
    }))
    cut.set(word, parts)
  }
  const lowerApart = new Map<string, Tagging>()
  for (let left = reader.varint(); left > 0; left--) lowerApart.set(reader.string(), taggings[reader.varint()]!)

  const numberOf = (word: string): number => {
    const hash = hashText(seed + word)
    const row = rows.find(hash)
    return row < 0 || checks[row] !== checkOf(word, hash) ? -1 : numbers[row]!
  }
  return {
    find: (word) => taggings[numberOf(word)],
    partsOf: (word) => cut.get(word),
    findLower: (lower) => lowerApart.get(lower) ?? asCapitalized(taggings[numberOf(lower)]),
  }
}

/** A byte more of the hash: one unknown word in some hundred million is taken for a known one. */
export function checkOf(word: string, hash: number): number {
  return mix(hash, hashText(word)) & 255
}

/** A noun or an adjective that is written with capitals is taken for a name. */
export function asCapitalized(tagging: Tagging | undefined): Tagging | undefined {
  if (tagging === undefined) return undefined
  const { pos, possible } = tagging
  return { pos: pos === NOUN || pos === ADJECTIVE ? NAME : pos, hint: 0, possible }
}

function readTagging(reader: ByteReader): Tagging {
  return { pos: reader.varint(), hint: reader.varint(), possible: reader.varint() }
}
