import { gazetteerPhrases, gazetteerWords } from '../generated/gazetteer.js'
import { parseGroups } from '../language/en/lists.js'

/** A list of phrases as a tree over their words. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>
  kinds: readonly string[]
}

/** The lists of known names: what single words are on them, and the phrases. */
export interface Gazetteer {
  readonly kindsOf: (lower: string) => readonly string[]
  readonly phrases: PhraseNode
}

const NONE: readonly string[] = []

/** The known names of `data/en/` and the phrases of compromise's lexicon, as `npm run generate` has put them together. */
export function createGazetteer(): Gazetteer {
  const words = parseGroups(gazetteerWords)
  const phrases: PhraseNode = { next: new Map(), kinds: NONE }
  for (const [phrase, kinds] of parseGroups(gazetteerPhrases)) addPhrase(phrases, phrase.split(' '), kinds)
  return { kindsOf: (lower) => words.get(lower) ?? NONE, phrases }
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
