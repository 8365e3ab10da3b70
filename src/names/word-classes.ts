import { openModel } from '../model-file.js'
import { hashText } from '../models/hash.js'
import { HashRows } from '../models/hash-rows.js'

export const WORD_CLASSES_VERSION = 3

/** A word's probability of each class is told as the number of these that it is above. */
export const LEVELS = [0.03, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9] as const

/** Outside of names, then the types of names. */
export const CLASSES = 5

/** What the vectors of words tell: groups of words that stand in like contexts, and the types of name that a word is likely in. */
export interface WordClasses {
  /** The row of a word in lower case; -1 where it is unknown. */
  readonly find: (lower: string) => number
  /** The word's cluster, finest first: each lies within the next. */
  readonly clustersOf: (row: number) => readonly number[]
  /** For each class, how many of {@link LEVELS} the word's probability of it is above. */
  readonly levelsOf: (row: number) => readonly number[]
}

/**
 * Reads the table of word classes: the coarser clusters of each finest one, then the hashes of the words, for each its finest
 * cluster, and its levels as the digits of one number.
 *
 * @throws ModelError if its bytes are damaged or of another version
 */
export function readWordClasses(bytes: Uint8Array): WordClasses {
  const reader = openModel(bytes, 'word-classes', WORD_CLASSES_VERSION)
  const finest = reader.varint()
  const parents = Array.from({ length: reader.varint() }, () => {
    const table = new Uint16Array(finest)
    for (let i = 0; i < finest; i++) table[i] = reader.varint()
    return table
  })
  const count = reader.varint()
  const rows = new HashRows(reader, count)
  const clusters = [reader.take(count), reader.take(count)] as const
  const levels = [reader.take(count), reader.take(count)] as const
  return {
    find: (lower) => rows.find(hashText(lower)),
    clustersOf: (row) => {
      const cluster = clusters[0][row]! | (clusters[1][row]! << 8)
      return [cluster, ...parents.map((parent) => parent[cluster]!)]
    },
    levelsOf: (row) => {
      let code = levels[0][row]! | (levels[1][row]! << 8)
      const digits: number[] = []
      for (let k = 0; k < CLASSES; k++) {
        digits.push(code % (LEVELS.length + 1))
        code = Math.floor(code / (LEVELS.length + 1))
      }
      return digits
    },
  }
}
