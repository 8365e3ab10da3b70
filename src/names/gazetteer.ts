import { lexiconPhrases } from '../language/en/lexicon.js'
import { nameLists } from '../language/en/name-lists.js'
import { tokenize } from '../text/tokenize.js'

/** A list of phrases as a tree over their words. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>
  readonly kinds: string[]
}

/** The lists of known names: what single words are on them, and the phrases. */
export interface Gazetteer {
  readonly kindsOf: (lower: string) => readonly string[]
  readonly phrases: PhraseNode
}

const NONE: readonly string[] = []

/** A word that the tokenizer may part. */
const JOINED = /[^\p{L}\p{M}]/u

export function createGazetteer(): Gazetteer {
  const words = new Map<string, string[]>()
  const phrases: PhraseNode = { next: new Map(), kinds: [] }
  for (const [kind, names] of nameLists()) {
    for (const name of names) {
      if (!name.includes(' ') && !JOINED.test(name)) {
        append(words, name.toLowerCase(), kind)
        continue
      }
      const parts = partsOf(name)
      if (parts.length > 1) addPhrase(phrases, parts, kind)
      else append(words, parts[0]!, kind)
    }
  }
  for (const [phrase, tags] of lexiconPhrases()) {
    const parts = phrase.split(/[ -]/)
    for (const tag of tags) if (USEFUL_TAGS.has(tag)) addPhrase(phrases, parts, tag)
  }
  return { kindsOf: (lower) => words.get(lower) ?? NONE, phrases }
}

function partsOf(name: string): string[] {
  const lower = name.toLowerCase()
  const bounds = tokenize(name, 0, name.length)
  return Array.from({ length: bounds.length / 2 }, (_, i) => lower.slice(bounds[2 * i], bounds[2 * i + 1]))
}

const USEFUL_TAGS = new Set(['Organization', 'Place', 'City', 'Country', 'Region', 'Person', 'SportsTeam', 'Actor'])

function addPhrase(root: PhraseNode, parts: readonly string[], kind: string): void {
  let node = root
  for (const part of parts) {
    let next = node.next.get(part)
    if (!next) {
      next = { next: new Map(), kinds: [] }
      node.next.set(part, next)
    }
    node = next
  }
  if (!node.kinds.includes(kind)) node.kinds.push(kind)
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}
