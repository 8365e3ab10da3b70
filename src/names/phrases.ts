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

/** The longest listed phrase from each token on: for each token, its kinds and its place in it. */
export function matchPhrases(
  tokens: readonly Token[],
  words: readonly (WordType | undefined)[],
  stretches: readonly Stretch[],
): Map<number, number[]> {
  const matches = new Map<number, number[]>()
  for (const { from, to } of stretches) {
    for (let i = from; i < to; i++) {
      const { phrases } = words[i]!
      if (phrases !== undefined) matchFrom(i, phrases)
    }
  }
  return matches

  function matchFrom(first: number, phrases: PhraseNode): void {
    const { sentence } = tokens[first]!
    let kinds: readonly string[] = []
    let last = first
    let node: PhraseNode | undefined = phrases
    for (let j = first + 1; node && j < tokens.length && tokens[j]!.sentence === sentence; j++) {
      node = node.next.get(tokens[j]!.lower)
      if (!node || node.kinds.length === 0) continue
      kinds = node.kinds
      last = j
    }
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
