import { parseGroups } from '../language/en/lists.js'
import { openModel } from '../model-file.js'
import type { Models } from '../models/models.js'

export const GAZETTEER_VERSION = 1

/** A list of phrases as a tree over their words. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>
  kinds: readonly string[]
}

/** The lists of known names: what single words are on them, and the phrases. */
export interface Gazetteer {
  readonly kindsOf: (lower: string) => readonly string[]
  readonly phrases: PhraseNode
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
  const words = parseGroups(reader.string())
  const phrases: PhraseNode = { next: new Map(), kinds: NONE }
  for (const [phrase, kinds] of parseGroups(reader.string())) addPhrase(phrases, phrase.split(' '), kinds)
  const tags = parseGroups(reader.string())
  return {
    kindsOf: (lower) => words.get(lower) ?? NONE,
    phrases,
    tagsOf: (lower) => tags.get(lower) ?? NONE,
  }
}

function addPhrase(root: PhraseNode, parts: readonly string[], kinds: readonly string[]): void {
  let node = root
  for (const part of parts) {
    let next = node.next.get(part)
    if (!next) {
      next = { next: new Map(), kinds: NONE }
      node.next.set(part, next)
    }
    node = next
  }
  node.kinds = kinds
}
