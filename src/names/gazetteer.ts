import { parseList } from '../language/en/lists.js'
import { type ByteReader, openModel } from '../model-file.js'
import type { Models } from '../models/models.js'
import { KeyList } from './key-list.js'

export const GAZETTEER_VERSION = 2

/** A list of phrases as a tree over their words. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>
  kinds: readonly string[]
}

/** The lists of known names: what single words are on them, and the phrases. */
export interface Gazetteer {
  readonly kindsOf: (lower: string) => readonly string[]
  /** The phrases of several words that begin with a word; undefined if there are none. */
  readonly phrasesFrom: (lower: string) => PhraseNode | undefined
  /** The tags that compromise's word list gives a word or phrase in lower case, such as "City" or "MaleName". */
  readonly tagsOf: (lower: string) => readonly string[]
}

const NONE: readonly string[] = []

/**
 * The known names of `data/en/` and compromise's lexicon, as `npm run generate` has put them together.
 *
 * @throws ModelError if they are damaged or of another version
 */
export function createGazetteer(models: Models): Gazetteer {
  const reader = openModel(models.get('gazetteer'), 'gazetteer', GAZETTEER_VERSION)
  const [words, phrases, tags] = [readGroups(reader), readGroups(reader), readGroups(reader)]
  return {
    kindsOf: (lower) => words.groupOf(lower) ?? NONE,
    phrasesFrom: (lower) => treeOf(phrases.startingWith(`${lower} `)),
    tagsOf: (lower) => tags.groupOf(lower) ?? NONE,
  }
}

/** Entries and the group that each is in: all groups, a line each; the entries, a line each; the numbers of their groups. */
function readGroups(reader: ByteReader) {
  const groups = parseList(reader.string()).map((group) => group.split(' '))
  const entries = reader.string()
  const list = new KeyList(entries, reader.take(reader.varint()))
  return {
    groupOf: (entry: string) => groups[list.get(entry) ?? -1],
    startingWith: (prefix: string) =>
      list.startingWith(prefix).map(([entry, group]): [string, readonly string[]] => [entry, groups[group]!]),
  }
}

/** Phrases with one first word as a tree over the words after it. */
function treeOf(phrases: readonly [phrase: string, kinds: readonly string[]][]): PhraseNode | undefined {
  if (phrases.length === 0) return undefined
  const root: PhraseNode = { next: new Map(), kinds: NONE }
  for (const [phrase, kinds] of phrases) {
    let node = root
    for (const word of phrase.split(' ').slice(1)) {
      let next = node.next.get(word)
      if (!next) {
        next = { next: new Map(), kinds: NONE }
        node.next.set(word, next)
      }
      node = next
    }
    node.kinds = kinds
  }
  return root
}
