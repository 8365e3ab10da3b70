import type { Words } from './words.js'

interface Phrase<Value> {
  readonly words: readonly string[]
  readonly value: Value
}

/** Phrases by their first word, the longest first. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>

/** Splits a phrase of a list into words as the text layer does. */
export function splitPhrase(phrase: string): string[] {
  return phrase
    .replace(/'s(?= |$)|'(?= |$)|-/g, ' $& ')
    .split(' ')
    .filter((word) => word !== '')
}

export function createPhraseTable<Value>(entries: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>()
  for (const [phrase, value] of entries) {
    const words = splitPhrase(phrase)
    const first = words[0]!
    const phrases = table.get(first)
    if (phrases) phrases.push({ words, value })
    else table.set(first, [{ words, value }])
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** The longest phrase of a table that stands at a token. */
export function readPhrase<Value>(
  table: PhraseTable<Value>,
  words: Words,
  at: number,
): { to: number; value: Value } | null {
  for (const phrase of table.get(words.lower(at)) ?? []) {
    const to = words.skip(at, ...phrase.words)
    if (to > 0) return { to, value: phrase.value }
  }
  return null
}
