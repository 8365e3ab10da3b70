import { parseList } from './lists.js'

/** Every word of a list whose lines are words that may stand for each other, to those words, itself among them. */
export function parseSynonyms(list: string): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>()
  for (const line of parseList(list)) {
    const words = line.split(', ')
    for (const word of words) {
      const known = table.get(word) ?? new Set()
      for (const other of words) known.add(other)
      table.set(word, known)
    }
  }
  return table
}
