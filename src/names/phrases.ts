import { hashText, mix } from '../models/hash.js'
import type { Token } from '../text/document.js'
import type { PhraseNode } from './gazetteer.js'
import type { Stretch } from './stretches.js'
import type { WordType } from './word-type.js'

enum Place {
  First,
  Inside,
  Last,
}

/** A listed phrase in the text. */
export interface ListedPhrase {
  readonly from: number
  readonly to: number
  readonly kinds: readonly string[]
}

/** The longest listed phrase from each token on, in text order; and for each token, the kinds of phrases and its place in them. */
export function matchPhrases(
  tokens: readonly Token[],
  words: readonly (WordType | undefined)[],
  stretches: readonly Stretch[],
): { matches: ReadonlyMap<number, readonly number[]>; phrases: readonly ListedPhrase[] } {
  const matches = new Map<number, number[]>()
  const phrases: ListedPhrase[] = []
  for (const { from, to } of stretches) {
    for (let i = from; i < to; i++) {
      const root = words[i]!.phrases
      if (root !== undefined) matchFrom(i, root)
    }
  }
  return { matches, phrases }

  function matchFrom(first: number, root: PhraseNode): void {
    const { sentence } = tokens[first]!
    let kinds: readonly string[] = []
    let last = first
    let node: PhraseNode | undefined = root
    for (let j = first + 1; node && j < tokens.length && tokens[j]!.sentence === sentence; j++) {
      node = node.next.get(tokens[j]!.lower)
      if (!node || node.kinds.length === 0) continue
      kinds = node.kinds
      last = j
    }
    if (kinds.length > 0) phrases.push({ from: first, to: last + 1, kinds })
    for (const kind of kinds) {
      const id = hashText(kind)
      for (let j = first; j <= last; j++) {
        const match = mix(id, j === first ? Place.First : j === last ? Place.Last : Place.Inside)
        const list = matches.get(j)
        if (list) list.push(match)
        else matches.set(j, [match])
      }
    }
  }
}
